import { accessDenied, invalidArgument } from "../host-error.ts";
import type { Look } from "../sheet.ts";
import { HostObject, type ObjectType, type Property } from "./object.ts";
import type { RangeState } from "./range.ts";

/** `Excel.ConditionalFormatCollection`; formats by formula only. */
export const conditionalFormats: ObjectType<RangeState> = {
  name: "ConditionalFormatCollection",
  items: ({ sheet }) => sheet.conditionalFormats.map(({ rule }) => HostObject.of(format, rule)),
  methods: {
    Add: {
      since: "1.6",
      call: ({ sheet, area }, [type]) => {
        if (sheet.protection) throw accessDenied();
        if (type !== "Custom") throw invalidArgument(String(type));
        const rule: Look = { id: `{format ${sheet.conditionalFormats.length}}` };
        sheet.conditionalFormats.push({ area, rule });
        return HostObject.of(format, rule);
      },
    },
    GetCount: { since: "1.6", call: ({ sheet }) => sheet.conditionalFormats.length },
  },
};

function attribute(name: string, prefix = ""): Property<Look> {
  return {
    since: "1.6",
    get: (rule) => rule[prefix + name] ?? null,
    set: (rule, value) => {
      rule[prefix + name] = value;
    },
  };
}

const font: ObjectType<Look> = {
  name: "ConditionalRangeFont",
  properties: { Color: attribute("color", "font/"), Bold: attribute("bold", "font/") },
};

const rangeFormat: ObjectType<Look> = {
  name: "ConditionalRangeFormat",
  links: { Font: { since: "1.6", open: (rule) => HostObject.of(font, rule) } },
};

const formula: ObjectType<Look> = {
  name: "ConditionalFormatRule",
  properties: { Formula: attribute("formula") },
};

const custom: ObjectType<Look> = {
  name: "CustomConditionalFormat",
  links: {
    Rule: { since: "1.6", open: (rule) => HostObject.of(formula, rule) },
    Format: { since: "1.6", open: (rule) => HostObject.of(rangeFormat, rule) },
  },
};

/** `Excel.ConditionalFormat`. */
const format: ObjectType<Look> = {
  name: "ConditionalFormat",
  id: ({ id }) => String(id),
  links: { Custom: { since: "1.6", open: (rule) => HostObject.of(custom, rule) } },
};
