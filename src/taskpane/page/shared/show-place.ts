import { type Location, isCell } from "../../../model/finding.ts";
import { usePage } from "./page-context.ts";
import { useShowCell } from "./show-cell.ts";

/**
 * Shows a place: a cell where its workbook is, a sentence in the text.
 * @returns the way to ask for it; `from` is where the keyboard comes from, null for the mouse,
 *   `text` the figure meant as it is printed there
 */
export function useShowPlace(): (
  at: Location,
  from: HTMLElement | null,
  text?: string | null,
) => void {
  const { session, view, trip } = usePage();
  const showCell = useShowCell();
  return (at, from, text = null) => {
    if (isCell(at)) {
      showCell(at, from);
      return;
    }
    trip.leaveForText(from);
    const { start, end } = at;
    session.narrating.goTo({ start, end, text }, view.panel === "text" ? null : view.panel);
  };
}
