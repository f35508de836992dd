/**
 * A finding the clerk has looked at and lets stand, with the reason. It is kept with the
 * workbook and holds while the figures it spoke of stay what they were.
 */
export interface Dismissal {
  /** Of the finding's figures and words; see `fingerprintOf`. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly reason: string;
  /** Who let it stand, as they gave their name; may be empty. */
  readonly by: string;
  /** When, ISO 8601, as the caller's clock gave it. */
  readonly at: string;
}
