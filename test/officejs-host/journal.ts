/** What one sync asked for. */
export interface SyncRecord {
  /** Methods as `Worksheet.GetRange`, assignments as `Range.Values =`, loads as `Range.Values`. */
  readonly calls: string[];
  /** What it was refused with. */
  refused: { readonly code: string; readonly message: string } | null;
}

/** What was asked of the host, sync by sync; the library's own business is left out. */
export class Journal {
  syncs: SyncRecord[] = [];

  begin(): SyncRecord {
    const record: SyncRecord = { calls: [], refused: null };
    this.syncs.push(record);
    return record;
  }

  /** Everything that was asked, each once. */
  get asked(): ReadonlySet<string> {
    return new Set(this.syncs.flatMap(({ calls }) => calls));
  }

  clear(): void {
    this.syncs = [];
  }
}
