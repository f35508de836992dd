import { checkWorkbook } from "../../src/engine/check.ts";
import { checkDocument } from "../../src/engine/check-document.ts";
import { read } from "../../src/engine/read.ts";
import { isCell } from "../../src/model/finding.ts";
import type { CheckedDocument } from "../../src/model/report.ts";
import { standard } from "../../src/standard/index.ts";
import type { Book } from "./books.ts";
import { type Kind, type TargetFigure, changed, figuresOf } from "./figures.ts";

/** What changes of a workbook's figures gave. */
export interface Tally {
  readonly byKind: ReadonlyMap<Kind, readonly TargetFigure[]>;
  readonly figures: number;
  readonly covered: number;
  readonly changes: number;
  readonly flagged: number;
  /** Changes that nobody saw, a line each. */
  readonly missed: readonly string[];
}

const kinds: readonly Kind[] = ["amount", "headcount", "percentage"];

type Seen = Pick<CheckedDocument, "findings" | "relations">;

function check({ workbook, narrative }: Omit<Book, "name">, relations: boolean): Seen {
  const own = checkWorkbook(workbook, standard, { path: "book", profile: null, relations });
  if (!narrative) return own;
  const beside = { reading: read(workbook, standard, null), path: "book" };
  const told = checkDocument(narrative, standard, {
    ...{ path: "text", profile: null, relations, beside },
  });
  return {
    findings: [...own.findings, ...told.findings],
    relations: [...(own.relations ?? []), ...(told.relations ?? [])],
  };
}

/** Findings that ask for a look, each as one line. */
const flagsOf = ({ findings }: Seen): Set<string> =>
  new Set(
    findings
      .filter(({ severity, root }) => severity !== "info" && root === null)
      .map(({ rule, message, locations }) => {
        const [first] = locations;
        return `${rule}|${first && isCell(first) ? `${first.sheet}!${first.cell}` : ""}|${message}`;
      }),
  );

/**
 * Changes the covered figures of a workbook, one at a time, and looks who sees it.
 * @param every of so many changes one is tried
 */
export function measure({ workbook, narrative }: Book, every = 1): Tally {
  const before = check({ workbook, narrative }, true);
  const known = flagsOf(before);
  const figures = figuresOf(workbook, before.relations ?? []);
  const covered = figures.filter((one) => one.covered);
  const changes = covered
    .flatMap((figure) => changed(workbook, figure).map((change) => ({ figure, ...change })))
    .filter((_, nth) => nth % every === 0);
  const missed = changes.flatMap(({ figure, workbook: other, to }) =>
    [...flagsOf(check({ workbook: other, narrative }, false))].some((one) => !known.has(one))
      ? []
      : [`${figure.sheet}!${figure.cell} ${figure.text} → ${to}`],
  );
  return {
    byKind: new Map(kinds.map((kind) => [kind, figures.filter((one) => one.kind === kind)])),
    figures: figures.length,
    covered: covered.length,
    changes: changes.length,
    flagged: changes.length - missed.length,
    missed,
  };
}
