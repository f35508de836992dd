import type { Paragraph } from "./blocks.ts";
import type { Level, List, Numbering } from "./numbering.ts";
import { numberWords } from "./number-words.ts";
import { chainOf, type Styles } from "./styles.ts";

/** Where a paragraph stands in a numbered list. */
interface ListPlace {
  readonly id: string;
  readonly list: List;
  readonly level: number;
}

/** Counts the automatic numbers of a document, paragraph by paragraph in order. */
export class ListCounter {
  /** Present number of every level, by list form. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(
    private readonly numbering: Numbering,
    private readonly styles: Styles,
  ) {}

  /** The ordinal printed before the paragraph, such as `一、` or `1. `; empty for none. */
  next(paragraph: Paragraph): string {
    const place = this.placeOf(paragraph);
    if (!place) return "";
    const counts = this.counted(place);
    const level = this.levelAt(place.list, place.level);
    if (!level || level.format === "bullet") return "";
    const printed = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = level.isLegal
        ? "decimal"
        : (this.levelAt(place.list, at)?.format ?? "decimal");
      return numberWords(counts[at] ?? 1, format);
    });
    return /[0-9A-Za-z.．]$/.test(printed) ? `${printed} ` : printed;
  }

  /** The list by the paragraph itself, else by its style or those that one is based on. */
  private placeOf(paragraph: Paragraph): ListPlace | null {
    const { numbering: own, level } = paragraph;
    const chain = chainOf(this.styles, paragraph.style);
    const from = chain.find(({ style }) => style.numbering !== null);
    const id = own ?? from?.style.numbering ?? null;
    const list = id === null ? undefined : this.numbering.lists.get(id);
    if (id === null || !list) return null;
    if (level !== null) return { id, list, level };
    const styles = own === null ? chain.map((link) => link.id) : [];
    return { id, list, level: this.levelOfStyle(list, styles) ?? from?.style.level ?? 0 };
  }

  private levelOfStyle(list: List, styles: readonly string[]): number | null {
    for (const style of styles) {
      for (let at = 0; at < 9; at++) {
        if (this.levelAt(list, at)?.style === style) return at;
      }
    }
    return null;
  }

  private levelAt(list: List, at: number): Level | undefined {
    return list.levels.get(at) ?? this.numbering.forms.get(this.formOf(list))?.levels.get(at);
  }

  /** The form that holds the levels: a list's own, or the one a numbering style points at. */
  private formOf(list: List): string {
    const link = this.numbering.forms.get(list.form)?.styleLink ?? null;
    const target = link === null ? null : (this.styles.get(link)?.numbering ?? null);
    return (target === null ? undefined : this.numbering.lists.get(target)?.form) ?? list.form;
  }

  /** The counts after this paragraph: its level one on, deeper ones to begin anew. */
  private counted({ id, list, level }: ListPlace): readonly (number | undefined)[] {
    const form = this.formOf(list);
    const counts = this.counts.get(form) ?? [];
    this.counts.set(form, counts);
    const start = this.levelAt(list, level)?.start ?? 1;
    const other = this.begun.has(`${id}/${level}`) ? undefined : list.starts.get(level);
    this.begun.add(`${id}/${level}`);
    counts[level] = other ?? (counts[level] ?? start - 1) + 1;
    for (let at = 0; at < level; at++) counts[at] ??= this.levelAt(list, at)?.start ?? 1;
    for (let at = level + 1; at < 9; at++) {
      const restart = this.levelAt(list, at)?.restart ?? null;
      if (restart === null || level < restart) counts[at] = undefined;
    }
    return counts;
  }
}
