import { around, columnsIn, intersection, rowsIn } from "../areas.ts";
import { emptyCell } from "../cell-values.ts";
import { accessDenied, invalidArgument } from "../host-error.ts";
import { conditionalFormats } from "./conditional-formats.ts";
import { dataValidation } from "./data-validation.ts";
import { HostObject, type Link, type Method, type Property } from "./object.ts";
import { range, type RangeState } from "./range.ts";

/** Members of a range that only somebody who lays out sheets needs. */
export const rangeWritingMethods: Readonly<Record<string, Method<RangeState>>> = {
  Merge: { since: "1.2", call: (state) => merge(state) },
  /** Asked by office.js before it sends a large matrix in pieces. */
  _ValidateArraySize: {
    since: "1.3",
    call: ({ area }, [rows, columns]) => {
      if (rows !== rowsIn(area) || columns !== columnsIn(area)) throw invalidArgument("matrix");
    },
  },
  GetBoundingRect: {
    since: "1.1",
    call: ({ sheet, area }, [other]) => {
      const { area: second } = (other as HostObject).state as RangeState;
      return HostObject.of(range, { sheet, area: around([area, second])! });
    },
  },
};

export const rangeWritingProperties: Readonly<Record<string, Property<RangeState>>> = {
  ColumnHidden: {
    since: "1.2",
    get: ({ sheet, area }) => sheet.hiddenColumns.has(area.left),
    set: ({ sheet, area }, hidden) => {
      for (let column = area.left; column <= area.right; column++) {
        if (hidden === true) sheet.hiddenColumns.add(column);
        else sheet.hiddenColumns.delete(column);
      }
    },
  },
};

export const rangeWritingLinks: Readonly<Record<string, Link<RangeState>>> = {
  DataValidation: { since: "1.8", open: (state) => HostObject.of(dataValidation, state) },
  ConditionalFormats: { since: "1.6", open: (state) => HostObject.of(conditionalFormats, state) },
};

/** Makes one cell of many; only the first keeps what it holds. */
function merge({ sheet, area }: RangeState): void {
  if (sheet.protection) throw accessDenied();
  if (sheet.merges.some((one) => intersection(one, area))) throw invalidArgument("overlap");
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (row === area.top && column === area.left) continue;
      const { format, locked } = sheet.cell(row, column);
      sheet.put(row, column, { ...emptyCell, format, locked });
    }
  }
  sheet.merges.push(area);
}
