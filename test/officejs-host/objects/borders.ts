import { columnsIn, rowsIn } from "../areas.ts";
import { invalidArgument } from "../host-error.ts";
import { HostObject, type ObjectType, type Property } from "./object.ts";
import type { RangeState } from "./range.ts";

type Formatted = readonly RangeState[];

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
const sides = [...edges, "InsideHorizontal", "InsideVertical", "DiagonalDown", "DiagonalUp"];

/** One side of every cell an area has there. */
interface Border {
  readonly ranges: Formatted;
  readonly side: string;
}

/** `Excel.RangeBorderCollection`. */
export const borders: ObjectType<Formatted> = {
  name: "RangeBorderCollection",
  items: (ranges) => sides.map((side) => HostObject.of(border, { ranges, side })),
  item: (ranges, key) => {
    const side = String(key);
    if (!sides.includes(side)) throw invalidArgument(side);
    return HostObject.of(border, { ranges, side });
  },
};

function attribute(name: string): Property<Border> {
  return {
    since: "1.1",
    get: ({ ranges, side }) => {
      const { sheet, area } = ranges[0]!;
      return sheet.look(area.top, area.left)[`borders/${side}/${name}`] ?? null;
    },
    set: ({ ranges, side }, value) => {
      for (const { sheet, area } of ranges) {
        if (side === "InsideHorizontal" && rowsIn(area) === 1) throw invalidArgument(side);
        if (side === "InsideVertical" && columnsIn(area) === 1) throw invalidArgument(side);
        for (let row = area.top; row <= area.bottom; row++) {
          for (let column = area.left; column <= area.right; column++) {
            sheet.setLook(row, column, `borders/${side}/${name}`, value);
          }
        }
      }
    },
  };
}

/** `Excel.RangeBorder`; the whole area remembers its lines in each of its cells. */
const border: ObjectType<Border> = {
  name: "RangeBorder",
  properties: {
    SideIndex: { since: "1.1", get: ({ side }) => side },
    Style: attribute("style"),
    Color: attribute("color"),
    Weight: attribute("weight"),
  },
};
