import { accessDenied, invalidArgument } from "../host-error.ts";
import type { Look } from "../sheet.ts";
import { type ObjectType, type Property } from "./object.ts";
import type { RangeState } from "./range.ts";

const kinds = ["custom", "date", "decimal", "list", "textLength", "time", "wholeNumber"];

function attribute(name: string, fits: (value: unknown) => boolean): Property<RangeState> {
  return {
    since: "1.8",
    get: (state) => ruleOf(state)?.[name] ?? null,
    set: (state, value) => {
      if (state.sheet.protection) throw accessDenied();
      if (!fits(value)) throw invalidArgument(name);
      const { sheet, area } = state;
      const known = ruleOf(state);
      if (known) known[name] = value;
      else sheet.validations.push({ area, rule: { [name]: value } });
    },
  };
}

function ruleOf({ sheet, area }: RangeState): Look | undefined {
  const place = JSON.stringify(area);
  return sheet.validations.find((one) => JSON.stringify(one.area) === place)?.rule;
}

const isObject = (value: unknown) => typeof value === "object" && value !== null;

/** `Excel.DataValidation`. */
export const dataValidation: ObjectType<RangeState> = {
  name: "DataValidation",
  properties: {
    Rule: attribute("rule", (value) => {
      const given = isObject(value) ? Object.keys(value as object) : [];
      return given.length === 1 && kinds.includes(given[0]!);
    }),
    IgnoreBlanks: attribute("ignoreBlanks", (value) => typeof value === "boolean"),
    ErrorAlert: attribute("errorAlert", isObject),
    Prompt: attribute("prompt", isObject),
  },
};
