import type { DataValidation, Worksheet } from "exceljs";
import { address, columnLetters } from "../../model/grid.ts";
import type { LaidValidation } from "../../model/layout.ts";

/** exceljs can take a validation for a whole area; its types only know the one-cell way. */
interface Validated {
  readonly dataValidations: { add(area: string, validation: DataValidation): void };
}

/** Adds validations area by area: cell by cell exceljs would need minutes for whole columns. */
export function addValidations(worksheet: Worksheet, validations: readonly LaidValidation[]): void {
  const { dataValidations } = worksheet as unknown as Validated;
  for (const one of validations) {
    const { top, left, bottom, right } = one.area;
    dataValidations.add(`${address(top, left)}:${address(bottom, right)}`, validationOf(one));
  }
}

function validationOf({ area, rule }: LaidValidation): DataValidation {
  switch (rule.kind) {
    case "amount":
      return {
        type: "decimal",
        operator: "between",
        allowBlank: true,
        formulae: [-1e12, 1e12],
        showErrorMessage: true,
        errorStyle: "stop",
        errorTitle: "请填数字",
        error: "这里只能填数字；没有数请留空。",
      };
    case "code":
      return {
        type: "custom",
        allowBlank: true,
        formulae: [codeFormula(`${columnLetters(area.left)}${area.top}`, rule.lengths)],
        showErrorMessage: true,
        errorStyle: "warning",
        errorTitle: "科目编码",
        error: `科目编码应为文本，${rule.lengths.join("、")}位数字。`,
      };
    case "choices":
      return {
        type: "list",
        allowBlank: true,
        formulae: [`"${rule.choices.join(",")}"`],
        showErrorMessage: true,
        errorStyle: "stop",
        errorTitle: "请从列表中选",
        error: `可填：${rule.choices.join("、")}。`,
      };
  }
}

const codeFormula = (cell: string, lengths: readonly number[]) =>
  `AND(ISTEXT(${cell}),ISNUMBER(--${cell}),OR(${lengths.map((one) => `LEN(${cell})=${one}`).join(",")}))`;
