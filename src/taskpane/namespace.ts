/**
 * What stands before the dot of our functions in this installation: `BUDGET`, or what the
 * manifest of a trial installation puts into the page's address. Anything else is not ours.
 */
export function namespaceIn(search: string): string {
  const asked = new URLSearchParams(search).get("namespace") ?? "";
  return /^BUDGET[A-Z]{0,16}$/.test(asked) ? asked : "BUDGET";
}
