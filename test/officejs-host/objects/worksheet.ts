import { parseReference, lastColumn, lastRow } from "../areas.ts";
import { HostError, invalidArgument } from "../host-error.ts";
import type { FakeSheet } from "../sheet.ts";
import { names } from "./names.ts";
import { HostObject, nullObject, type ObjectType, readable } from "./object.ts";
import { protection } from "./protection.ts";
import { range } from "./range.ts";
import { worksheetWriting, worksheetWritingLinks } from "./worksheet-writing.ts";

const visibilities = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

/** `Excel.Worksheet`. */
export const worksheet: ObjectType<FakeSheet> = {
  name: "Worksheet",
  id: ({ id }) => id,
  properties: {
    Id: readable("1.1", ({ id }) => id),
    Name: {
      since: "1.1",
      get: ({ name }) => name,
      set: (sheet, name, { book }) => book.rename(sheet, String(name)),
    },
    Position: readable("1.1", (sheet, { book }) => book.sheets.indexOf(sheet)),
    Visibility: {
      since: "1.1",
      get: ({ visibility }) => visibilities[visibility],
      set: (sheet, value, { book }) => {
        const found = Object.entries(visibilities).find(([, wire]) => wire === value);
        if (!found) throw invalidArgument("visibility");
        const others = book.sheets.filter((one) => one !== sheet && one.visibility === "visible");
        if (found[0] !== "visible" && others.length === 0) {
          throw new HostError("GeneralException", "工作簿至少要有一张可见的工作表。");
        }
        sheet.visibility = found[0] as FakeSheet["visibility"];
      },
    },
    ...worksheetWriting.properties,
  },
  links: {
    Protection: { since: "1.2", open: (sheet) => HostObject.of(protection, sheet) },
    Names: { since: "1.4", open: (_sheet, { book }) => HostObject.of(names, book) },
    ...worksheetWritingLinks,
  },
  methods: {
    Activate: { since: "1.1", call: (sheet, _args, { book }) => book.activate(sheet) },
    Delete: { since: "1.1", call: (sheet, _args, { book }) => book.delete(sheet) },
    GetRange: {
      since: "1.1",
      call: (sheet, [address], { book }) => {
        if (typeof address !== "string" || address === "") return wholeSheet(sheet);
        const named = book.names.find(({ name }) => name.toLowerCase() === address.toLowerCase());
        const reference = parseReference(named ? named.formula : address);
        const other = reference?.sheet ? book.find(reference.sheet) : sheet;
        if (!reference || !other || (other !== sheet && !named)) throw invalidArgument(address);
        return HostObject.of(range, { sheet: other, area: reference.area });
      },
    },
    GetCell: {
      since: "1.1",
      call: (sheet, [row, column]) =>
        HostObject.of(range, { sheet, area: areaAt(Number(row), Number(column), 1, 1) }),
    },
    GetRangeByIndexes: {
      since: "1.7",
      call: (sheet, [row, column, rows, columns]) =>
        HostObject.of(range, {
          sheet,
          area: areaAt(Number(row), Number(column), Number(rows), Number(columns)),
        }),
    },
    GetUsedRange: {
      since: "1.1",
      call: (sheet, [valuesOnly]) =>
        HostObject.of(range, {
          sheet,
          area: sheet.used(valuesOnly === true) ?? areaAt(0, 0, 1, 1),
        }),
    },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      call: (sheet, [valuesOnly]) => {
        const area = sheet.used(valuesOnly === true);
        return area ? HostObject.of(range, { sheet, area }) : nullObject;
      },
    },
    ...worksheetWriting.methods,
  },
};

const wholeSheet = (sheet: FakeSheet) =>
  HostObject.of(range, { sheet, area: { top: 1, left: 1, bottom: lastRow, right: lastColumn } });

/** The area at indexes that count from 0. @throws HostError outside the sheet */
function areaAt(row: number, column: number, rows: number, columns: number) {
  const area = { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
  const fits = row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
  if (!fits || area.bottom > lastRow || area.right > lastColumn) throw invalidArgument("indexes");
  return area;
}
