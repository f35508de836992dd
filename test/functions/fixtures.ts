import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Replies, replies } from "../../src/functions/calling/call.ts";
import { functions } from "../../src/functions/index.ts";
import { type CustomFunction, Refusal } from "../../src/model/function.ts";
import type { LiveState } from "../../src/model/live.ts";
import { checkedBook } from "./checked-book.ts";

/** A refused cell: the error, and part of its sentence. */
export interface RefusedCell {
  readonly refused: "#VALUE!" | "#N/A";
  readonly says: string;
}

/** A cell of words, of which only a part is settled. */
interface WordsCell {
  readonly says: string;
}

type Expected = string | number | RefusedCell | WordsCell;

/** One call of a fixture file. */
export interface Case {
  readonly given: readonly unknown[];
  readonly gives: Expected | readonly (readonly Expected[])[];
  /** For a live function: what is known of the workbook. */
  readonly state?: LiveState;
  /** Instead: lines of a workbook that is really checked. */
  readonly book?: readonly string[];
  /** The sheet of it that is handed over; without it the whole workbook is followed. */
  readonly sheet?: string;
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

/** The replies to the call of a case. */
export function repliesOf(id: string, { given, state, book, sheet }: Case): Replies {
  if (!book) return replies(functionNamed(id), given, state);
  const checked = checkedBook(book, sheet ?? null);
  return replies(functionNamed(id), sheet ? [checked.range] : given, checked.state);
}

/** The replies to a call as fixtures write them: sentences are cut to the expected part. */
export function outcome(id: string, one: Case): Replies | unknown {
  const { gives } = one;
  const all = repliesOf(id, one);
  const grid = all.map((row, at) =>
    row.map((reply, column) => {
      const hoped = Array.isArray(gives) ? (gives as Expected[][])[at]?.[column] : gives;
      const says = (hoped as Partial<RefusedCell> | undefined)?.says;
      const part = (words: string) => (says && words.includes(says) ? says : words);
      if (reply instanceof Refusal) return { refused: reply.code, says: part(reply.message) };
      return typeof reply === "string" && says !== undefined ? { says: part(reply) } : reply;
    }),
  );
  return Array.isArray(gives)
    ? grid
    : grid.length === 1 && grid[0]!.length === 1
      ? grid[0]![0]
      : grid;
}
