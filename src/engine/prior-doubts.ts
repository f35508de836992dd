import { isSameDepartment, type DepartmentNames } from "../model/department-name.ts";
import type { DocumentKind } from "../model/profile.ts";
import type { CarriedOver } from "./carry-over.ts";

/** The workbook last year's file is for. */
export interface PriorWanted extends DepartmentNames {
  readonly kind: DocumentKind;
  /** Its own year; null where that is not known. */
  readonly year: number | null;
}

const documents: Readonly<Record<DocumentKind, string>> = {
  budget: "部门预算",
  "final-accounts": "部门决算",
};

/** Why a file may be the wrong one, a clause each: of another department, another kind, another year. */
export function priorDoubts(carried: CarriedOver, wanted: PriorWanted): string[] {
  const { department, kind, year } = carried;
  return [
    ...(isSameDepartment(carried, wanted) ? [] : [`它不是本部门的（${department}）`]),
    ...(kind === null || kind === wanted.kind
      ? []
      : [`它是${documents[kind]}的，这里是${documents[wanted.kind]}`]),
    ...(year === null || wanted.year === null || year === wanted.year - 1
      ? []
      : [`它不是 ${wanted.year - 1} 年的`]),
  ];
}
