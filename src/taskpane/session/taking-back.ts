import { type CellEdit, HostRefusal } from "../../hosts/ports.ts";

/**
 * Takes back what can be taken back: a host writes all or none, so a batch it declines is tried
 * in halves, until only the cells that somebody changed or locked meanwhile are left.
 * @returns the cells that stay as they are
 * @throws HostRefusal one that passes by itself: worth trying again
 */
export async function takenBack(
  back: readonly CellEdit[],
  write: (edits: readonly CellEdit[]) => Promise<unknown>,
): Promise<readonly CellEdit[]> {
  try {
    await write(back);
    return [];
  } catch (error) {
    if (!(error instanceof HostRefusal) || error.passing) throw error;
    if (back.length < 2) return back;
    const middle = Math.ceil(back.length / 2);
    const first = await takenBack(back.slice(0, middle), write);
    return [...first, ...(await takenBack(back.slice(middle), write))];
  }
}
