import { checkReading, relationsIn } from "../engine/check.ts";
import { read } from "../engine/read.ts";
import { recompute } from "../engine/recompute.ts";
import { sheetText } from "../hosts/documents/sheet-text.ts";
import { HostRefusal } from "../hosts/ports.ts";
import type { Finding } from "../model/finding.ts";
import type { Workbook } from "../model/grid.ts";
import type { EnteredTargets, ToldSection, Verdict } from "../model/live.ts";
import type { Profile } from "../model/profile.ts";
import type { Reading } from "../model/reading.ts";
import type { CheckedDocument, RelationReport } from "../model/report.ts";
import { standard } from "../standard/index.ts";
import { enteredTargets } from "./entered-targets.ts";
import { findRange } from "./find-range.ts";
import type { KeptDismissals } from "./kept-dismissals.ts";
import { type OfferedCorrection, offered } from "./offered.ts";
import { ownNarrativeRelations, withOwnNarrative } from "./own-narrative.ts";
import { profileWords } from "./profile-words.ts";
import { toldSections } from "./told-sections.ts";
import { verdictOf, verdictWithin } from "./verdict.ts";

/** A workbook as it was when it was checked, and everything that was found in it. */
export class CheckedBook {
  readonly reading: Reading;
  /** The layout that was asked for; null where it was found. */
  readonly asked: Profile | null;
  /** Performance targets somebody entered; null for none. */
  readonly targets: EnteredTargets | null;
  private marked: CheckedDocument;
  private known: readonly RelationReport[] | null = null;
  private told: readonly ToldSection[] | null = null;

  /** @param profile the layout to check by; null finds it */
  constructor(
    readonly workbook: Workbook,
    profile: string | null,
    private readonly dismissals: KeptDismissals,
  ) {
    this.asked = profile === null ? null : (standard.profiles.get(profile) ?? null);
    this.reading = read(workbook, standard, this.asked);
    this.targets = enteredTargets(this.reading);
    const options = { path: workbook.name, profile: this.asked, relations: false };
    const document = checkReading(this.reading, standard, options);
    this.marked = dismissals.markedIn(withOwnNarrative(document, this.reading), workbook);
  }

  /** What was found, without the single relations. */
  get document(): CheckedDocument {
    return this.marked;
  }

  /** The same with every relation, which takes a moment and is seldom asked for. */
  get whole(): CheckedDocument {
    const { name } = this.workbook;
    this.known ??= [
      ...relationsIn(this.reading, standard, name),
      ...ownNarrativeRelations(this.reading, name),
    ];
    return { ...this.marked, relations: this.known };
  }

  /** By which layout it was checked and why, in words. */
  get profileWords(): string {
    return profileWords(this.reading, standard);
  }

  /** Whether it has a 文字说明 sheet with something written on it. */
  get hasText(): boolean {
    return sheetText(this.reading) !== null;
  }

  get verdict(): Verdict {
    this.told ??= toldSections(this.reading);
    return verdictOf(this.marked, this.targets, this.told);
  }

  /** The same for one range; null when no place holds these values. */
  verdictWithin(values: readonly (readonly unknown[])[]): Verdict | null {
    const found = findRange(this.workbook, values);
    return found && verdictWithin(this.whole, found);
  }

  /** @throws HostRefusal for one that is not there */
  finding(id: string): Finding {
    const known = this.marked.findings.find((one) => one.id === id);
    if (known) return known;
    throw new HostRefusal("这个问题已经不在了；请重新核对。");
  }

  /** Cells that follow from others and are not what they should be. */
  get corrections(): OfferedCorrection[] {
    const corrections = recompute(this.reading, standard, this.workbook.name);
    return offered(corrections, this.workbook, this.marked.findings);
  }

  /** Marks what the kept dismissals say now. */
  mark(): void {
    this.marked = this.dismissals.markedIn(this.marked, this.workbook);
  }
}
