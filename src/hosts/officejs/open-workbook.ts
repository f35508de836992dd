import type { OpenWorkbook } from "../ports.ts";
import { addSheets } from "./add-sheets.ts";
import { readBesides } from "./besides.ts";
import { fileNameOf } from "./file-name.ts";
import { putFormula } from "./put-formula.ts";
import { readSheets } from "./read-sheets.ts";
import { loadRemarks, saveRemarks } from "./remarks.ts";
import { selectCell } from "./select.ts";
import { watchSelection } from "./watch-selection.ts";
import { watchWorkbook } from "./watch.ts";
import { writeCells } from "./write-cells.ts";

/** The workbook the page was opened beside in Excel; ask for it once Office has started. */
export function excelWorkbook(): OpenWorkbook {
  return {
    get name() {
      return fileNameOf(Office.context.document.url);
    },
    grids: readSheets,
    watch: watchWorkbook,
    watchSelection,
    select: selectCell,
    write: writeCells,
    addSheets,
    putFormula,
    besides: readBesides,
    loadRemarks,
    saveRemarks,
  };
}
