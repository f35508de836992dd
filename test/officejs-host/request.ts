import type { Batch } from "./batch.ts";

/** The request among the parameters of an Execute call, which come as nested arrays. */
export function batchIn(params: unknown): Batch | null {
  const texts = Object.values(params as Record<string, unknown>).flatMap(flat);
  const text = texts.find((one) => typeof one === "string" && one.startsWith('{"'));
  return text === undefined ? null : (JSON.parse(text as string) as Batch);
}

const flat = (value: unknown): unknown[] => (Array.isArray(value) ? value.flatMap(flat) : [value]);
