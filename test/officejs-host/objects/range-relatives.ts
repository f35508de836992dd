import type { Area } from "../../../src/model/grid.ts";
import { intersection, lastColumn, lastRow } from "../areas.ts";
import { invalidArgument, itemNotFound } from "../host-error.ts";
import type { FakeSheet } from "../sheet.ts";
import { HostObject, type Method, nullObject } from "./object.ts";
import { range, type RangeState } from "./range.ts";

const opened = (sheet: FakeSheet, area: Area): HostObject => HostObject.of(range, { sheet, area });

/** The area moved and made bigger. @throws HostError outside the sheet */
function moved({ area }: RangeState, by: Partial<Area>): Area {
  const result = {
    top: area.top + (by.top ?? 0),
    left: area.left + (by.left ?? 0),
    bottom: area.bottom + (by.bottom ?? 0),
    right: area.right + (by.right ?? 0),
  };
  const fits = result.top >= 1 && result.left >= 1 && result.top <= result.bottom;
  if (!fits || result.left > result.right || result.bottom > lastRow || result.right > lastColumn) {
    throw invalidArgument("outside the sheet");
  }
  return result;
}

function shared(state: RangeState, other: unknown): Area | null {
  const range = other as HostObject;
  const { sheet, area } = range.state as RangeState;
  if (sheet !== state.sheet) throw invalidArgument("other sheet");
  return intersection(state.area, area);
}

const usedIn = ({ sheet, area }: RangeState, valuesOnly: unknown): Area | null => {
  const used = sheet.used(valuesOnly === true);
  return used && intersection(used, area);
};

/** Members of a range that give another range of its sheet. */
export const rangeRelatives: Readonly<Record<string, Method<RangeState>>> = {
  GetCell: {
    since: "1.1",
    call: ({ sheet, area }, [row, column]) => {
      const top = area.top + Number(row);
      const left = area.left + Number(column);
      return opened(sheet, { top, left, bottom: top, right: left });
    },
  },
  GetOffsetRange: {
    since: "1.1",
    call: (state, [rows, columns]) => {
      const [down, along] = [Number(rows), Number(columns)];
      return opened(
        state.sheet,
        moved(state, { top: down, bottom: down, left: along, right: along }),
      );
    },
  },
  GetResizedRange: {
    since: "1.3",
    call: (state, [rows, columns]) =>
      opened(state.sheet, moved(state, { bottom: Number(rows), right: Number(columns) })),
  },
  GetAbsoluteResizedRange: {
    since: "1.7",
    call: ({ sheet, area }, [rows, columns]) =>
      opened(sheet, {
        ...area,
        bottom: area.top + Number(rows) - 1,
        right: area.left + Number(columns) - 1,
      }),
  },
  GetRow: {
    since: "1.1",
    call: ({ sheet, area }, [row]) => {
      const top = area.top + Number(row);
      return opened(sheet, { ...area, top, bottom: top });
    },
  },
  GetColumn: {
    since: "1.1",
    call: ({ sheet, area }, [column]) => {
      const left = area.left + Number(column);
      return opened(sheet, { ...area, left, right: left });
    },
  },
  GetEntireRow: {
    since: "1.1",
    call: ({ sheet, area }) => opened(sheet, { ...area, left: 1, right: lastColumn }),
  },
  GetEntireColumn: {
    since: "1.1",
    call: ({ sheet, area }) => opened(sheet, { ...area, top: 1, bottom: lastRow }),
  },
  GetIntersection: {
    since: "1.1",
    call: (state, [other]) => {
      const area = shared(state, other);
      if (!area) throw itemNotFound();
      return opened(state.sheet, area);
    },
  },
  GetIntersectionOrNullObject: {
    since: "1.4",
    call: (state, [other]) => {
      const area = shared(state, other);
      return area ? opened(state.sheet, area) : nullObject;
    },
  },
  GetUsedRangeOrNullObject: {
    since: "1.4",
    call: (state, [valuesOnly]) => {
      const area = usedIn(state, valuesOnly);
      return area ? opened(state.sheet, area) : nullObject;
    },
  },
};
