import type { TemplateWish } from "../../../live/template-wish.ts";
import { plainText } from "../../../report/plain-text.ts";
import type { View } from "../../session/view.ts";

/** What the clerk has filled in so far, as typed. */
export interface Draft {
  readonly profile: string;
  readonly year: string;
  readonly department: string;
  readonly code: string;
}

/** A field that is not right yet, and what to do, in words. */
export interface Trouble {
  readonly field: "year" | "department";
  readonly words: string;
}

/** From this month on, clerks work at next year's budget. */
const newBudgetMonth = 7;

/** What is filled in before the clerk begins: layout, department and next year, where known. */
export function draftOf({ checked, profile, profiles }: View, today = new Date()): Draft {
  const known = checked?.document;
  const coming = today.getFullYear() + (today.getMonth() + 1 >= newBudgetMonth ? 1 : 0);
  const year = known?.year === null || known?.year === undefined ? coming : known.year + 1;
  return {
    profile: profile ?? known?.profile ?? profiles[0]?.id ?? "",
    year: String(year),
    department: plainText(known?.department ?? ""),
    code: "",
  };
}

/** What is still wrong; null when a template can be made. */
export function troubleIn({ year, department }: Draft): Trouble | null {
  if (!/^20\d\d$/.test(year.trim())) {
    return { field: "year", words: "年度请填四位数字，如 2027。" };
  }
  if (department.trim() === "") return { field: "department", words: "请填部门名称。" };
  return null;
}

/** The wish as the desk takes it. */
export function wishOf({ profile, year, department, code }: Draft): TemplateWish {
  return { profile, year: Number(year), department: department.trim(), code: code.trim() };
}
