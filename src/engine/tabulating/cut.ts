import { columnNumbers, type TableLine, type Token } from "./lines.ts";
import {
  opensLine,
  bare,
  isAboutLine,
  isNote,
  isPageNumber,
  isTitle,
  unitStatement,
} from "./words.ts";

/** The lines of one table: its title, what stands around it, and page after page of it. */
export interface RawTable {
  title: TableLine | null;
  readonly about: TableLine[];
  readonly pages: RawPage[];
  readonly notes: TableLine[];
  /** The line that numbers the columns. */
  numbers: readonly Token[] | null;
}

export interface RawPage {
  readonly header: TableLine[];
  readonly data: TableLine[];
}

/** Cuts the lines of a region into tables; the header printed again on a further page opens a page. */
export function cutTables(lines: readonly TableLine[]): RawTable[] {
  const tables: RawTable[] = [];
  let at = 0;
  while (at < lines.length) {
    const open = tables.at(-1);
    const again = open ? repeated(open, lines, at) : 0;
    if (open && again > 0) {
      open.pages.push({ header: lines.slice(at, again).filter(inHeader(open)), data: [] });
      at = again;
      continue;
    }
    const line = lines[at]!;
    if (line.newPage && open && open.notes.length === 0 && open.pages.at(-1)!.data.length > 0)
      open.pages.push({ header: [], data: [] });
    if (!open || beginsTable(open, lines, at)) {
      const table: RawTable = { title: null, about: [], pages: [], notes: [], numbers: null };
      at = takeTop(table, lines, at);
      tables.push(table);
      continue;
    }
    if (isNote(line.text) || open.notes.length > 0) open.notes.push(line);
    else if (!isLonePageNumber(open, lines, at)) open.pages.at(-1)!.data.push(line);
    at += 1;
  }
  return tables.filter(({ pages }) => pages.some(({ header }) => header.length > 0));
}

const inHeader = (table: RawTable) => {
  const words = new Set(table.pages[0]!.header.map(({ text }) => bare(text)));
  return (line: TableLine): boolean => words.has(bare(line.text));
};

/** Behind the title, the unit and the header printed again, or 0 where they are not. */
function repeated(table: RawTable, lines: readonly TableLine[], at: number): number {
  const header = table.pages[0]?.header ?? [];
  if (header.length === 0) return 0;
  const title = table.title && bare(table.title.text);
  const about = new Set(table.about.map(({ text }) => bare(text)));
  let next = at;
  for (; next < lines.length && next < at + 6; next++) {
    const words = bare(lines[next]!.text);
    if (words !== title && !about.has(words) && !isPageNumber(words)) break;
  }
  for (const one of header) {
    if (next >= lines.length || bare(lines[next]!.text) !== bare(one.text)) return 0;
    next += 1;
  }
  if (next < lines.length && table.numbers && columnNumbers(lines[next]!)) next += 1;
  return next;
}

function beginsTable(open: RawTable, lines: readonly TableLine[], at: number): boolean {
  const line = lines[at]!;
  if (isLoneTitle(line)) return lines.slice(at + 1, at + 4).some(isTop);
  return isUnitOrOwner(line) && !open.about.includes(line);
}

/** Words of one cell, or blanks no wider than between the words of a title. */
const isLoneTitle = ({ tokens, text }: TableLine): boolean =>
  tokens.length <= 3 &&
  tokens.every(({ from }, at) => at === 0 || from - tokens[at - 1]!.to <= 3) &&
  isTitle(text);

const isTop = (line: TableLine): boolean => isUnitOrOwner(line) || looksLikeHeader(line);

/** 编制单位：某局 … 单位：元 in a line of its own; not the unit inside a header. */
function isUnitOrOwner(line: TableLine): boolean {
  if (!isAboutLine(line.text) || looksLikeHeader(line)) return false;
  const unit = unitStatement(line.text);
  return !unit || unit.start === 0 || /[\s\u3000]/.test(line.text[unit.start - 1]!);
}

const heads =
  /^(?:序号|行次|栏次|类|项目|科目|科目编码|科目名称|预算数|决算数|合计|小计|名称|数量|单位名称|一级指标|二级指标|收入|支出)$/;

const looksLikeHeader = (line: TableLine): boolean =>
  line.tokens.some(({ text }) => heads.test(bare(text).replace(/部门/, "单位")));

/** Takes title, owner, unit and header lines; gives the place of the first line below them. */
function takeTop(table: RawTable, lines: readonly TableLine[], from: number): number {
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    if (isPageNumber(line.text)) continue;
    if (isLoneTitle(line) && !table.title && !looksLikeHeader(line)) table.title = line;
    else if (isUnitOrOwner(line)) table.about.push(line);
    else if (table.title && /^[(（][^()（）]{1,20}[)）]$/.test(line.text)) table.about.push(line);
    else break;
  }
  const page: RawPage = { header: [], data: [] };
  table.pages.push(page);
  const bound = Math.min(lines.length, at + 60);
  let end = at;
  while (end < bound && !columnNumbers(lines[end]!) && !isData(lines[end]!)) {
    if (
      end > at &&
      (isNote(lines[end]!.text) ||
        (isLoneTitle(lines[end]!) &&
          !looksLikeHeader(lines[end]!) &&
          isTop(lines[end + 1] ?? lines[end]!)))
    )
      break;
    end += 1;
  }
  if (end === bound) end = behindHeads(lines, at, bound);
  page.header.push(...lines.slice(at, end));
  const numbers = end < lines.length ? columnNumbers(lines[end]!) : null;
  if (!numbers) return end === from ? from + 1 : end;
  table.numbers = numbers;
  return end + 1;
}

/** Where the header of a table without figures ends: behind the last line that looks like one. */
function behindHeads(lines: readonly TableLine[], from: number, bound: number): number {
  for (let at = Math.min(bound, from + 12); at > from + 1; at--) {
    if (looksLikeHeader(lines[at - 1]!)) return at;
  }
  return Math.min(from + 1, lines.length);
}

const amount = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d+$|^-?\d{1,3}(?:,\d{3})+$/;

/** Whether a line holds figures, or opens a line of the form. */
function isData(line: TableLine): boolean {
  const [first] = line.tokens;
  if (line.tokens.some(({ text }) => amount.test(text))) return true;
  if (first!.kind === "figure" && line.tokens.length > 1) return true;
  if (first!.kind === "figure") return /^\d{3,7}$/.test(first!.text);
  return (
    /^[一二三四五六七八九十]+、/.test(first!.text) ||
    (line.tokens.length > 1 &&
      opensLine(first!.text) &&
      line.tokens.slice(1).every(({ kind }) => kind !== "text"))
  );
}

/** A page number between the pages of a table. */
function isLonePageNumber(table: RawTable, lines: readonly TableLine[], at: number): boolean {
  const line = lines[at]!;
  if (line.tokens.length !== 1 || !isPageNumber(line.text)) return false;
  const next = lines[at + 1];
  return !next || isLoneTitle(next) || repeated(table, lines, at) > 0;
}
