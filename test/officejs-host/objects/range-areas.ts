import type { Area } from "../../../src/model/grid.ts";
import { cellsIn, referenceText } from "../areas.ts";
import { itemNotFound } from "../host-error.ts";
import type { FakeSheet } from "../sheet.ts";
import { HostObject, type ObjectType, readable } from "./object.ts";
import { range } from "./range.ts";
import { rangeFormat } from "./range-format.ts";
import { worksheet } from "./worksheet.ts";

/** Several areas of one sheet. */
export interface AreasState {
  readonly sheet: FakeSheet;
  readonly areas: readonly Area[];
}

const rangesOf = ({ sheet, areas }: AreasState) =>
  areas.map((area) => HostObject.of(range, { sheet, area }));

/** `Excel.RangeAreas`. */
export const rangeAreas: ObjectType<AreasState> = {
  name: "RangeAreas",
  kept: true,
  properties: {
    Address: readable("1.9", ({ sheet, areas }) =>
      areas.map((area) => referenceText(sheet.name, area)).join(","),
    ),
    AreaCount: readable("1.9", ({ areas }) => areas.length),
    CellCount: readable("1.9", ({ areas }) => areas.reduce((sum, area) => sum + cellsIn(area), 0)),
  },
  links: {
    Areas: { since: "1.9", open: (state) => HostObject.of(rangeCollection, state) },
    Format: {
      since: "1.9",
      open: ({ sheet, areas }) =>
        HostObject.of(
          rangeFormat,
          areas.map((area) => ({ sheet, area })),
        ),
    },
    Worksheet: { since: "1.9", open: ({ sheet }) => HostObject.of(worksheet, sheet) },
  },
};

/** `Excel.RangeCollection`. */
const rangeCollection: ObjectType<AreasState> = {
  name: "RangeCollection",
  items: rangesOf,
  methods: {
    GetCount: { since: "1.9", call: ({ areas }) => areas.length },
    GetItemAt: {
      since: "1.9",
      call: (state, [index]) => {
        const found = rangesOf(state)[Number(index)];
        if (!found) throw itemNotFound();
        return found;
      },
    },
  },
};
