import type { Passage, Section, TextDocument } from "../../../model/document.ts";

/** What kind of document a text is, and of which year and department, as it says itself. */
export interface About {
  readonly kind: "budget" | "final-accounts" | null;
  readonly year: number | null;
  /** Full name, as titles and text print it most often. */
  readonly department: string | null;
}

const known = new WeakMap<TextDocument, About>();

/** What the document is about, read from its titles first and from its text by majority. */
export function aboutDocument(document: TextDocument): About {
  let about = known.get(document);
  if (!about) {
    about = {
      kind: kindOf(document),
      year: yearOf(document),
      department: departmentOf(document),
    };
    known.set(document, about);
  }
  return about;
}

/** Where titles stand: the first passages and every heading. */
const firstFew = 8;
function titlesOf({ passages }: TextDocument): readonly Passage[] {
  return passages.filter((passage, index) => index < firstFew || passage.kind === "heading");
}

const accountsTitle = /(?:部门|单位|度|年)决算|决算(?:公开|情况说明|表)/;
const budgetTitle = /(?:部门|单位)预算|预算(?:公开|信息|编制说明|情况说明)/;

function kindOf(document: TextDocument): About["kind"] {
  let accounts = 0;
  let budget = 0;
  for (const [index, passage] of titlesOf(document).entries()) {
    const weight = weightOf(passage, index);
    if (accountsTitle.test(passage.flow)) accounts += weight;
    else if (budgetTitle.test(passage.flow)) budget += weight;
  }
  if (accounts >= enough && accounts > budget) return "final-accounts";
  return budget >= enough && budget > accounts ? "budget" : null;
}

const enough = 2;

/** How much a passage tells of the whole document: its first titles most. */
function weightOf({ kind, flow }: Passage, index: number): number {
  if (flow.length < longTitle && index < cover) return 5;
  if (kind === "heading") return 1;
  return /公开如下|说明如下|情况如下/.test(flow) ? 2 : 0;
}

/** The document's own title stands at its very beginning. */
const cover = 3;
const longTitle = 60;

/** A year that is not the one compared with. */
const year = /(?<![\d较比与同从至到于〔（])(20\d\d)(?=年(?!\d))/g;
const titleYear = /(?<![\d较比与])(20\d\d)年(?:度)?[^，。；]{0,12}(?:预算|决算)/;
const timesForMajority = 3;

function yearOf(document: TextDocument): number | null {
  const votes = new Map<number, number>();
  const vote = (one: number, weight: number) => votes.set(one, (votes.get(one) ?? 0) + weight);
  const titles = new Set(titlesOf(document));
  const told = toldYears(document);
  for (const [index, passage] of document.passages.entries()) {
    const title = titles.has(passage) && passage.flow.length < longTitle;
    const stated = title ? titleYear.exec(passage.flow) : null;
    if (stated) {
      const one = Number(stated[1]);
      vote(one, index < cover ? coverWeight(one, told) : titleWeight);
    }
    for (const [one] of passage.flow.matchAll(year)) vote(Number(one), 1);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < timesForMajority || first[1] < 2 * (second?.[1] ?? 0)) return null;
  return first[0];
}

const toldYear =
  /(?<![\d较比与同])(20\d\d)年(?:度)?，?[^\d，。；：]{0,24}(预算|决算|安排)[^，。；]{0,12}?\d/g;

/** How often the text tells budgets or accounts of each year. */
function toldYears({ passages }: TextDocument): ReadonlyMap<number, number> {
  const told = new Map<number, number>();
  for (const { flow } of passages)
    for (const match of flow.matchAll(toldYear)) {
      const one = Number(match[1]);
      told.set(one, (told.get(one) ?? 0) + 1);
    }
  return told;
}

/** A cover whose year the text never tells of, while it tells of another, is the slip itself. */
function coverWeight(one: number, told: ReadonlyMap<number, number>): number {
  const others = Math.max(0, ...[...told].map(([other, times]) => (other === one ? 0 : times)));
  return told.has(one) || others < timesForMajority ? fullWeight : 1;
}

const titleWeight = 10;
const fullWeight = 40;

const suffix =
  "(?:局|委员会|办公室|厅|学院|医院|法院|检察院|研究院|研究所|中心|学校|小学|中学|幼儿园|馆|联合会|总工会|人民政府|管委会)";
const body = new RegExp(`^[\\u4e00-\\u9fff]{2,24}${suffix}$`);
/** A body by its place: how long the place's name is shows only in how often it comes back. */
const placed = [2, 3].map(
  (length) =>
    new RegExp(
      `[\\u4e00-\\u9fff]{${length}}[县市区旗州](?:[\\u4e00-\\u9fff]{1,10}?)${suffix}`,
      "g",
    ),
);
const timesNamed = 3;

function departmentOf(document: TextDocument): string | null {
  const text = document.passages.map(({ flow }) => flow).join("\n");
  const names = new Set<string>();
  for (const { flow } of titlesOf(document)) {
    const title = /^(?:关于)?([^，。；：]{4,40}?)(?=20\d\d年|$)/.exec(flow)?.[1];
    if (title !== undefined && body.test(title)) names.add(title);
  }
  if (names.size === 0) {
    for (const pattern of placed) for (const [name] of text.matchAll(pattern)) names.add(name);
  }
  const named = [...names]
    .map((name) => ({ name, times: text.split(name).length - 1 }))
    .sort((a, b) => b.times - a.times || b.name.length - a.name.length);
  const [most] = named;
  return most && most.times >= timesNamed ? most.name : null;
}

const glossaryTitle = /名词|术语|用语/;
const explains = /^.{2,90}?：(?:是?指|反映|纳入)/;

/** Whether a passage explains words; what it says of years and amounts is nobody's figure. */
export function isGlossary(document: TextDocument, passage: Passage): boolean {
  return explains.test(passage.flow) || standsUnder(document, passage, glossaryTitle);
}

/** Whether a passage stands in a section, or in a section of a section, with such a title. */
export function standsUnder({ sections }: TextDocument, passage: Passage, title: RegExp): boolean {
  let section: Section | undefined = sections[passage.section];
  for (let depth = 0; section && depth < 9; depth += 1) {
    if (title.test(section.title)) return true;
    section = section.parent === null ? undefined : sections[section.parent];
  }
  return false;
}
