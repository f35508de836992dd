import type { ContentLine, Contents } from "../model/contents.ts";
import type { OwnText } from "../model/narrative-section.ts";
import { type TextsOf, isNamedBy, isOfEachLine, ownTextNames } from "../model/own-text-names.ts";
import type { Standard } from "../model/standard.ts";

const narrative = "own/narrative";

/**
 * Contents whose sheet 文字说明 has a row for every text of the clerk that the disclosure has a place
 * for, in its order: those that are there with their words, the others waiting for theirs. A text of
 * every subject has no row before somebody writes it.
 */
export function withOwnTextRows(
  contents: Contents,
  standard: Standard,
  kind: TextsOf["kind"],
): Contents {
  const { profile, year } = contents;
  const rest = [...(contents.sheets.get(narrative)?.lines ?? [])];
  const taken = (name: OwnText): ContentLine[] => {
    const fitting = rest.filter(({ values }) => isNamedBy(name, namesOf(values)));
    for (const one of fitting) rest.splice(rest.indexOf(one), 1);
    return fitting;
  };
  const named = ownTextNames(standard, { profile, kind, year }).flatMap((name) => {
    const there = taken(name);
    if (there.length > 0 || isOfEachLine(name)) return there.map(({ values }) => values);
    const { section, paragraph } = name;
    return [paragraph === "" ? { section } : { section, paragraph }];
  });
  const all = [...named, ...rest.map(({ values }) => values)];
  if (all.length === 0) return contents;
  const lines = all.map((values, nth) => ({ key: `line-${nth + 1}`, label: null, values }));
  const note = contents.sheets.get(narrative)?.note ?? null;
  return { ...contents, sheets: new Map(contents.sheets).set(narrative, { lines, note }) };
}

const namesOf = (values: ContentLine["values"]): OwnText => ({
  section: values["section"] ?? "",
  paragraph: values["paragraph"] ?? "",
});
