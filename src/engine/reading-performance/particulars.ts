import type { Reading } from "../../model/reading.ts";
import { fieldText } from "./field-text.ts";

/** A word of the sheet 基本信息; empty where it was not filled in. */
export function textOfLine({ tables }: Reading, key: string): string {
  const own = tables.find(({ definition }) => definition.id === "own/particulars");
  const line = own?.blocks.flatMap(({ lines }) => lines).find((one) => one.key === key);
  const fact = line?.facts.get("text");
  return fact ? fieldText(fact) : "";
}
