import {
  array,
  boolean,
  enum as oneOf,
  literal,
  number,
  optional,
  readonly,
  record,
  strictObject,
  string,
  union,
  unknown,
  lazy,
} from "zod/mini";
import type { ZodMiniType } from "zod/mini";
import type { Articulation, Check } from "./check.ts";
import { didYouMean } from "./label.ts";
import type { ProfileDefinition } from "./profile.ts";
import { type Reference, type Relation, parseReference } from "./relation.ts";
import { type SheetDefinition, leafColumns } from "./sheet.ts";
import type { TargetCheck } from "./target-check.ts";
import type { TextCheck } from "./text-check.ts";

/** A mistake in a definition: thrown at load, never shown to a clerk. */
export class DefinitionError extends Error {
  override readonly name = "DefinitionError";
}

const label = strictObject({ zh: string(), en: string() });
const text = string();
const texts = readonly(array(text));
const severity = oneOf(["error", "warning", "info"]);

const relation = strictObject({
  id: text,
  kind: oneOf(["sum", "equal", "product", "bound"]),
  family: text,
  over: oneOf(["once", "rows", "codes", "classes", "parents"]),
  columns: optional(union([literal("amounts"), texts])),
  stated: text,
  parts: array(strictObject({ ref: text, sign: union([literal(1), literal(-1)]) })),
  when: optional(strictObject({ equal: array(text), otherwise: text })),
  subtotal: optional(strictObject({ column: text, of: array(text) })),
  severity: optional(severity),
  forced: optional(literal(true)),
  derives: boolean(),
  zh: text,
  basis: optional(text),
});

const column = strictObject({
  id: text,
  label,
  synonyms: optional(texts),
  role: oneOf(["serial", "code", "name", "text", "amount", "price", "quantity", "count"]),
  optional: optional(literal(true)),
  since: optional(number()),
  choices: optional(texts),
  open: optional(literal(true)),
  namesTexts: optional(oneOf(["section", "paragraph"])),
  width: optional(number()),
  lastOf: optional(text),
});

const columnNode: ZodMiniType = lazy(() => union([column, columnGroup]));
const columnGroup = strictObject({ label, synonyms: optional(texts), columns: array(columnNode) });

const item = strictObject({
  id: text,
  label,
  synonyms: optional(texts),
  code: optional(text),
  line: optional(number()),
  indent: optional(number()),
  optional: optional(literal(true)),
  since: optional(number()),
  until: optional(number()),
  nil: optional(texts),
  lastOf: optional(text),
  lastOfInstead: optional(text),
});

const rows = union([
  strictObject({ kind: literal("items"), items: array(item) }),
  strictObject({
    kind: literal("codes"),
    catalogue: text,
    levels: array(number()),
    total: label,
    classes: optional(texts),
  }),
  strictObject({
    kind: literal("list"),
    total: optional(label),
    identifiedBy: texts,
    unnamed: optional(label),
  }),
]);

const sheet = strictObject({
  id: text,
  label,
  titles: optional(texts),
  why: text,
  basis: text,
  since: number(),
  until: optional(number()),
  unit: unknown(),
  blocks: array(strictObject({ id: text, columns: array(columnNode), rows })),
  relations: array(relation),
  nilNote: optional(texts),
  neverEmpty: optional(literal(true)),
  paper: oneOf(["A4", "A3"]),
  own: optional(literal(true)),
});

const rule = {
  id: text,
  label,
  why: text,
  basis: text,
  since: number(),
  severity,
  family: text,
  kind: text,
  examples: strictObject({ ok: text, notOk: text, says: text }),
};
const articulation = strictObject({ ...rule, relations: array(relation) });
const check = strictObject({ ...rule, message: text, next: text, run: unknown() });
const textCheck = strictObject({
  ...rule,
  severity: oneOf(["warning", "info"]),
  message: text,
  next: text,
  run: unknown(),
});

const uses = array(
  strictObject({
    sheet: text,
    title: optional(text),
    titles: optional(texts),
    headers: optional(record(text, text)),
    optional: optional(boolean()),
    onlyFilled: optional(literal(true)),
    instead: optional(text),
    without: optional(texts),
  }),
);

const profile = strictObject({
  id: text,
  label,
  why: text,
  basis: text,
  since: number(),
  extends: optional(text),
  sheets: uses,
  accounts: optional(uses),
  editions: array(number()),
  form: optional(unknown()),
  binding: optional(literal(false)),
  severities: optional(record(text, severity)),
  reasonsFrom: optional(unknown()),
});

/** A standard table. @throws DefinitionError when the definition contradicts itself. */
export function defineSheet(definition: SheetDefinition): SheetDefinition {
  parse("defineSheet", definition, sheet);
  const scope = new Map([[definition.id, definition]]);
  for (const one of definition.relations)
    checkRelation(`defineSheet ${definition.id}`, one, definition, scope);
  return definition;
}

/** Relations between tables; their references are looked at when the standard is assembled. */
export function defineArticulation(definition: Articulation): Articulation {
  parse("defineArticulation", definition, articulation);
  return definition;
}

/** A rule that no relation can say. */
export function defineCheck(definition: Check): Check {
  parse("defineCheck", definition, check);
  return definition;
}

/** A rule of wording and form for documents. */
export function defineTextCheck(definition: TextCheck): TextCheck {
  parse("defineTextCheck", definition, textCheck);
  return definition;
}

/** A rule of performance targets. */
export function defineTargetCheck(definition: TargetCheck): TargetCheck {
  parse("defineTargetCheck", definition, check);
  return definition;
}

/** An authority's layout. */
export function defineProfile(definition: ProfileDefinition): ProfileDefinition {
  parse("defineProfile", definition, profile);
  return definition;
}

interface Issue {
  readonly code: string;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

function parse(what: string, definition: { readonly id: string }, schema: ZodMiniType): void {
  const result = schema.safeParse(definition);
  if (result.success) return;
  const issue = result.error.issues[0] as unknown as Issue;
  const at = issue.path.length > 0 ? ` at ${issue.path.map(String).join(".")}` : "";
  const unknownKey = issue.keys?.[0];
  const hint = unknownKey === undefined ? null : didYouMean(unknownKey, knownKeys(schema));
  const trouble = unknownKey === undefined ? issue.message : `unknown key "${unknownKey}"`;
  throw new DefinitionError(
    `${what} ${definition.id}${at}: ${trouble}${hint ? `; did you mean "${hint}"?` : ""}`,
  );
}

function knownKeys(schema: ZodMiniType): string[] {
  const shape = (schema as unknown as { def?: { shape?: Record<string, unknown> } }).def?.shape;
  return shape ? Object.keys(shape) : [];
}

/** Looks at every reference of a relation. @throws DefinitionError with the nearest name. */
export function checkRelation(
  where: string,
  one: Relation,
  home: SheetDefinition | null,
  sheets: ReadonlyMap<string, SheetDefinition>,
): void {
  const refs = [one.stated, ...one.parts.map((part) => part.ref), ...(one.when?.equal ?? [])];
  for (const ref of refs) {
    const says = `${where}: relation "${one.id}"`;
    let reference: Reference;
    try {
      reference = parseReference(ref);
    } catch (error) {
      throw new DefinitionError(`${says}: ${(error as Error).message}`, { cause: error });
    }
    const target = reference.sheet === null ? home : (sheets.get(reference.sheet) ?? null);
    if (!target) throw unknownName(says, "sheet", reference.sheet ?? "(none)", sheets.keys());
    checkReference(says, reference, target);
  }
}

const boundWords = new Set(["each", "children", "lines", "total"]);

function checkReference(says: string, reference: Reference, target: SheetDefinition): void {
  const columns = target.blocks.flatMap((block) =>
    leafColumns(block.columns).map((placed) => placed.column.id),
  );
  if (reference.column !== "*" && !columns.includes(reference.column)) {
    throw unknownName(says, "column", `${target.id}!${reference.column}`, columns);
  }
  if (boundWords.has(reference.row) || /^\d+$/.test(reference.row)) return;
  const items = target.blocks.flatMap((block) =>
    block.rows.kind === "items" ? block.rows.items.map((one) => one.id) : [],
  );
  const found = reference.row.endsWith(".*")
    ? items.some((id) => id.startsWith(reference.row.slice(0, -1)))
    : items.includes(reference.row);
  if (!found) {
    const groups = items.map((id) => `${id.slice(0, id.lastIndexOf(".") + 1)}*`);
    throw unknownName(says, "row", reference.row, [...items, ...groups]);
  }
}

function unknownName(
  says: string,
  what: string,
  name: string,
  known: Iterable<string>,
): DefinitionError {
  const hint = didYouMean(name, known);
  return new DefinitionError(
    `${says} refers to ${what} "${name}"${hint ? `; did you mean "${hint}"?` : ", which is not defined"}`,
  );
}
