import type { Span } from "../../src/model/document.ts";
import { type Finding, isCell } from "../../src/model/finding.ts";
import { parseDecimal } from "../../src/model/decimal.ts";
import type { CheckedDocument } from "../../src/model/report.ts";
import { type Edit, Offsets, overlap } from "./edits.ts";
import { isFlag } from "./new-findings.ts";
import { Participation, type Target } from "./targets.ts";

/** What a document printed otherwise kept of its checks. */
export interface Retained {
  /** Figures printed otherwise. */
  readonly changed: number;
  /** Covered figures of the prose before, and those of them that still are. */
  readonly covered: number;
  readonly retained: number;
  /** Flags at places where the document had none of their rule. */
  readonly falseFlags: readonly Finding[];
  readonly falseErrors: number;
}

const piecesOf = ({ locations }: Finding): Span[] =>
  locations.flatMap((one) => (isCell(one) ? [] : [one]));

/** Compares a rendering with the document as it was, by the places of its figures and findings. */
export function retainedIn(
  { before, targets }: { before: CheckedDocument; targets: readonly Target[] },
  edits: readonly Edit[],
  after: CheckedDocument,
  text: string,
  finer: boolean,
): Retained {
  const offsets = new Offsets(edits);
  const participation = new Participation(after.relations ?? []);
  const covered = targets.filter(({ roles }) => roles.length > 0);
  const retained = covered.filter(({ digits }) => {
    const span = offsets.after(digits);
    const value = parseDecimal(plainDigits(text.slice(span.start, span.end)));
    return value !== null && participation.rolesAt(span, value).length > 0;
  });
  const flags = before.findings.filter((one) => isFlag(one) || (finer && one.residue !== null));
  const known = (one: Finding) => {
    const pieces = piecesOf(one).map((piece) => offsets.before(piece));
    return flags.some(
      (old) =>
        (old.rule === one.rule || old.residue !== null) &&
        piecesOf(old).some((there) => pieces.some((here) => overlap(here, there))),
    );
  };
  const falseFlags = after.findings.filter(
    (one) => isFlag(one) && one.root === null && !known(one),
  );
  return {
    changed: edits.length,
    covered: covered.length,
    retained: retained.length,
    falseFlags,
    falseErrors: falseFlags.filter(({ severity }) => severity === "error").length,
  };
}

const plainDigits = (text: string): string =>
  text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[,\s]/g, "");
