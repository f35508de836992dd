import { valueLike } from "../../model/figures.ts";
import { type Decimal, add, equals, subtract } from "../../model/decimal.ts";
import { normalised } from "../../model/label.ts";
import type { Mention } from "../../model/mention.ts";
import type { Comparison, Figure, Narrative, Statement } from "../../model/narrative.ts";
import { leafColumns } from "../../model/sheet.ts";
import type { DocumentKind } from "../../model/profile.ts";
import type { Standard } from "../../model/standard.ts";
import type { ContentsDraft } from "./contents-draft.ts";
import { projectMoney } from "./project-money.ts";

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
  edition: Edition,
): Set<Mention> {
  const { kind } = edition;
  const taken = new Set<Mention>();
  const keep = (...figures: (Figure | null | undefined)[]): void => {
    for (const figure of figures) if (figure?.mention) taken.add(figure.mention);
  };
  for (const { reference, name, lastOf } of ownCells(standard, kind)) {
    if (draft.figure(reference)) continue;
    for (const statement of narrative.statements) {
      const level = levelOf(statement, kind);
      if (lastOf === null) {
        const value = level ? inTenThousands(level) : null;
        if (!value || !wordsOf(statement).includes(name)) continue;
        draft.putFigure(reference, value);
        keep(level);
        break;
      }
      const now = draft.figure(lastOf);
      if (!now || !isOf(statement, name, level, now)) continue;
      const said = statement.comparisons.find((one) => isWithYearBefore(one, edition));
      const before = said && beforeIn(said, now);
      if (!before) continue;
      draft.putFigure(reference, before);
      keep(said.base, said.change);
      for (const figure of repeated(narrative, before, edition)) keep(figure);
      break;
    }
  }
  for (const figure of projectBudgets(narrative, draft, kind)) keep(figure);
  return taken;
}

/** Which document is read. */
interface Edition {
  readonly year: number;
  readonly kind: DocumentKind;
}

interface OwnCell {
  readonly reference: string;
  /** As sentences name it. */
  readonly name: string;
  /** The figure of this year whose value of the year before it holds; null for one of this year. */
  readonly lastOf: string | null;
}

/** Sheets of the clerk's own that go with one of the documents. */
const ofOne: Readonly<Record<string, DocumentKind>> = {
  "own/prior-year": "budget",
  "own/accounts": "final-accounts",
};

/** Single cells for money on the clerk's own sheets. */
function ownCells({ sheets }: Standard, kind: DocumentKind): OwnCell[] {
  return [...sheets.values()]
    .filter(({ id, own }) => own && (ofOne[id] ?? kind) === kind)
    .flatMap(({ id, blocks }) =>
      blocks.flatMap(({ rows, columns }) => {
        if (rows.kind !== "items") return [];
        const money = leafColumns(columns).filter(({ column }) => column.role === "amount");
        return rows.items.flatMap(({ id: line, label, lastOf = null, nil = [] }) => {
          const column = money.find((one) => !nil.includes(one.column.id))?.column.id;
          if (column === undefined) return [];
          const name = plain(label.zh.replace(/合计$/, ""));
          return [{ reference: `${id}!${line}:${column}`, lastOf, name }];
        });
      }),
    );
}

const plain = (words: string): string => normalised(words).replace(/"/g, "");

function wordsOf({ subject }: Statement): string {
  return plain(subject.words).replace(ordinal, "");
}

const levelOf = ({ levels }: Statement, kind: DocumentKind): Figure | undefined =>
  kind === "budget"
    ? (levels.budget ?? levels.unsaid ?? levels.accounts)
    : (levels.accounts ?? levels.unsaid);

/** What a figure of a document is compared with other than the same of the year before. */
const otherBase: Readonly<Record<DocumentKind, RegExp>> = {
  budget: /年初|决算|执行/,
  "final-accounts": /年初|预算/,
};

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

function isWithYearBefore({ with: words }: Comparison, { year, kind }: Edition): boolean {
  const years = [...words.matchAll(/20\d\d/g)].map(([said]) => Number(said));
  return years.length > 0 ? years.includes(year - 1) : !otherBase[kind].test(words);
}

function beforeIn({ base, change, direction, flat }: Comparison, now: Decimal): Decimal | null {
  if (base) return inTenThousands(base);
  if (flat) return now;
  const size = change && inTenThousands(change);
  if (!size || direction === null) return null;
  return direction === "up" ? subtract(now, size) : add(now, size);
}

/** The same figure said of the year before elsewhere. */
const repeated = ({ statements }: Narrative, before: Decimal, { year, kind }: Edition): Figure[] =>
  statements.flatMap((statement) => {
    const level = levelOf(statement, kind);
    const value = level ? inTenThousands(level) : null;
    return statement.year === year - 1 && value && equals(value, before) ? [level!] : [];
  });

/** Projects that forms name without their money, and the prose with it. */
function projectBudgets(
  { statements }: Narrative,
  draft: ContentsDraft,
  kind: DocumentKind,
): Figure[] {
  const shortest = 3;
  return (draft.sheets.get("own/projects")?.lines ?? []).flatMap(({ key, values }) => {
    const name = plain(values["project"] ?? "");
    if (name.length < shortest || values["budget"] || values["general-public"]) return [];
    const found = statements.filter((statement) => {
      const words = wordsOf(statement);
      const level = levelOf(statement, kind);
      const isSame = words.length > shortest && (words === name || name.endsWith(words));
      return isSame && level?.unit === "万元" && statement.subject.given === "sentence";
    });
    const [only, ...others] = found;
    if (!only || others.length > 0) return [];
    const value = inTenThousands(levelOf(only, kind)!);
    if (!value) return [];
    draft.putFigure(`own/projects!${key}:${projectMoney(draft).column}`, value);
    return [levelOf(only, kind)!];
  });
}
