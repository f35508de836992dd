import { Option } from "commander";
import type { FormLayout } from "../model/form-layout.ts";
import { didYouMean } from "../model/label.ts";
import type { Profile } from "../model/profile.ts";
import type { Standard } from "../model/standard.ts";
import type { TargetText } from "../model/target-text.ts";
import { plainText } from "../report/plain-text.ts";
import { Refusal } from "./refusal.ts";

/** Reads an option that takes one of a few words. @throws Refusal */
export function oneOf<T extends string>(option: string, words: readonly T[]): (text: string) => T {
  return (text) => {
    const word = words.find((one) => one === text);
    if (word !== undefined) return word;
    throw new Refusal(
      `${option} 不能是 ${plainText(text)}${hintFor(text, words)}；可用：${words.join("、")}。`,
    );
  };
}

/** How `budget check` can report. */
const checkFormats = ["text", "json", "html", "xlsx", "sarif"] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** Reads `--format` of `budget check`. @throws Refusal */
export function checkFormat(text: string): CheckFormat {
  return oneOf("--format", checkFormats)(text);
}

/** Reads `--format` of the commands that list something. @throws Refusal */
export function reportFormat(text: string): "text" | "json" {
  return oneOf("--format", ["text", "json"] as const)(text);
}

/** Reads a fiscal year. @throws Refusal */
export function fiscalYear(text: string): number {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  if (year >= 2000 && year <= 2099) return year;
  throw new Refusal(`--year 不能是 ${plainText(text)}；请写四位年度，如 2025。`);
}

/** Reads a name that must say something. @throws Refusal */
export function someName(option: string): (text: string) => string {
  return (text) => {
    if (text.trim() !== "") return text;
    throw new Refusal(`${option} 不能为空；请写全称，如 ${option} 青山县水务局。`);
  };
}

/** Reads a port. @throws Refusal */
export function portNumber(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
  if (port >= 0 && port <= 65_535) return port;
  throw new Refusal(`--port 不能是 ${plainText(text)}；请写 1 至 65535 之间的数，如 3443。`);
}

/** The profile of that id. @throws Refusal with the nearest one */
export function profileNamed(standard: Standard, id: string): Profile {
  const profile = standard.profiles.get(id);
  if (profile) return profile;
  const byName = [...standard.profiles.values()].find(({ label }) => label.zh.startsWith(id));
  const hint = byName ? `，是否指 ${byName.id}` : hintFor(id, standard.profiles.keys());
  const known = [...standard.profiles.keys()].join("、");
  throw new Refusal(`没有 ${plainText(id)} 这个版式${hint}；可用的版式：${known}。`);
}

/** The layout of performance targets of that id: forms or a text. @throws Refusal with all of them */
export function targetLayoutNamed(
  { forms, targetTexts }: Standard,
  id: string,
): FormLayout | TargetText {
  const layout = forms.get(id) ?? targetTexts.get(id);
  if (layout) return layout;
  const all = [...forms.values(), ...targetTexts.values()];
  const hint = hintFor(
    id,
    all.map((one) => one.id),
  );
  const known = all.map((one) => `${one.id}（${one.label.zh}）`).join("、");
  throw new Refusal(`没有 ${plainText(id)} 这种版面${hint}；可用的版面：${known}。`);
}

function hintFor(word: string, known: Iterable<string>): string {
  const near = didYouMean(word, known);
  return near === null ? "" : `，是否指 ${near}`;
}

/** An option that takes every name up to the next option; commander sees that in Latin letters only. */
export function severalOption(flags: string, what: string): Option {
  const option = new Option(flags, what);
  option.variadic = true;
  return option;
}
