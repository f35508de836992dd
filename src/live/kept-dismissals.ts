import { dismissalsFrom, fingerprintOf, remarksText, withDismissals } from "../engine/dismiss.ts";
import { HostRefusal } from "../hosts/ports.ts";
import type { Dismissal } from "../model/dismissal.ts";
import type { Finding } from "../model/finding.ts";
import type { Workbook } from "../model/grid.ts";
import type { CheckedDocument } from "../model/report.ts";

/** The dismissals that are kept with one workbook. */
export class KeptDismissals {
  /** Null where a later version of the program wrote them: they are neither read nor lost. */
  private all: readonly Dismissal[] | null = [];

  /** Takes over what was kept; null for nothing. */
  take(remarks: string | null): void {
    this.all = remarks === null ? [] : dismissalsFrom(remarks);
  }

  /** Adds what was kept elsewhere; for the same finding that counts, being newer. */
  merge(remarks: string): void {
    const more = dismissalsFrom(remarks) ?? [];
    const prints = new Set(more.map(({ fingerprint }) => fingerprint));
    this.all = this.all && [...this.all.filter((one) => !prints.has(one.fingerprint)), ...more];
  }

  /** Lets a finding stand. @returns what is to be kept from now on @throws HostRefusal */
  add(finding: Finding, workbook: Workbook, { reason, by, at }: Given): string {
    const fingerprint = fingerprintOf(finding, workbook);
    return this.keep([
      ...this.others(fingerprint),
      { fingerprint, rule: finding.rule, reason, by, at },
    ]);
  }

  /** Takes a dismissal back. @returns what is to be kept from now on @throws HostRefusal */
  remove(finding: Finding, workbook: Workbook): string {
    return this.keep(this.others(fingerprintOf(finding, workbook)));
  }

  /** The document with its dismissed findings marked and not counted. */
  markedIn(document: CheckedDocument, workbook: Workbook): CheckedDocument {
    return withDismissals(document, workbook, this.all ?? []);
  }

  /** All of them, as they are kept with a workbook. */
  get text(): string {
    return remarksText(this.all ?? []);
  }

  private others(fingerprint: string): readonly Dismissal[] {
    if (this.all) return this.all.filter((one) => one.fingerprint !== fingerprint);
    throw new HostRefusal("工作簿中的放行记录由更新的版本写成；请先更新本工具，再作修改。");
  }

  private keep(all: readonly Dismissal[]): string {
    this.all = all;
    return remarksText(all);
  }
}

type Given = Pick<Dismissal, "reason" | "by" | "at">;
