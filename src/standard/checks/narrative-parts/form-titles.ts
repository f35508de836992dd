import type { TextDocument } from "../../../model/document.ts";
import type { Stretch, TextSpan } from "../../../model/text-check.ts";
import { everything } from "./stretches.ts";

/** A form of targets as a line names it: 5.渠道清淤绩效目标表. */
export interface FormTitle extends TextSpan {
  readonly serial: string;
  readonly name: string;
  /** Offset in the source. */
  readonly from: number;
}

/** What the contents list, and the titles of the forms themselves, in order. */
export interface FormTitles {
  readonly listed: readonly FormTitle[];
  readonly printed: readonly FormTitle[];
}

const longest = 120;
const title = /^(\d{1,3})[.、](.{2,100}?)绩效目标表([.…·]*\d{0,3})$/;

const known = new WeakMap<TextDocument, FormTitles>();

/** Titles of forms that a document has; in its contents they have a leader or the number of a page. */
export function formTitles(document: TextDocument): FormTitles {
  const before = known.get(document);
  if (before) return before;
  const [listed, printed]: [FormTitle[], FormTitle[]] = [[], []];
  for (const of of everything(document)) {
    if (of.flow.length > longest || !of.flow.includes("绩效目标表")) continue;
    const found = title.exec(of.flow);
    if (!found) continue;
    const [, serial, name, tail] = found;
    (tail === "" ? printed : listed).push({ ...whole(of), serial: serial!, name: name! });
  }
  const inOrder = (a: FormTitle, b: FormTitle): number => a.from - b.from;
  const titles = { listed: listed.sort(inOrder), printed: printed.sort(inOrder) };
  known.set(document, titles);
  return titles;
}

const whole = (of: Stretch) => ({ of, start: 0, end: of.flow.length, from: of.at[0] ?? 0 });
