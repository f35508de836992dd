import { type Location, isCell } from "../../../model/finding.ts";
import { usePage } from "./page-context.ts";
import { useShowCell } from "./show-cell.ts";

/**
 * Shows a place: a cell where its workbook is, a sentence in the text.
 * @returns the way to ask for it; `from` is where the keyboard comes from, null for the mouse
 */
export function useShowPlace(): (at: Location, from: HTMLElement | null) => void {
  const { session, view, trip } = usePage();
  const showCell = useShowCell();
  return (at, from) => {
    if (isCell(at)) {
      showCell(at, from);
      return;
    }
    trip.leaveForText(from);
    session.narrating.goTo(at, view.panel === "text" ? null : view.panel);
  };
}
