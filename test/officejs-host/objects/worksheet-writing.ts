import { parseReference } from "../areas.ts";
import { invalidArgument } from "../host-error.ts";
import type { FakeSheet } from "../sheet.ts";
import { freezePanes } from "./freeze-panes.ts";
import { HostObject, type Link, type Method, type Property } from "./object.ts";
import { pageLayout } from "./page-layout.ts";
import { rangeAreas } from "./range-areas.ts";

/** The longest list of addresses Excel takes. */
const longestList = 8_192;

const properties: Readonly<Record<string, Property<FakeSheet>>> = {
  Gridlines: {
    since: "1.8",
    get: ({ attributes }) => attributes["showGridlines"] ?? true,
    set: ({ attributes }, shown) => {
      attributes["showGridlines"] = shown === true;
    },
  },
};

const methods: Readonly<Record<string, Method<FakeSheet>>> = {
  GetRanges: {
    since: "1.9",
    call: (sheet, [list]) => {
      const text = String(list);
      if (text.length > longestList) throw invalidArgument("address too long");
      const areas = text.split(",").map((one) => {
        const found = parseReference(one);
        if (!found) throw invalidArgument(one);
        return found.area;
      });
      return HostObject.of(rangeAreas, { sheet, areas });
    },
  },
};

/** Members of a worksheet that only somebody who lays out sheets needs. */
export const worksheetWriting = { properties, methods };

export const worksheetWritingLinks: Readonly<Record<string, Link<FakeSheet>>> = {
  FreezePanes: { since: "1.7", open: (sheet) => HostObject.of(freezePanes, sheet) },
  PageLayout: { since: "1.9", open: (sheet) => HostObject.of(pageLayout, sheet) },
};
