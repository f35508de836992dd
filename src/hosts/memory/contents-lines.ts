import type { ContentLine } from "../../model/contents.ts";
import { type Block, type Column, leafColumns } from "../../model/sheet.ts";

/** Whether it is a line of a list, known by its order only. */
export const listed = (line: ContentLine): boolean => line.key.startsWith("line-");

/** Columns a line gives values for; code and name stand in its first cell. */
export function valueColumns({ columns }: Block): readonly Column[] {
  const inFirstCell = new Set(["serial", "code", "name"]);
  return leafColumns(columns)
    .map(({ column }) => column)
    .filter((column) => !inFirstCell.has(column.role));
}

/** Ids a line of the block may have, classification codes and list lines apart. */
export function lineIds({ rows }: Block): string[] {
  if (rows.kind === "items") return rows.items.map((item) => item.id);
  return rows.kind === "codes" || rows.total ? ["total"] : [];
}

/** Whether a line of that key (`-` for the next line of a list) can stand in the block. */
export function belongs(block: Block, name: string): boolean {
  const { rows } = block;
  if (lineIds(block).includes(name)) return true;
  if (rows.kind === "codes") return /^\d+$/.test(name) && rows.levels.includes(name.length);
  return rows.kind === "list" && (name === "-" || /^line-\d+$/.test(name));
}

/** Without the blanks around it. */
export const stripped = (text: string): string => text.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, "");

const signs: Readonly<Record<string, string>> = {
  "\\": "\\",
  n: "\n",
  r: "\r",
  t: "\t",
  p: "|",
  s: " ",
};

/** Words as meant: `\\n` is a line break. */
export function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (whole, letter: string) => signs[letter] ?? whole);
}

/** Words as written on one line between upright strokes. */
export function escaped(text: string): string {
  const letters = Object.entries(signs).filter(([letter]) => letter !== "s");
  const safe = [...text].map((sign) => {
    const found = letters.find(([, meant]) => meant === sign);
    return found ? `\\${found[0]}` : sign;
  });
  return safe.join("").replace(/^ +|(?<! ) +$/g, (spaces) => "\\s".repeat(spaces.length));
}
