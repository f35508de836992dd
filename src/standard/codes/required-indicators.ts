/** What an indicator measures, as regulations name it. */
export type RequiredKind = "数量" | "质量" | "时效" | "成本" | "效益" | "满意度";

/** Kinds of indicators a table of performance targets must have, by profile; `national` where none is said. */
export const requiredKinds: Readonly<Record<string, readonly RequiredKind[]>> = {
  national: ["数量", "成本", "效益"],
  hebei: ["数量", "质量", "时效", "成本", "效益", "满意度"],
  sichuan: ["数量", "效益", "满意度"],
  shanghai: ["数量", "效益"],
};

/** Kinds that a project may well do without: worth knowing, not worth a warning. */
export const oftenDoneWithout: readonly RequiredKind[] = ["质量", "时效"];
