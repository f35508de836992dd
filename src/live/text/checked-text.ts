import { type LookedAt, lookAtDocument } from "../../engine/check-document.ts";
import type { SourceText } from "../../model/document.ts";
import { type CellLocation, type Finding, isCell, placeKey } from "../../model/finding.ts";
import type { Workbook } from "../../model/grid.ts";
import type { CheckedDocument, RelationReport } from "../../model/report.ts";
import { standard } from "../../standard/index.ts";
import type { CheckedBook } from "../checked-book.ts";
import type { KeptDismissals } from "../kept-dismissals.ts";
import { shownParts } from "./shown-parts.ts";
import {
  type CellUse,
  type TextLook,
  type TextUse,
  type WantedText,
  idsOfText,
} from "./text-look.ts";

const noWorkbook: Workbook = { name: "", grids: [] };

/** A text as it was when it was checked, alone or beside a workbook. */
export class CheckedText {
  private readonly looked: LookedAt;
  private marked: CheckedDocument;

  /** @param book the workbook it belongs to; null for none, or one without a single standard table */
  constructor(
    readonly source: SourceText,
    readonly kind: WantedText["kind"],
    readonly book: CheckedBook | null,
    private readonly dismissals: KeptDismissals,
  ) {
    const beside = book && { reading: book.reading, path: book.workbook.name };
    this.looked = lookAtDocument(source, standard, {
      path: source.name,
      profile: book?.asked ?? null,
      relations: true,
      ...(beside && beside.reading.tables.length > 0 && { beside }),
    });
    this.marked = this.looked.checked;
    this.mark();
  }

  /** What was found, with every relation. */
  get document(): CheckedDocument {
    return this.marked;
  }

  /** Marks what the kept dismissals say now; those of a workbook's own sheet are told by the workbook. */
  mark(): void {
    const { checked } = this.looked;
    if (this.kind === "source") {
      const workbook = this.book?.workbook ?? noWorkbook;
      this.marked = this.dismissals.markedIn(checked, workbook);
      return;
    }
    const told = new Map(this.book?.document.findings.map((one) => [one.id, one.dismissed]));
    const findings = checked.findings.map((one) => ({
      ...one,
      dismissed: told.get(one.id) ?? null,
    }));
    this.marked = { ...checked, findings };
  }

  /** Relations by their ids. */
  relations(ids: readonly string[]): RelationReport[] {
    const wanted = new Set(ids);
    const { relations = [] } = this.marked;
    return relations.filter(({ id }) => wanted.has(id));
  }

  finding(id: string): Finding | null {
    return this.marked.findings.find((one) => one.id === id) ?? null;
  }

  look(turn: number): TextLook {
    const { relations = [], ...document } = this.marked;
    const { source, kind, looked } = this;
    const text = { format: source.format, trust: source.trust, remarks: source.remarks };
    const findings = document.findings.map(named);
    const parts = shownParts({ ...looked, checked: this.marked }, document.findings, source.name);
    return {
      turn,
      kind,
      document: { ...document, text, findings },
      parts,
      uses: usesOf(relations),
    };
  }
}

/** A finding under an id no finding of the workbook has. */
function named(finding: Finding): Finding {
  return {
    ...finding,
    id: idsOfText + finding.id,
    root: finding.root === null ? null : idsOfText + finding.root,
    relatedRelations: finding.relatedRelations.map((id) => idsOfText + id),
  };
}

/** Which sentences use the figure of a cell: those that stand in one relation with it. */
function usesOf(relations: readonly RelationReport[]): CellUse[] {
  const uses = new Map<string, { cell: CellLocation; places: Map<string, TextUse> }>();
  for (const { stated, operands } of relations) {
    const figures = [stated, ...operands];
    const told = figures.flatMap(({ location, text }): TextUse[] =>
      location && !isCell(location) ? [{ at: location, text }] : [],
    );
    for (const { location } of figures) {
      if (!location || !isCell(location) || told.length === 0) continue;
      const key = placeKey(location);
      const known = uses.get(key) ?? { cell: location, places: new Map<string, TextUse>() };
      for (const use of told) known.places.set(`${placeKey(use.at)} ${use.text ?? ""}`, use);
      uses.set(key, known);
    }
  }
  return [...uses.values()].map(({ cell: { sheet, cell }, places }) => ({
    sheet,
    cell,
    places: [...places.values()].sort((a, b) => a.at.start - b.at.start),
  }));
}
