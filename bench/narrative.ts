import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  Culture,
  recognizeCurrency,
  recognizeNumber,
  recognizePercentage,
} from "@microsoft/recognizers-text-suite";
import { readMentions } from "../src/engine/extracting/mentions.ts";
import { flowOf } from "../src/model/flow.ts";

/** Sentences of the committed specification: one text, in reading form. */
const specification = join(import.meta.dirname, "..", "test", "engine", "mentions");
const lines = readdirSync(specification)
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(join(specification, file), "utf8")) as Sentence[])
  .map(({ text }) => flowOf(text, [{ start: 0, end: text.length }]).text);
/** Narratives are words between figures: a sentence without any stands between two with some. */
const filler =
  "围绕中心任务统筹安排各类资源，健全预算编制、执行、监督相衔接的制度，把有限的资金用在最需要的地方，保障各项职责正常履行，不断提高使用效益。";
const narrative = lines.map((line) => `${line}${filler}`).join("");

interface Sentence {
  readonly text: string;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Median time in ms of several runs, after one to warm up. */
function timed(work: () => unknown, rounds: number): number {
  work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    work();
    times.push(performance.now() - started);
  }
  return median(times);
}

function row(name: string, characters: number, ms: number, more: string): void {
  const speed = (characters / ms / 1000).toFixed(3);
  console.log(
    `${name.padEnd(34)} ${String(characters).padStart(9)} chars ${ms.toFixed(1).padStart(9)} ms ${speed.padStart(8)} M chars/s  ${more}`,
  );
}

/** Figures of a text, one, ten and a hundred times as long; then the general library, line by line. */
function mentions(): void {
  const per = (ms: number, characters: number) => ms / characters;
  let first = 0;
  timed(() => readMentions(narrative.repeat(20)), 10);
  for (const times of [1, 10, 100]) {
    const text = narrative.repeat(times);
    const ms = timed(() => readMentions(text), times === 100 ? 5 : 51);
    first ||= per(ms, text.length);
    const figures = readMentions(text).mentions.length;
    const ratio = (per(ms, text.length) / first).toFixed(2);
    row(
      `figures, text × ${times}`,
      text.length,
      ms,
      `${figures} figures, ${ratio} × the time a char`,
    );
  }
  const ours = timed(() => lines.map((line) => readMentions(line)), 101);
  const library = timed(
    () =>
      lines.map((line) => [
        recognizeNumber(line, Culture.Chinese),
        recognizePercentage(line, Culture.Chinese),
        recognizeCurrency(line, Culture.Chinese),
      ]),
    1,
  );
  const characters = lines.join("").length;
  row("figures, line by line", characters, ours, "");
  row(
    "general library, line by line",
    characters,
    library,
    `${(library / ours).toFixed(0)} × ours`,
  );
}

mentions();
