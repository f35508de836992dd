import type { CellPlace } from "../../../hosts/ports.ts";
import { usePage } from "./page-context.ts";

/**
 * Shows a cell: in Excel it is selected there, of an opened file it is shown on the page.
 * @returns the way to ask for it; `from` is where the keyboard comes from, null for the mouse
 */
export function useShowCell(): (at: CellPlace, from: HTMLElement | null) => void {
  const { session, view, trip } = usePage();
  return ({ sheet, cell }, from) => {
    if (view.book?.place === "file") trip.leave(from);
    void session.looking.cell({ sheet, cell });
  };
}
