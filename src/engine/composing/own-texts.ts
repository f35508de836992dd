import type { ComposedRun } from "../../model/composed.ts";
import { normalised } from "../../model/label.ts";
import type { OwnText } from "../../model/narrative-section.ts";
import type { Line, Reading } from "../../model/reading.ts";
import { fieldText } from "../reading-performance/field-text.ts";
import { placeOf } from "./fact-book.ts";

/** A row of the sheet 文字说明 with the names it goes under. */
interface OwnRow {
  readonly section: string;
  readonly paragraph: string;
  readonly run: ComposedRun;
}

/**
 * The clerk's own paragraphs of a name, from the sheet 文字说明 in the order they were written. A row
 * whose names are blank goes on with the one above; every line of a cell is a paragraph.
 */
export function ownTexts(reading: Reading, name: string): ComposedRun[] {
  const wanted = normalised(name);
  return rowsOf(reading)
    .filter(({ paragraph }) => paragraph === wanted)
    .map(({ run }) => run);
}

/** The same by section and paragraph; a section is known by how its name begins. */
export function ownTextsIn(reading: Reading, { section, paragraph }: OwnText): ComposedRun[] {
  const [wanted, inside] = [normalised(section), normalised(paragraph)];
  return rowsOf(reading)
    .filter((row) => row.section.startsWith(wanted) && row.paragraph === inside)
    .map(({ run }) => run);
}

/** 无, 略, 见下表: written where something is asked for, but no answer to it. */
const noAnswer =
  /^(?:无|没有|暂无|略|同上|同前|待补充?|待定|待填|(?:详|参)?见(?:上|下|附|后)?[表文件图述]|[\p{P}\p{S}xX×\d\s]*)[。.]?$/u;

/** Whether the words of a text that is asked for leave it unsaid. */
export const isNoAnswer = (text: string): boolean => noAnswer.test(text.trim());

function rowsOf({ tables }: Reading): OwnRow[] {
  let [section, paragraph] = ["", ""];
  return tables
    .filter(({ definition }) => definition.id === "own/narrative")
    .flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines))
    .flatMap((line): OwnRow[] => {
      const [of, named] = [wordsIn(line, "section"), wordsIn(line, "paragraph")];
      if (of !== "" || named !== "") paragraph = normalised(named);
      if (of !== "") section = normalised(of);
      const fact = line.facts.get("text");
      const text = wordsIn(line, "text");
      const place = fact ? placeOf(fact) : null;
      if (text === "" || place === null) return [];
      // A line break in a cell (Alt+Enter) begins a paragraph, as it does in the document.
      const paragraphs = text.split("\n").filter((one) => one.trim() !== "");
      return paragraphs.map((one) => ({
        ...{ section, paragraph },
        run: { text: one.trim(), fact: place },
      }));
    });
}

function wordsIn({ facts }: Line, column: string): string {
  const fact = facts.get(column);
  return fact ? fieldText(fact) : "";
}
