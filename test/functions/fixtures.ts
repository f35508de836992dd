import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Replies, replies } from "../../src/functions/calling/call.ts";
import { functions } from "../../src/functions/index.ts";
import { type CustomFunction, Refusal } from "../../src/model/function.ts";
import type { LiveState } from "../../src/model/live.ts";

/** A refused cell: the error, and part of its sentence. */
export interface RefusedCell {
  readonly refused: "#VALUE!" | "#N/A";
  readonly says: string;
}

type Expected = string | number | RefusedCell;

/** One call of a fixture file. */
export interface Case {
  readonly given: readonly unknown[];
  readonly gives: Expected | readonly (readonly Expected[])[];
  /** For a live function: what is known of the workbook. */
  readonly state?: LiveState;
}

/** What every function must be tried on. */
export const wanted = [
  "ordinary",
  "empty range",
  "text in range",
  "error cell in range",
  "wrong unit",
  "one cell",
] as const;

const ending = ".json";

/** Ids of the fixture files that are there. */
export const fixtureIds = readdirSync(__dirname)
  .filter((name) => name.endsWith(ending))
  .map((name) => name.slice(0, -ending.length))
  .sort();

/** Files of this folder that are neither code nor fixtures. */
export const strayFiles = readdirSync(__dirname).filter((name) => !/\.(?:json|ts)$/.test(name));

export function casesOf(id: string): Readonly<Record<string, Case>> {
  const text = readFileSync(join(__dirname, id + ending), "utf8");
  return JSON.parse(text) as Readonly<Record<string, Case>>;
}

export function functionNamed(id: string): CustomFunction {
  const found = functions.find((one) => one.id === id);
  if (!found) throw new Error(`test/functions/${id}.json is of no function`);
  return found;
}

/** The replies to a call as fixtures write them: sentences are cut to the expected part. */
export function outcome(id: string, { given, gives, state }: Case): Replies | unknown {
  const all = replies(functionNamed(id), given, state);
  const grid = all.map((row, at) =>
    row.map((reply, column) => {
      if (!(reply instanceof Refusal)) return reply;
      const hoped = Array.isArray(gives) ? (gives as Expected[][])[at]?.[column] : gives;
      const says = (hoped as Partial<RefusedCell> | undefined)?.says;
      const { code, message } = reply;
      return { refused: code, says: says && message.includes(says) ? says : message };
    }),
  );
  return Array.isArray(gives)
    ? grid
    : grid.length === 1 && grid[0]!.length === 1
      ? grid[0]![0]
      : grid;
}
