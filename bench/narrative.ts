/**
 * How fast a narrative is read and checked: `npm run bench:narrative [-- options]`. The texts are
 * made here, sentence by sentence in the standard form, every figure from a seeded chance.
 *
 *   --sizes 1,10,100   how many departments one after another, 25,000 characters each
 *   --rounds N         runs of the 70 KB document (20)
 *   --brief            without the single claims
 *
 * How to read it. Time is processor time of this process (its collector and compiler included),
 * because a busy machine stretches the clock; the clock's time stands beside it. × a char: the time
 * a character takes against the first size; a linear step stays near 1. Held up: how long by the
 * clock the collector of memory stopped the work, which takes its share of what must be kept; without
 * it, × a char is the work alone, by the clock (on a quiet machine only). EXTRACTED is everything
 * from the text to the claims of its sentences, CHECKED everything to the findings. The general
 * library reads each line of the committed mention specification for numbers, percentages and
 * amounts, in the same run.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  Culture,
  recognizeCurrency,
  recognizeNumber,
  recognizePercentage,
} from "@microsoft/recognizers-text-suite";
import { checkDocument } from "../src/engine/check-document.ts";
import { readMentions } from "../src/engine/extracting/mentions.ts";
import { flowOf } from "../src/model/flow.ts";
import { standard } from "../src/standard/index.ts";
import { spacedTables, tabLedTables } from "./narrative/made-tables.ts";
import { type Tables, madeText, sourceFrom } from "./narrative/made-text.ts";
import { type Taken, heap, speed, taken } from "./narrative/measure.ts";
import { stagesOf } from "./narrative/stages.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1,10,100" },
    rounds: { type: "string", default: "20" },
    brief: { type: "boolean", default: false },
  },
});

function row(name: string, characters: number, { wall, cpu }: Taken, more: string): void {
  console.log(
    `${name.padEnd(46)} ${cpu.toFixed(1).padStart(9)} ms ${wall.toFixed(1).padStart(9)} by the clock ${speed(characters, cpu).padStart(9)} M chars/s  ${more}`,
  );
}

const longText = 50;

/** Rounds that keep the whole run short: many for a short text, few for the longest. */
const roundsFor = (size: number): number => (size >= longText ? 3 : size >= 10 ? 7 : 21);

/** Every step alone, then all of them together, for texts of several lengths. */
function steps(): void {
  const first = new Map<string, readonly number[]>();
  for (const { prepared } of stagesOf(sourceFrom(madeText(2)))) taken(prepared(), 1, 12);
  for (const size of values.sizes.split(",").map(Number)) {
    const source = sourceFrom(madeText(size));
    const { length } = source.text;
    console.log(
      `\ntext × ${size}: ${length} characters, ${Buffer.byteLength(source.text)} bytes of UTF-8`,
    );
    for (const { name, prepared, gave } of stagesOf(source)) {
      // One pattern alone needs all that stands before it: of the longest text only together.
      if (name.startsWith(" ") && (values.brief || size >= longText)) continue;
      const work = prepared();
      const told = gave(work());
      const time = taken(work, roundsFor(size), 0);
      const each = [time.cpu, time.wall - time.collecting].map((ms) => ms / length);
      if (!first.has(name)) first.set(name, each);
      const [all, own] = each.map((ms, nth) => (ms / first.get(name)![nth]!).toFixed(2));
      const held = time.collecting.toFixed(1);
      row(name, length, time, `${all} × a char (held up ${held} ms, without it ${own} ×)  ${told}`);
    }
    console.log(`heap after it: ${heap().toFixed(0)} MB`);
  }
}

/** One document as a clerk opens it, with the program warm: words alone, and with tables. */
function documents(): void {
  console.log("\none document, fully checked, warm");
  const kinds: readonly (readonly [string, Tables | undefined])[] = [
    ["words alone", undefined],
    ["with tab-led tables", tabLedTables],
    ["with tables parted by blanks", spacedTables],
  ];
  for (const [name, tables] of kinds) {
    const source = sourceFrom(madeText(1, tables));
    const options = { path: source.name, profile: null, relations: true } as const;
    const check = () => checkDocument(source, standard, options);
    const { sheets, summary } = check();
    const time = taken(check, Number(values.rounds), 10);
    const bytes = (Buffer.byteLength(source.text) / 1000).toFixed(0);
    row(
      `${name}, ${bytes} KB`,
      source.text.length,
      time,
      `${sheets.length} tables, ${summary.errors} errors`,
    );
  }
}

/** Sentences of the committed specification, in reading form. */
function specified(): string[] {
  const folder = join(import.meta.dirname, "..", "test", "engine", "mentions");
  return readdirSync(folder)
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as { text: string }[])
    .map(({ text }) => flowOf(text, [{ start: 0, end: text.length }]).text);
}

/** Figures line by line, beside the general library for Chinese. */
function besideTheLibrary(): void {
  console.log("\nfigures, line by line");
  const lines = specified();
  const characters = lines.join("").length;
  const ours = taken(() => lines.map((line) => readMentions(line)), 51, 20);
  const library = taken(
    () =>
      lines.map((line) => [
        recognizeNumber(line, Culture.Chinese),
        recognizePercentage(line, Culture.Chinese),
        recognizeCurrency(line, Culture.Chinese),
      ]),
    1,
  );
  row("ours", characters, ours, "");
  row("general library", characters, library, `${(library.cpu / ours.cpu).toFixed(0)} × ours`);
}

documents();
steps();
besideTheLibrary();
