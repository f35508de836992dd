import type { LaidSheet, LaidValidation } from "../../model/layout.ts";
import { colours } from "../sheet-look.ts";
import { alertOf, codeFormula, largestAmount } from "../validation-words.ts";
import { areaAddress } from "./rectangles.ts";

/** Gives a sheet its rules for what may be typed, and its alarms in red. */
export function guardSheet(sheet: Excel.Worksheet, { validations, alarms }: LaidSheet): void {
  for (const one of validations) {
    const { dataValidation } = sheet.getRange(areaAddress(one.area));
    dataValidation.rule = criterionOf(one);
    dataValidation.ignoreBlanks = true;
    const { style, title, message } = alertOf(one.rule);
    const shown = style === "stop" ? "Stop" : "Warning";
    dataValidation.errorAlert = { showAlert: true, style: shown, title, message };
  }
  for (const { area, formula } of alarms) {
    const { conditionalFormats } = sheet.getRange(areaAddress(area));
    const { custom } = conditionalFormats.add("Custom");
    custom.rule.formula = `=${formula}`;
    custom.format.font.color = `#${colours.alarm}`;
    custom.format.font.bold = true;
  }
}

function criterionOf({ area, rule }: LaidValidation): Excel.DataValidationRule {
  switch (rule.kind) {
    case "amount":
      return {
        decimal: { formula1: -largestAmount, formula2: largestAmount, operator: "Between" },
      };
    case "code":
      return { custom: { formula: `=${codeFormula(area, rule.lengths)}` } };
    case "choices":
      return { list: { inCellDropDown: true, source: rule.choices.join(",") } };
  }
}

/** Locks without a password: a clerk may insert and delete rows, set widths, and lift the lock. */
export function lockSheet(sheet: Excel.Worksheet): void {
  sheet.protection.protect({
    allowFormatCells: true,
    allowFormatColumns: true,
    allowFormatRows: true,
    allowInsertRows: true,
    allowDeleteRows: true,
    allowSort: true,
    allowAutoFilter: true,
    selectionMode: "Normal",
  });
}
