import type { LaidCell, LaidSheet } from "../../model/layout.ts";
import { ownTextNames } from "../../model/own-text-names.ts";
import { cell, text } from "./cells.ts";
import type { Commission, SheetPlan } from "./plan.ts";

const widths = [6, 34, 96];

/** The sheet that says how to fill in the others, and what each is for. */
export function layGuide(commission: Commission, plans: readonly SheetPlan[]): LaidSheet {
  const { guide } = commission.template;
  const what = commission.kind === "final-accounts" ? "决算" : "预算";
  const title = `${commission.profile.label.zh}${commission.year}年部门${what}公开表填表说明`;
  const cells: LaidCell[] = [cell(1, 1, "title", text(title))];
  const heights = new Map([[1, 34]]);
  const merges = [{ top: 1, left: 1, bottom: 1, right: 3 }];
  guide.paragraphs.forEach((paragraph, index) => {
    const row = index + 2;
    cells.push(
      cell(row, 1, "text", { kind: "number", text: String(index + 1) }, { align: "center" }),
    );
    cells.push(cell(row, 2, "text", text(paragraph)), cell(row, 3, "text", null));
    merges.push({ top: row, left: 2, bottom: row, right: 3 });
    heights.set(row, 8 + 15 * Math.ceil(paragraph.length / 62));
  });
  const head = guide.paragraphs.length + 3;
  ["", "工作表", "用途"].forEach((words, at) => {
    cells.push(cell(head, at + 1, "header", words === "" ? null : text(words)));
  });
  plans.forEach(({ name, definition }, index) => {
    const row = head + index + 1;
    cells.push(
      cell(row, 1, "serial", { kind: "number", text: String(index + 1) }),
      cell(row, 2, "text", text(name)),
      cell(row, 3, "text", text(definition.why)),
    );
  });
  const texts = textCells(commission, head + plans.length + 2);
  cells.push(...texts);
  const last = texts.at(-1)?.row ?? head + plans.length;
  return {
    name: guide.name,
    title,
    cells,
    merges,
    widths,
    hiddenColumns: [],
    heights,
    paper: "A4",
    landscape: true,
    repeat: null,
    printed: { top: 1, left: 1, bottom: last, right: 3 },
    freeze: { rows: 1, columns: 0 },
    visibility: "visible",
    protected: true,
    validations: [],
    alarms: [],
  };
}

/** The names under which the disclosure looks for texts in 文字说明, each on a line from a row on. */
function textCells({ standard, profile, kind = "budget", year }: Commission, row: number) {
  const names = ownTextNames(standard, { profile: profile.id, kind, year });
  if (names.length === 0) return [];
  const heads = ["", "文字说明的“部分”", "文字说明的“段落”（这里空着的，段落留空；名称要照写）"];
  return [
    ...heads.map((words, at) => cell(row, at + 1, "header", words === "" ? null : text(words))),
    ...names.flatMap(({ section, paragraph }, nth): LaidCell[] => {
      const at = row + 1 + nth;
      const said = paragraph === "{code}" ? "科目编码，如 2080505" : paragraph;
      return [
        cell(at, 1, "serial", { kind: "number", text: String(nth + 1) }),
        cell(at, 2, "text", text(section)),
        cell(at, 3, "text", said === "" ? null : text(said)),
      ];
    }),
  ];
}
