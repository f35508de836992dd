import { accessDenied } from "../host-error.ts";
import { borders } from "./borders.ts";
import { HostObject, type ObjectType, type Property } from "./object.ts";
import type { RangeState } from "./range.ts";

/** The cells a format is of; attributes are kept by the path of the API, such as `font/bold`. */
type Formatted = readonly RangeState[];

/** An attribute of every cell; mixed ones are read as null. */
function attribute(path: string, since = "1.1"): Property<Formatted> {
  return {
    since,
    get: (ranges) => common(ranges.flatMap((state) => [...looks(state)]).map((look) => look[path])),
    set: (ranges, value) => {
      for (const state of ranges) {
        mayFormat(state);
        for (const { row, column } of places(state)) state.sheet.setLook(row, column, path, value);
      }
    },
  };
}

function attributes(prefix: string, names: readonly string[]): Record<string, Property<Formatted>> {
  return Object.fromEntries(
    names.map((name) => [name, attribute(prefix + name[0]!.toLowerCase() + name.slice(1))]),
  );
}

const font: ObjectType<Formatted> = {
  name: "RangeFont",
  properties: attributes("font/", ["Name", "Size", "Color", "Bold", "Italic", "Underline"]),
};

const fill: ObjectType<Formatted> = {
  name: "RangeFill",
  properties: attributes("fill/", ["Color"]),
  methods: {
    Clear: {
      since: "1.1",
      call: (ranges) => {
        for (const state of ranges) {
          for (const { row, column } of places(state)) {
            state.sheet.setLook(row, column, "fill/color", "");
          }
        }
      },
    },
  },
};

/** `Excel.FormatProtection`; here the lock is the cell's own. */
const formatProtection: ObjectType<Formatted> = {
  name: "FormatProtection",
  properties: {
    Locked: {
      since: "1.2",
      get: (ranges) => common(ranges.flatMap((state) => [...cells(state)]).map((c) => c.locked)),
      set: (ranges, value) => {
        for (const { sheet, area } of ranges) {
          mayFormat({ sheet, area });
          for (const { row, column } of places({ sheet, area })) {
            sheet.put(row, column, { ...sheet.cell(row, column), locked: value === true });
          }
        }
      },
    },
  },
};

/** `Excel.RangeFormat`. */
export const rangeFormat: ObjectType<Formatted> = {
  name: "RangeFormat",
  properties: {
    ...attributes("", ["WrapText", "HorizontalAlignment", "VerticalAlignment"]),
    IndentLevel: attribute("indentLevel", "1.9"),
    ShrinkToFit: attribute("shrinkToFit", "1.9"),
    ColumnWidth: {
      since: "1.2",
      get: ([first]) => first?.sheet.columnWidths.get(first.area.left) ?? 54,
      set: (ranges, value) => {
        for (const { sheet, area } of ranges) {
          for (let column = area.left; column <= area.right; column++) {
            sheet.columnWidths.set(column, Number(value));
          }
        }
      },
    },
    RowHeight: {
      since: "1.2",
      get: ([first]) => first?.sheet.rowHeights.get(first.area.top) ?? 14.25,
      set: (ranges, value) => {
        for (const { sheet, area } of ranges) {
          for (let row = area.top; row <= area.bottom; row++)
            sheet.rowHeights.set(row, Number(value));
        }
      },
    },
  },
  links: {
    Borders: { since: "1.1", open: (ranges) => HostObject.of(borders, ranges) },
    Font: { since: "1.1", open: (ranges) => HostObject.of(font, ranges) },
    Fill: { since: "1.1", open: (ranges) => HostObject.of(fill, ranges) },
    Protection: { since: "1.2", open: (ranges) => HostObject.of(formatProtection, ranges) },
  },
};

function* places({ area }: RangeState) {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield { row, column };
  }
}

function* looks(state: RangeState) {
  for (const { row, column } of places(state)) yield state.sheet.look(row, column);
}

function* cells(state: RangeState) {
  for (const { row, column } of places(state)) yield state.sheet.cell(row, column);
}

const common = (values: readonly unknown[]) =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

function mayFormat({ sheet }: RangeState): void {
  if (sheet.protection && sheet.protection.options["allowFormatCells"] !== true) {
    throw accessDenied();
  }
}
