import { useEffect, useRef } from "preact/hooks";

/**
 * The keys n and p, and F8, lead from one thing to look at to the next: F8 anywhere, letters
 * only while the keyboard is in one of these places, and not in a field.
 */
export function useStepKeys(places: string, step: (by: 1 | -1) => void): void {
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = directionOf(event, places);
      if (by === null) return;
      event.preventDefault();
      latest.current(by);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [places]);
}

function directionOf(event: KeyboardEvent, places: string): 1 | -1 | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.key === "F8") return event.shiftKey ? -1 : 1;
  const at = event.target as Element;
  if (!at.closest(places) || at.closest("input, textarea, select")) return null;
  if (event.key === "n" || event.key === "N") return 1;
  return event.key === "p" || event.key === "P" ? -1 : null;
}
