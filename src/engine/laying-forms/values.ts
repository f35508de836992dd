import { type Decimal, add, decimalText, parseDecimal, trim, zero } from "../../model/decimal.ts";
import type { FormSlot } from "../../model/form-layout.ts";
import type {
  Indicator,
  IndicatorField,
  Performance,
  ProjectField,
  ProjectTarget,
} from "../../model/performance.ts";
import { slotFormat } from "../../model/slot-format.ts";
import { type SlotPiece, slotPieces } from "../../model/slots.ts";
import { actualText, inWords, targetText } from "../../model/target.ts";

/** What a form is laid out from. */
export interface FormSource {
  readonly performance: Performance;
  readonly project: ProjectTarget | null;
  readonly serial: number;
  readonly indicators: readonly Indicator[];
}

/** The text of a cell: its fields filled in; nothing where none of them was given. */
export function filled(text: string, source: FormSource, indicator: Indicator | null): string {
  const pieces = slotPieces(text);
  const slots = pieces.filter((piece) => "slot" in piece);
  if (slots.length > 0 && slots.every((one) => valueOf(one, source, indicator) === "")) return "";
  return pieces
    .map((piece) =>
      "words" in piece
        ? piece.words
        : slotFormat(piece.format).print(valueOf(piece, source, indicator)),
    )
    .join("");
}

type Slot = Extract<SlotPiece, { readonly slot: FormSlot }>;

function valueOf({ slot, format }: Slot, source: FormSource, indicator: Indicator | null): string {
  const { performance, project, serial, indicators } = source;
  switch (slot) {
    case "serial":
      return project ? String(serial) : "";
    case "department":
      return performance.department;
    case "unit-code":
      return performance.unitCode;
    case "year":
      return performance.year === null ? "" : String(performance.year);
    case "target":
      return indicator ? targetText(indicator, format === "brackets") : "";
    default:
      if (format === "total") return sumOf(indicators, slot as IndicatorField);
      if (indicator) return indicatorValue(indicator, slot as IndicatorField, format, indicators);
      return project?.fields[slot as ProjectField] ?? "";
  }
}

/** Where sign, value and unit have columns of their own, words stand under the unit. */
function indicatorValue(
  indicator: Indicator,
  field: IndicatorField,
  format: string,
  all: readonly Indicator[],
): string {
  const described = indicator.comparator === inWords;
  if (format === "number") return described ? "" : (indicator.value ?? "");
  if (format === "measured") return actualText(indicator);
  if (format === "words") return (described ? indicator.value : indicator.measure) ?? "";
  if (format !== "level1" && format !== "level2") return indicator[field] ?? "";
  const same = all.filter(
    ({ level1, level2 }) =>
      level1 === indicator.level1 && (format === "level1" || level2 === indicator.level2),
  );
  return sumOf(same, field);
}

/** The sum of a field over indicators, empty when nobody gives it. */
function sumOf(indicators: readonly Indicator[], field: IndicatorField): string {
  const figures = indicators.flatMap((one): Decimal[] => {
    const figure = parseDecimal(one[field] ?? "");
    return figure ? [figure] : [];
  });
  return figures.length === 0 ? "" : decimalText(trim(figures.reduce(add, zero)));
}
