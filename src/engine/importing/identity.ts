import type { Contents } from "../../model/contents.ts";
import type { TextDocument } from "../../model/document.ts";
import type { Reading } from "../../model/reading.ts";
import { departmentOfText } from "../department-of-text.ts";
import type { ReadForm } from "../read-form.ts";

type Identity = Pick<Contents, "department" | "code" | "shortName">;

/** 332 水务, [571001]某局: what stands left above a table. */
const codedLine = /^[ \t　]*\[?(?!20\d\d年)(\d{3,9})\]?[ \t　]*([\u4e00-\u9fff][^\n\t]{1,40})/gm;

/** Who a document is of, by its title and the line above its tables. */
export function identityOf(
  document: TextDocument,
  reading: Reading,
  forms: readonly ReadForm[],
): Identity {
  const short = reading.department ?? "";
  const coded = [...document.source.text.matchAll(codedLine)].find(
    ([, , words]) => short !== "" && words!.trim().startsWith(short),
  );
  const ofForms = forms.find(({ unitCode }) => unitCode !== "")?.unitCode;
  const named = forms.find(({ department }) => department !== "")?.department;
  return {
    department: departmentOfText(document) ?? (short === "" ? (named ?? "") : short),
    code: coded?.[1] ?? ofForms ?? "",
    shortName: short,
  };
}

const assetsDate = /截[止至](?:时间|日期)?[：:]\s*(20\d\d[-年./]\d{1,2}[-月./]\d{1,2}日?)/;

/** The day the assets are counted on; it stands above their table. */
export const assetsDateOf = ({ source }: TextDocument): string =>
  assetsDate.exec(source.text)?.[1] ?? "";
