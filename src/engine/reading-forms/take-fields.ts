import {
  type Indicator,
  type IndicatorField,
  type ProjectField,
  indicatorFields,
  projectFields,
} from "../../model/performance.ts";
import { slotFormat } from "../../model/slot-format.ts";
import { inWords, lacksUnit, readActual, readTarget } from "../../model/target.ts";
import { cellWords } from "./cell-words.ts";
import type { FormTableRow } from "./form-table.ts";
import type { ColumnRange, MatchedFixed, MatchedForm, MatchedIndicators } from "./match-rows.ts";
import { type PrintedSum, isSum, sumsAmiss } from "./printed-sums.ts";
import { type SlotText, readCell } from "./slot-text.ts";

const isProjectField = new Set<string>(projectFields);
const isIndicatorField = new Set<string>(indicatorFields);

/** Where a field stands: row and column of the form's grid. */
export interface FormPlace {
  readonly row: number;
  readonly column: number;
}

/** Collects the fields of a form as its cells are read. */
export class FieldTaker {
  readonly project: Partial<Record<ProjectField, string>> = {};
  readonly own: Record<string, string> = {};
  readonly damage: string[] = [];
  readonly indicators: Indicator[] = [];
  /** The cell every field was read from, by what it belongs to. */
  readonly places = new Map<object, Map<string, FormPlace>>([[this.project, new Map()]]);
  /** Sums that the form prints; the total has a cell like an indicator's. */
  readonly sums: PrintedSum[] = [];
  readonly total: Partial<Record<IndicatorField, string>> = {};
  private joined = 0;

  /** The fields of the form's fixed rows and of its indicators, in the order they stand. */
  take(form: MatchedForm, rows: readonly FormTableRow[]): void {
    for (const label of form.lost) this.damage.push(`没有“${label}”这一格`);
    for (const fixed of form.fixed) this.takeFixed(fixed, rows[fixed.at]!);
    if (form.indicators) this.takeIndicators(form.indicators, rows);
    this.damage.push(...sumsAmiss(this.sums, this.indicators));
    if (this.joined > 0) this.damage.push(`${this.joined}处词语中间的折行空格已接上`);
  }

  private takeFixed({ row, columns }: MatchedFixed, { row: at, texts }: FormTableRow): void {
    for (const [nth, cell] of row.cells.entries()) {
      const range = columns[nth];
      if (cell.head || !range) continue;
      const place = { row: at, column: filledColumn(texts, range) };
      for (const slot of this.slotsOf(cell.text, texts, range)) {
        if (isSum(slot)) this.keepTotal(slot, place);
        else this.keep(slot, place);
      }
    }
  }

  /** Fields of a cell, or of a line above the form, such as its title. */
  keep({ slot, format, text }: SlotText, place?: FormPlace): void {
    const read = slotFormat(format).read(text);
    if (read === "") return;
    if (format === "numbered" && read === text && read.includes("\n")) {
      this.damage.push(`“${shortened(read)}”有几条而没有依次编号，重新生成时编为1.、2.`);
    }
    if (isProjectField.has(slot)) {
      const field = slot as ProjectField;
      const known = this.project[field];
      if (known === undefined) this.project[field] = read;
      if (place && !this.places.get(this.project)!.has(field)) {
        this.places.get(this.project)!.set(field, place);
      }
      if (known === undefined) return;
      if (known !== read) this.damage.push(`同一内容两处不同：“${known}”和“${read}”`);
    } else if (!isIndicatorField.has(slot) && slot !== "target") this.own[slot] ??= read;
  }

  private keepSum({ slot, format, text }: SlotText): void {
    if (text === "" || !isIndicatorField.has(slot)) return;
    const field = slot as IndicatorField;
    this.sums.push({ field, over: format, text, at: this.indicators.length });
  }

  private keepTotal(read: SlotText, place: FormPlace): void {
    const { slot, text } = read;
    this.keepSum(read);
    if (text === "" || !isIndicatorField.has(slot)) return;
    this.total[slot as IndicatorField] = text;
    this.places.set(this.total, new Map([[slot, place]]));
  }

  private slotsOf(layoutText: string, texts: readonly string[], range: ColumnRange): SlotText[] {
    const printed = textIn(texts, range);
    const { text, joined } = cellWords(printed);
    this.joined += joined;
    const { slots, lost } = readCell(layoutText, text);
    for (const words of lost) this.damage.push(`“${shortened(text)}”中没有“${words}”`);
    return [...slots];
  }

  private takeIndicators(
    { row, from, end, columns }: MatchedIndicators,
    rows: readonly FormTableRow[],
  ): void {
    for (const { row: at, texts } of rows.slice(from, end)) {
      const read: Partial<Record<IndicatorField, string>> = {};
      const places = new Map<string, FormPlace>();
      for (const [nth, cell] of row.indicators.entries()) {
        const slots = this.slotsOf(cell.text, texts, columns[nth]!);
        for (const slot of slots.filter(isSum)) this.keepSum(slot);
        const given = Object.assign({}, ...slots.map(indicatorField)) as Partial<Indicator>;
        const place = { row: at, column: filledColumn(texts, columns[nth]!) };
        for (const field of Object.keys(given)) places.set(field, place);
        Object.assign(read, given);
      }
      if (Object.keys(read).length === 0) continue;
      const indicator = this.completed(read);
      this.places.set(indicator, places);
      this.indicators.push(indicator);
    }
  }

  /** Merged levels go on until the next; words stand under the unit where value and unit are apart. */
  private completed(read: Partial<Record<IndicatorField, string>>): Indicator {
    const above = this.indicators.at(-1);
    const { level1 = above?.level1, level2 = sameGroup(read, above), ...rest } = read;
    const { level3, measure, ...others } = rest;
    if (measure !== undefined && others.actual !== undefined) {
      if (lacksUnit(others.actual, measure)) {
        this.damage.push(
          `实际完成值“${others.actual}”没有写单位，按指标值的单位读作${others.actual}${measure}`,
        );
      }
      others.actual = readActual(others.actual, measure);
    }
    if (level3 !== undefined && level3 === level2) {
      this.damage.push(`三级指标与二级指标同为“${level3}”，像是合并的单元格重复了`);
    }
    const described = read.comparator === inWords && read.value === undefined;
    return {
      ...(level1 === undefined ? {} : { level1 }),
      ...(level2 === undefined ? {} : { level2 }),
      ...(level3 === undefined ? {} : { level3 }),
      ...others,
      ...(measure === undefined ? {} : described ? { value: measure } : { measure }),
    };
  }
}

const sameGroup = (read: Indicator, above: Indicator | undefined): string | undefined =>
  read.level1 === undefined ? above?.level2 : undefined;

function indicatorField(read: SlotText): Partial<Indicator> {
  const { slot, format, text } = read;
  if (text === "" || isSum(read)) return {};
  if (slot === "target") return readTarget(text, format === "brackets");
  return { [slot]: slotFormat(format).read(text) };
}

/** The first column within the range that holds something. */
function filledColumn(texts: readonly string[], { first, last }: ColumnRange): number {
  const end = Math.min(last, texts.length - 1);
  for (let column = first; column <= end; column++) {
    if ((texts[column] ?? "").trim() !== "") return column;
  }
  return first;
}

/** The first text within the columns; what else stands there belongs to it. */
function textIn(texts: readonly string[], { first, last }: ColumnRange): string {
  const own = texts.slice(first, Math.min(last, texts.length) + 1);
  return own.filter((text) => text.trim() !== "").join(" ");
}

const shortened = (text: string): string => (text.length > 16 ? `${text.slice(0, 16)}…` : text);
