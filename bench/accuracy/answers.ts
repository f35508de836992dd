import { readFileSync } from "node:fs";
import { join } from "node:path";
import { foldQuote } from "./place.ts";
import { type Figure, figuresIn } from "./figures.ts";

/** One relation or wording the answers speak of, held or not. */
export interface Answer {
  readonly id: string;
  readonly kind: string;
  /** Whether it is about figures: then a match needs a figure in common. */
  readonly numeric: boolean;
  readonly quote: string;
  /** Line of the source it stands in, from 1; null when the answers do not say. */
  readonly line: number | null;
  /** The answer's second place; a hint for the reader of a miss, never a match. */
  readonly quote2: string | null;
  readonly stated: string;
  readonly expected: string;
  readonly operands: readonly string[];
  readonly ok: boolean;
  readonly certain: boolean;
  /** `rounding` must never be reported above info. */
  readonly severity: "error" | "warning" | "info" | "rounding";
  /** Answers of one root count once. */
  readonly root: string;
  readonly part: string;
}

/** A document and what is known of it. */
export interface AnsweredDocument {
  readonly folder: string;
  /** File name in the folder. */
  readonly file: string;
  readonly answers: readonly Answer[];
}

/** Kinds of answers whose matter is figures. */
const numericKinds = new Set([
  "sum",
  "difference",
  "percent",
  "share",
  "growth",
  "completion",
  "product",
  "equal",
  "bound",
  "direction",
  "text_vs_table",
]);

/** Kinds of the older answers in the words of the contract, with the weight they have. */
const olderKinds: Readonly<Record<string, { kind: string; severity: Answer["severity"] }>> = {
  percent: { kind: "percent", severity: "error" },
  text_vs_table: { kind: "equal", severity: "error" },
  rounding: { kind: "equal", severity: "rounding" },
  text_contradiction: { kind: "missing", severity: "warning" },
  text_list_vs_table: { kind: "name", severity: "warning" },
  heading_mismatch: { kind: "name", severity: "info" },
  punctuation: { kind: "format", severity: "info" },
  missing_note: { kind: "missing", severity: "info" },
};

interface Written {
  readonly id?: string;
  readonly file?: string;
  readonly kind: string;
  readonly quote: string;
  readonly quote2?: string;
  readonly line?: number;
  readonly stated: string;
  readonly expected: string;
  readonly operands?: readonly string[];
  readonly ok?: boolean;
  readonly certain: boolean;
  readonly severity?: Answer["severity"] | null;
  readonly root?: string;
  readonly part?: string;
}

/** An answer as one of the three files writes it. */
export function answerOf(written: Written, id: string): Answer {
  const older = written.ok === undefined ? olderKinds[written.kind] : undefined;
  const kind = older?.kind ?? written.kind;
  return {
    id,
    kind,
    numeric: numericKinds.has(kind),
    quote: written.quote,
    line: written.line ?? null,
    quote2: written.quote2 ?? null,
    stated: written.stated,
    expected: written.expected,
    operands: written.operands ?? [],
    ok: written.ok ?? false,
    certain: written.certain,
    severity: written.severity ?? older?.severity ?? "info",
    root: written.root ?? id,
    part: written.part ?? "narrative",
  };
}

/** The figures of an answer: what is printed, what it should be, what it follows from. */
export function figuresOf({ stated, expected, operands }: Answer): ReadonlySet<Figure> {
  return new Set([stated, expected, ...operands].flatMap((text) => figuresIn(foldQuote(text))));
}

const readJson = <T>(...path: string[]): T => JSON.parse(readFileSync(join(...path), "utf8")) as T;

/** Every answered document below the corpus, in the order of the folders. */
export function answeredDocuments(corpus: string): readonly AnsweredDocument[] {
  const seeds = readJson<{ doc: string; relations: Written[] }[]>(
    corpus,
    "seeds",
    "golden-001-004.json",
  ).map(({ doc, relations }) => ({
    folder: "seeds",
    file: doc,
    answers: relations.map((one, index) => answerOf(one, one.id ?? `${doc}-${index + 1}`)),
  }));
  const pages = byFile(readJson<Written[]>(corpus, "pages", "golden.json")).map(
    ([file, answers]) => ({ folder: "pages", file, answers }),
  );
  const shanghai = byFile(readJson<Written[]>(corpus, "shanghai", "golden.json")).flatMap(
    ([file, answers]) =>
      [file.replace(/\.pdf$/, ".txt"), file].map((name) => ({
        folder: "shanghai",
        file: name,
        answers,
      })),
  );
  return [...seeds, ...pages, ...shanghai];
}

function byFile(all: readonly Written[]): [string, Answer[]][] {
  const files = new Map<string, Answer[]>();
  for (const one of all) {
    const file = one.file ?? "";
    const answers = files.get(file) ?? [];
    answers.push(answerOf(one, one.id ?? `${file.replace(/\.\w+$/, "")}-${answers.length + 1}`));
    files.set(file, answers);
  }
  return [...files];
}
