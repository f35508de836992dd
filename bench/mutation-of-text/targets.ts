import { absolute, equals, parseDecimal } from "../../src/model/decimal.ts";
import type { Decimal } from "../../src/model/decimal.ts";
import type { Passage, Span, TextDocument } from "../../src/model/document.ts";
import { type Quantity, isCell } from "../../src/model/finding.ts";
import type { Mention } from "../../src/model/mention.ts";
import type { RelationReport } from "../../src/model/report.ts";
import { overlap } from "./edits.ts";

/** A figure's part in a relation that was looked at. */
export interface Role {
  readonly relation: RelationReport;
  readonly quantity: Quantity;
}

/** A figure of the prose that can be changed. */
export interface Target {
  readonly passage: Passage;
  readonly mention: Mention;
  /** The whole expression and the digits alone, in the source. */
  readonly span: Span;
  readonly digits: Span;
  /** None: nothing checks it. */
  readonly roles: readonly Role[];
}

/** A figure of a table of the text. */
export interface TableFigure {
  readonly span: Span;
  readonly roles: readonly Role[];
}

/** A piece of a passage's flow in the source. */
export const inSource = ({ at }: Passage, { start, end }: Span): Span => ({
  start: at[start]!,
  end: end > start ? at[end - 1]! + 1 : at[start]!,
});

/** Signs and blanks a unit may take behind its digits. */
const unitLength = 12;

/** Which relations a figure printed at a place takes part in. */
export class Participation {
  private readonly figures: { span: Span; value: Decimal; role: Role }[];

  constructor(relations: readonly RelationReport[]) {
    this.figures = relations
      .filter(({ outcome }) => outcome !== "skipped")
      .flatMap((relation) =>
        [relation.stated, ...relation.operands].flatMap((quantity) => {
          const { value, location } = quantity;
          const figure = parseDecimal(value);
          return !figure || !location || isCell(location)
            ? []
            : [
                {
                  span: location,
                  value: absolute(figure),
                  role: { relation, quantity },
                },
              ];
        }),
      );
  }

  /** A quote may hold several figures, and ends with its own: the value must be that one's. */
  rolesAt(span: Span, value: Decimal): readonly Role[] {
    const amount = absolute(value);
    return this.figures
      .filter((one) => overlap(one.span, span) && one.span.end <= span.end + unitLength)
      .filter((one) => equals(one.value, amount))
      .map(({ role }) => role);
  }
}

const changeable = new Set(["money", "percent", "points", "permille", "count"]);

/** Every amount, rate and count of the prose, in order. */
export function targetsIn(document: TextDocument, participation: Participation): Target[] {
  return document.passages.flatMap((passage) =>
    passage.mentions
      .filter(({ measure, spelled }) => changeable.has(measure) && !spelled)
      .map((mention) => {
        const digits = inSource(passage, mention.digits);
        return {
          passage,
          mention,
          span: inSource(passage, mention),
          digits,
          roles: participation.rolesAt(digits, mention.value),
        };
      }),
  );
}

/** Every figure of the document's tables that is not zero. */
export function tableFigures(document: TextDocument, participation: Participation): TableFigure[] {
  return document.tables.flatMap(({ cells }) =>
    [...cells.values()].flatMap((span) => {
      const text = document.source.text.slice(span.start, span.end).trim();
      if (!/^-?\d[\d,]*\.\d+$/.test(text)) return [];
      const value = parseDecimal(text.replaceAll(",", ""));
      return value === null || value.digits === 0n
        ? []
        : [{ span, roles: participation.rolesAt(span, value) }];
    }),
  );
}
