import { checkWorkbook } from "../engine/check.ts";
import { UnreadableWorkbook } from "../hosts/ports.ts";
import { xlsxReader } from "../hosts/xlsx/read-workbook.ts";
import type { CheckedDocument } from "../model/report.ts";
import { standard } from "../standard/index.ts";

const severities = { error: "错误", warning: "提示", info: "说明" } as const;

/** Checks a workbook in the browser; nothing leaves the machine. */
function check(bytes: Uint8Array, name: string): CheckedDocument {
  const workbook = xlsxReader().read(bytes, name);
  return checkWorkbook(workbook, standard, { path: name, profile: null, relations: false });
}

/** Shows what was found. Text of cells is only ever text, never markup. */
function show({ summary, findings }: CheckedDocument): void {
  const { relations, passed, failed, skipped } = summary;
  element("tally").textContent =
    `关系 ${relations} 项：通过 ${passed} · 未通过 ${failed} · 未执行 ${skipped}`;
  const roots = findings.filter((finding) => finding.root === null);
  element("findings").replaceChildren(
    ...roots.map(({ severity, locations, message, next }) => {
      const item = document.createElement("li");
      const place = locations[0] ? `${locations[0].sheet}!${locations[0].cell}` : "";
      item.textContent = `${severities[severity]}　${place}\n${message}\n${next}`;
      return item;
    }),
  );
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

async function open(file: File): Promise<void> {
  try {
    show(check(new Uint8Array(await file.arrayBuffer()), file.name));
  } catch (error) {
    element("findings").replaceChildren();
    element("tally").textContent =
      error instanceof UnreadableWorkbook
        ? error.message
        : "核对时出错，请把工作簿另存为 .xlsx 后重试。";
  }
}

element("workbook").addEventListener("change", (event) => {
  const file = (event.target as HTMLInputElement).files?.[0];
  if (file) void open(file);
});
