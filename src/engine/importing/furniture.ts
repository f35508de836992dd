import type { Passage } from "../../model/document.ts";
import { normalised } from "../../model/label.ts";
import type { Reading } from "../../model/reading.ts";
import type { ReadForm } from "../read-form.ts";

const unitLine = /^注：|单位：(?:万元|元)|截[止至]时间：|预算年度：/;
const title = /^[^，。；]{0,30}20\d\d年(?:度)?[^，。；]{0,20}(?:预算|决算)[^，。；]{0,20}$/;
const coded = /^\[?\d{3,9}\]?/;
const longest = 60;

/** Captions, unit lines and notes of tables, titles of forms and of the whole: words of no sentence. */
export function furnitureOf(
  { tables, department }: Reading,
  forms: readonly ReadForm[],
  whole: string,
): (passage: Passage) => boolean {
  const captions = new Set(
    [
      ...tables.flatMap(({ definition, grid, title: above, notes }) => [
        definition.label.zh,
        grid.name,
        above?.text ?? "",
        ...notes.map(({ text }) => text),
      ]),
      ...forms.map((form) => form.title),
      whole,
    ].map(normalised),
  );
  const short = normalised(department ?? "");
  return ({ flow, section }) => {
    if (captions.has(normalised(flow))) return true;
    if (flow.length > longest) return false;
    if (unitLine.test(flow) || (section === 0 && title.test(flow))) return true;
    const words = normalised(flow);
    return short !== "" && coded.test(words) && words.replace(coded, "").startsWith(short);
  };
}
