/**
 * What a department is by 单位性质: `agency` an administrative unit, or an institution run by the law on
 * civil servants, which have 机关运行经费; `other` one that has none.
 */
export type UnitNature = "agency" | "other";

/** What may be written there, for who is asked for it. */
export const natureWords: readonly string[] = [
  "行政单位",
  "参公事业单位",
  "公益一类事业单位",
  "公益二类事业单位",
  "事业单位",
];

/** The plainest word of each. */
export const natureWord: Readonly<Record<UnitNature, string>> = {
  agency: "行政单位",
  other: "事业单位",
};

const underCivilServiceLaw = /参公|参照公务员|参照《?公务员法》?/;
const notUnderCivilServiceLaw = /(?:[非不未]|没有)(?:按|实行|纳入)?参(?:公|照)/;
const administrative = /行政|机关|党委|党政|政府部门/;
const institutional = /事业|公益|企业|自收自支|经费自理|差额|全额拨款/;

/** What the words of 单位性质 say; null for words that leave it open, or say neither. */
export function unitNatureOf(words: string): UnitNature | null {
  if (notUnderCivilServiceLaw.test(words)) return administrative.test(words) ? null : "other";
  if (underCivilServiceLaw.test(words)) return "agency";
  const [isAgency, isOther] = [administrative.test(words), institutional.test(words)];
  if (isAgency === isOther) return null;
  return isAgency ? "agency" : "other";
}
