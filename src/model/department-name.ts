import { normalised } from "./label.ts";

/** What a department is called, and the code it has in its budget; blank where it is not known. */
export interface DepartmentNames {
  readonly department: string;
  readonly code: string;
  readonly shortName: string;
}

/**
 * Whether two files may well be of one department: by its name with or without its county before
 * it or 本级 behind it, by its short name, or by its code where it has been renamed. Nobody is
 * another department while its name is not known, and one county's office is never another's.
 */
export function isSameDepartment(a: DepartmentNames, b: DepartmentNames): boolean {
  const [one, other] = [splitName(a.department), splitName(b.department)];
  if (one.office === "" || other.office === "") return true;
  if (!one.place.endsWith(other.place) && !other.place.endsWith(one.place)) return false;
  if (a.code !== "" && normalised(a.code) === normalised(b.code)) return true;
  const names = [a.department, a.shortName].map(officeOf).filter((name) => name !== "");
  return [b.department, b.shortName].map(officeOf).some((name) => names.includes(name));
}

/** 临江县 and 水务局; a name without a place has none. */
function splitName(name: string): { readonly place: string; readonly office: string } {
  const bare = normalised(name).replace(/(?:\((?:本级|机关|汇总|部门)\)|本级|机关)$/, "");
  const match = /^(.*[县市区旗州盟省])([^县市区旗州盟省]{2,})$/.exec(bare);
  return { place: match?.[1] ?? "", office: match?.[2] ?? bare };
}

const officeOf = (name: string): string => splitName(name).office;
