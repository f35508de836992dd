import { type Area, address } from "../../../src/model/grid.ts";
import {
  areaText,
  cellsIn,
  columnsIn,
  intersection,
  isEntireColumn,
  isEntireRow,
  parseReference,
  referenceText,
  rowsIn,
} from "../areas.ts";
import { apiFormula, apiText, apiType, apiValue } from "../cell-values.ts";
import { HostError } from "../host-error.ts";
import type { FakeSheet } from "../sheet.ts";
import { HostObject, nullObject, type ObjectType, readable } from "./object.ts";
import { rangeAreas } from "./range-areas.ts";
import { rangeRelatives } from "./range-relatives.ts";
import { rangeFormat } from "./range-format.ts";
import { clear, enter, matrix, setFormats } from "./range-entering.ts";
import { rangeWritingLinks, rangeWritingMethods, rangeWritingProperties } from "./range-writing.ts";
import { worksheet } from "./worksheet.ts";

/** What a range stands for. */
export interface RangeState {
  readonly sheet: FakeSheet;
  readonly area: Area;
}

/** Merged areas Excel lists at once; more make the whole batch fail. */
const mostMerges = 512;

const opened = (sheet: FakeSheet, area: Area): HostObject => HostObject.of(range, { sheet, area });

/** `Excel.Range`. */
export const range: ObjectType<RangeState> = {
  name: "Range",
  kept: true,
  properties: {
    Address: readable("1.1", ({ sheet, area }) => referenceText(sheet.name, area)),
    CellCount: readable("1.1", ({ area }) => cellsIn(area)),
    RowIndex: readable("1.1", ({ area }) => area.top - 1),
    ColumnIndex: readable("1.1", ({ area }) => area.left - 1),
    RowCount: readable("1.1", ({ area }) => rowsIn(area)),
    ColumnCount: readable("1.1", ({ area }) => columnsIn(area)),
    IsEntireColumn: readable("1.7", ({ area }) => isEntireColumn(area)),
    IsEntireRow: readable("1.7", ({ area }) => isEntireRow(area)),
    HasSpill: readable("1.12", ({ sheet, area }) =>
      [...sheet.spills.values()].includes(address(area.top, area.left)),
    ),
    Values: {
      since: "1.1",
      get: (state) => matrix(state, apiValue),
      set: (state, value, { book }) => enter(state, value, book),
    },
    Formulas: {
      since: "1.1",
      get: (state) => matrix(state, apiFormula),
      set: (state, value, { book }) => enter(state, value, book),
    },
    Text: readable("1.1", (state) => matrix(state, apiText)),
    ValueTypes: readable("1.1", (state) => matrix(state, apiType)),
    NumberFormat: {
      since: "1.1",
      get: (state) => matrix(state, ({ format }) => format),
      set: (state, value) => setFormats(state, value),
    },
    ...rangeWritingProperties,
  },
  links: {
    Worksheet: { since: "1.1", open: ({ sheet }) => HostObject.of(worksheet, sheet) },
    Format: { since: "1.1", open: (state) => HostObject.of(rangeFormat, [state]) },
    ...rangeWritingLinks,
  },
  methods: {
    Select: {
      since: "1.1",
      call: ({ sheet, area }, _args, { book }) => {
        const mode = sheet.protection?.options["selectionMode"];
        if (mode === "None") throw new HostError("AccessDenied", "工作表受保护，不能选择单元格。");
        book.select(sheet, area);
      },
    },
    ...rangeRelatives,
    GetMergedAreasOrNullObject: {
      since: "1.13",
      call: ({ sheet, area }) => {
        const areas = sheet.merges.filter((merge) => intersection(merge, area));
        if (areas.length > mostMerges) throw new HostError("GeneralException", "合并区域过多。");
        return areas.length === 0 ? nullObject : HostObject.of(rangeAreas, { sheet, areas });
      },
    },
    GetSpillParentOrNullObject: {
      since: "1.12",
      call: ({ sheet, area }) => {
        const parent = parseReference(sheet.spills.get(areaText(area)) ?? "")?.area;
        return parent ? opened(sheet, parent) : nullObject;
      },
    },
    Clear: {
      since: "1.1",
      call: (state, [applyTo], { book }) => clear(state, String(applyTo ?? "All"), book),
    },
    ...rangeWritingMethods,
  },
};
