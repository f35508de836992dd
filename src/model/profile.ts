import type { Severity } from "./finding.ts";
import { type Label, didYouMean } from "./label.ts";
import { type ColumnNode, type SheetDefinition, isGroup, leafColumns } from "./sheet.ts";

/** An authority's layout of the standard tables: only what differs from the national base. */
export interface ProfileDefinition {
  readonly id: string;
  readonly label: Label;
  readonly why: string;
  readonly basis: string;
  readonly since: number;
  /** The profile it differs from. */
  readonly extends?: string;
  /** Tables of the budget in printing order. */
  readonly sheets: readonly SheetUse[];
  /** Tables of the final accounts in printing order. */
  readonly accounts?: readonly SheetUse[];
  /** Fiscal years there is an edition for; other years take the nearest. */
  readonly editions: readonly number[];
  /** Form conventions. */
  readonly form?: Partial<Form>;
  /** `false`: known from published examples only, so that its words, lines and columns bind nobody. */
  readonly binding?: false;
  /** Severities that differ, by rule. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** From which change on a disclosure has to say why; absent where none is asked for. */
  readonly reasonsFrom?: ReasonsFrom;
}

/** A change this large, in money and as a rate, needs its reason beside it. */
export interface ReasonsFrom {
  /** Plain number in 万元. */
  readonly amount: string;
  /** Plain number in per cent. */
  readonly percent: string;
}

export interface SheetUse {
  readonly sheet: string;
  /** Title as this authority prints it; default: the definition's label. */
  readonly title?: string;
  readonly titles?: readonly string[];
  /** Header words that differ, by column id. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Not every department publishes it; `false` where the base says so and this authority does not. */
  readonly optional?: boolean;
  /** Its lines are those that have an amount; the others are not printed. */
  readonly onlyFilled?: true;
  /** Another table that serves as well where this one is not published. */
  readonly instead?: string;
  /** Columns this authority's form leaves out. */
  readonly without?: readonly string[];
}

export interface Form {
  /** Header of a leftmost column of line numbers (序号); null for none. */
  readonly serial: string | null;
  /** First cell of a row that numbers the columns (栏次); null for none. */
  readonly columnNumbers: string | null;
  readonly unitLine: string;
  readonly yearLine: string | null;
}

/** Where nothing else is said; everywhere for final accounts, which have the ministry's form. */
export const plainForm: Form = {
  serial: null,
  columnNumbers: null,
  unitLine: "单位：",
  yearLine: null,
};

/** How an authority's document of that kind is printed. */
export const formOf = (profile: Profile, kind: DocumentKind): Form =>
  kind === "budget" ? profile.form : plainForm;

/** A profile with everything it inherits filled in. */
export interface Profile extends ProfileDefinition {
  readonly accounts: readonly SheetUse[];
  readonly form: Form;
  readonly severities: Readonly<Record<string, Severity>>;
}

/** What a department publishes: its plan for a year, or how the year turned out. */
export type DocumentKind = "budget" | "final-accounts";

/** The tables an authority's document of that kind may hold, in printing order. */
export function usesOf(profile: Profile, kind: DocumentKind): readonly SheetUse[] {
  return kind === "budget" ? profile.sheets : profile.accounts;
}

/**
 * A standard table as an authority prints it: its title and header words in place of the
 * national ones, which stay known as synonyms.
 * @throws RangeError when the profile renames a column the table does not have.
 */
export function sheetAsUsed(definition: SheetDefinition, use: SheetUse): SheetDefinition {
  const columns = definition.blocks.flatMap((block) =>
    leafColumns(block.columns).map(({ column }) => column.id),
  );
  for (const id of [...Object.keys(use.headers ?? {}), ...(use.without ?? [])]) {
    if (columns.includes(id)) continue;
    const hint = didYouMean(id, columns);
    throw new RangeError(
      `${definition.id} has no column "${id}"${hint ? `; did you mean "${hint}"?` : ""}`,
    );
  }
  return {
    ...definition,
    label: use.title === undefined ? definition.label : { ...definition.label, zh: use.title },
    titles: [definition.label.zh, ...(use.titles ?? []), ...(definition.titles ?? [])],
    blocks: definition.blocks.map((block) => ({
      ...block,
      columns: block.columns.map((node) => renamed(node, use.headers ?? {})),
    })),
  };
}

function renamed(node: ColumnNode, headers: Readonly<Record<string, string>>): ColumnNode {
  if (isGroup(node)) {
    return { ...node, columns: node.columns.map((inner) => renamed(inner, headers)) };
  }
  const zh = headers[node.id];
  if (zh === undefined) return node;
  return {
    ...node,
    label: { ...node.label, zh },
    synonyms: [node.label.zh, ...(node.synonyms ?? [])],
  };
}
