import { valueLike } from "../../model/figures.ts";
import { type Decimal, add, equals, subtract } from "../../model/decimal.ts";
import { normalised } from "../../model/label.ts";
import type { Mention } from "../../model/mention.ts";
import type { Comparison, Figure, Narrative, Statement } from "../../model/narrative.ts";
import { holdsFigures, leafColumns } from "../../model/sheet.ts";
import type { Standard } from "../../model/standard.ts";
import type { ContentsDraft } from "./contents-draft.ts";

const tenThousand = { unit: "万元" };
const ordinal = /^(?:\d+[.、]|（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|20\d\d年|其中)/;

/**
 * Cells of the clerk's own sheets from sentences worded otherwise than ours: what an item was the
 * year before, what a project costs. Only what the sentence names by the cell's own name.
 * @returns figures of the prose that went into cells
 */
export function takeStatements(
  narrative: Narrative,
  draft: ContentsDraft,
  standard: Standard,
  year: number,
): Set<Mention> {
  const taken = new Set<Mention>();
  const keep = (...figures: (Figure | null | undefined)[]): void => {
    for (const figure of figures) if (figure?.mention) taken.add(figure.mention);
  };
  for (const { reference, name, lastOf } of ownCells(standard)) {
    if (draft.figure(reference)) continue;
    for (const statement of narrative.statements) {
      const level = levelOf(statement);
      if (lastOf === null) {
        const value = level ? inTenThousands(level) : null;
        if (!value || !wordsOf(statement).includes(name)) continue;
        draft.putFigure(reference, value);
        keep(level);
        break;
      }
      const now = draft.figure(lastOf);
      if (!now || !isOf(statement, name, level, now)) continue;
      const said = statement.comparisons.find((one) => isWithYearBefore(one, year));
      const before = said && beforeIn(said, now);
      if (!before) continue;
      draft.putFigure(reference, before);
      keep(said.base, said.change);
      for (const figure of repeated(narrative, before, year)) keep(figure);
      break;
    }
  }
  for (const figure of projectBudgets(narrative, draft)) keep(figure);
  return taken;
}

interface OwnCell {
  readonly reference: string;
  /** As sentences name it. */
  readonly name: string;
  /** The figure of this year whose value of the year before it holds; null for one of this year. */
  readonly lastOf: string | null;
}

/** Single cells for figures on the clerk's own sheets. */
function ownCells({ sheets }: Standard): OwnCell[] {
  return [...sheets.values()]
    .filter(({ own }) => own)
    .flatMap(({ id, blocks }) =>
      blocks.flatMap(({ rows, columns }) => {
        const column = leafColumns(columns).find((one) => holdsFigures(one.column))?.column.id;
        if (rows.kind !== "items" || column === undefined) return [];
        return rows.items.map(({ id: line, label, lastOf = null }) => ({
          ...{ reference: `${id}!${line}:${column}`, lastOf },
          name: plain(label.zh.replace(/合计$/, "")),
        }));
      }),
    );
}

const plain = (words: string): string => normalised(words).replace(/"/g, "");

function wordsOf({ subject }: Statement): string {
  return plain(subject.words).replace(ordinal, "");
}

const levelOf = ({ levels }: Statement): Figure | undefined =>
  levels.budget ?? levels.unsaid ?? levels.accounts;

const inTenThousands = (figure: Figure): Decimal | null => valueLike(figure, tenThousand);

/** Named as the cell is; the total of the year is known by its figure alone. */
function isOf(
  statement: Statement,
  name: string,
  level: Figure | undefined,
  now: Decimal,
): boolean {
  const value = level ? inTenThousands(level) : null;
  if (value && !equals(value, now)) return false;
  const words = wordsOf(statement);
  if (name.startsWith("上年")) return value !== null && /预算|收支|支出|增减/.test(words);
  return words.endsWith(name) || (value !== null && words.includes(name));
}

function isWithYearBefore({ with: words }: Comparison, year: number): boolean {
  const years = [...words.matchAll(/20\d\d/g)].map(([said]) => Number(said));
  return years.length > 0 ? years.includes(year - 1) : !/年初|决算|执行/.test(words);
}

function beforeIn({ base, change, direction, flat }: Comparison, now: Decimal): Decimal | null {
  if (base) return inTenThousands(base);
  if (flat) return now;
  const size = change && inTenThousands(change);
  if (!size || direction === null) return null;
  return direction === "up" ? subtract(now, size) : add(now, size);
}

/** The same figure said of the year before elsewhere. */
const repeated = ({ statements }: Narrative, before: Decimal, year: number): Figure[] =>
  statements.flatMap((statement) => {
    const level = levelOf(statement);
    const value = level ? inTenThousands(level) : null;
    return statement.year === year - 1 && value && equals(value, before) ? [level!] : [];
  });

/** Projects that forms name without their money, and the prose with it. */
function projectBudgets({ statements }: Narrative, draft: ContentsDraft): Figure[] {
  const shortest = 3;
  return (draft.sheets.get("own/projects")?.lines ?? []).flatMap(({ key, values }) => {
    const name = plain(values["project"] ?? "");
    if (name.length < shortest || values["budget"] || values["general-public"]) return [];
    const found = statements.filter((statement) => {
      const words = wordsOf(statement);
      const level = levelOf(statement);
      const isSame = words.length > shortest && (words === name || name.endsWith(words));
      return isSame && level?.unit === "万元" && statement.subject.given === "sentence";
    });
    const [only, ...others] = found;
    if (!only || others.length > 0) return [];
    draft.putFigure(`own/projects!${key}:general-public`, inTenThousands(levelOf(only)!)!);
    return [levelOf(only)!];
  });
}
