import type { Imported } from "../model/imported.ts";
import type { PrintedCell, PrintedForm } from "../model/printed-form.ts";
import { shortText } from "./plain-text.ts";
import { countedText } from "./words.ts";

const cell = (text: string, head = false): PrintedCell => ({
  text: shortText(text.replace(/\s+/g, " "), 300),
  ...{ across: 1, down: 1, head },
});

/** What found no place in a workbook that was read back from a document, as a sheet of it. */
export function unplacedForm({ unplaced }: Pick<Imported, "unplaced">): PrintedForm {
  const heads = ["位置", "没有位置的数或段落", "原文", "原因"].map((text) => cell(text, true));
  const rows = unplaced.map(({ text, because, location }) =>
    [countedText(location), text, location.quote, because].map((one) => cell(one)),
  );
  return {
    title: "读回说明",
    above: [[`有 ${unplaced.length} 处没有放进本工作簿，请对照原文自行填写；填完可删去本表。`]],
    widths: [8, 24, 44, 36],
    rows: [heads, ...rows],
    notes: [],
  };
}
