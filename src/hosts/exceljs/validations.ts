import type { DataValidation, Worksheet } from "exceljs";
import { address } from "../../model/grid.ts";
import type { LaidValidation } from "../../model/layout.ts";
import { alertOf, codeFormula, largestAmount } from "../validation-words.ts";

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

function validationOf(validation: LaidValidation): DataValidation {
  const { style, title, message } = alertOf(validation.rule);
  return {
    ...criterionOf(validation),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: style,
    errorTitle: title,
    error: message,
  };
}

type Criterion = Pick<DataValidation, "type" | "formulae"> & Partial<DataValidation>;

function criterionOf({ area, rule }: LaidValidation): Criterion {
  switch (rule.kind) {
    case "amount":
      return { type: "decimal", operator: "between", formulae: [-largestAmount, largestAmount] };
    case "code":
      return { type: "custom", formulae: [codeFormula(area, rule.lengths)] };
    case "choices":
      return { type: "list", formulae: [`"${rule.choices.join(",")}"`] };
  }
}
