import { joinedCode } from "../../engine/reading/joined-code.ts";
import { isTotalWord } from "../../engine/reading/words.ts";
import type { Cell } from "../../model/cell.ts";
import { valueError } from "../../model/function.ts";
import { quoted } from "../calling/cells.ts";

/** What a row of a list of subjects is. */
export type CodedRow =
  | { readonly kind: "code"; readonly code: string }
  /** 合计, 总计. */
  | { readonly kind: "total" }
  /** A heading, a note, 小计, nothing: it takes no part. */
  | { readonly kind: "none" };

/** Code lengths of 类, 款, 项 and what provinces put below. */
const levels: readonly number[] = [3, 5, 7, 9, 11];
const codeShape = /^\d{3}(?:\d\d){0,4}$/;
const none: CodedRow = { kind: "none" };
const total: CodedRow = { kind: "total" };
const passedOver = new Set(["小计", "栏次"]);

/** Whether the text has the shape of a classification code. */
export const isCode = (text: string): boolean => codeShape.test(text);

/**
 * Reads what each row of a list is. Codes may stand in one column or in pieces (类 | 款 | 项);
 * a column of names beside them does no harm.
 * @throws Refusal naming a row whose amount would be lost, or cannot be read
 */
export function codedRows(
  codes: readonly (readonly string[])[],
  figures: readonly (readonly Cell[])[],
): readonly CodedRow[] {
  if (codes.length !== figures.length) {
    throw valueError(`“编码”有 ${codes.length} 行，“金额”有 ${figures.length} 行；请选同样的行。`);
  }
  if (codes.length === 1 && codes[0]!.filter(isCode).length > 1) {
    throw valueError("“编码”选的是一行；请选一列编码，金额也选同样几行的一列。");
  }
  let above = "";
  return codes.map((words, at) => {
    const code = words.length === 1 && isCode(words[0]!) ? words[0]! : codeIn(words, above);
    const row = figures[at]!;
    if (code !== null && isCode(code)) {
      refuseUnreadable(row, at);
      above = code;
      return { kind: "code", code };
    }
    if (words.some(isTotalWord)) return total;
    if (row.some(isFigure) && !isPassedOver(words)) {
      throw valueError(
        `第 ${at + 1} 行的${quoted(words.filter(Boolean).join(" "))}不是科目编码，旁边却有金额；请改正编码，或者不选这一行。`,
      );
    }
    return none;
  });
}

/** The code that the words of a row spell; null when one of them is neither digits nor a name. */
function codeIn(words: readonly string[], above: string): string | null {
  if (words.some((word) => /[0-9A-Za-z]/.test(word) && !/^\d+$/.test(word))) return null;
  const [first = "", ...pieces] = words.map((word) => (/^\d+$/.test(word) ? word : ""));
  return joinedCode(first, pieces, above, levels);
}

const isPassedOver = (words: readonly string[]): boolean =>
  words.every((word) => word === "") || words.some((word) => passedOver.has(word));

const isFigure = (cell: Cell): boolean => cell.kind === "amount" && cell.amount.value.digits !== 0n;

function refuseUnreadable(row: readonly Cell[], at: number): void {
  for (const cell of row) {
    if (cell.kind !== "unreadable") continue;
    throw valueError(`第 ${at + 1} 行的金额${quoted(cell.text)}不是数；请改成数字，没有就留空。`);
  }
}
