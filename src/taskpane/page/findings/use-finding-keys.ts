import { useMemo, useRef, useState } from "preact/hooks";
import { isCell } from "../../../model/finding.ts";
import type { Cause } from "./causes.ts";
import { usePage } from "../shared/page-context.ts";
import { useStepKeys } from "../shared/step-keys.ts";

/** Which finding the keyboard is at, and how it moves. */
export interface FindingKeys {
  /** Id of the one finding that Tab reaches. */
  readonly at: string | null;
  /** Remembers the button of a finding, so that the keyboard can go to it. */
  known(id: string, button: HTMLElement | null): void;
  settle(id: string): void;
  /** Goes to the finding at a place of the list. */
  goTo(index: number): void;
  /** Goes to the next finding, or the one before, opens it and shows its cell. */
  step(by: 1 | -1): void;
}

/** The keys n and p, and F8, lead from finding to finding wherever the clerk is in the panel. */
export function useFindingKeys(causes: readonly Cause[]): FindingKeys {
  const { session, view } = usePage();
  const [chosen, settle] = useState<string | null>(null);
  const buttons = useMemo(() => new Map<string, HTMLElement>(), []);
  /** A finding the keyboard went to before it was on the page. */
  const wanted = useRef<string | null>(null);
  const known = (id: string, button: HTMLElement | null) => {
    if (!button) {
      buttons.delete(id);
      return;
    }
    buttons.set(id, button);
    if (wanted.current !== id) return;
    wanted.current = null;
    button.focus();
  };
  const here = causes.findIndex(({ finding }) => finding.id === (chosen ?? view.openFinding));
  const goTo = (index: number) => {
    const cause = causes[Math.max(0, Math.min(index, causes.length - 1))];
    if (!cause) return;
    const { id } = cause.finding;
    settle(id);
    const button = buttons.get(id);
    button?.focus();
    wanted.current = button ? null : id;
  };
  const step = (by: 1 | -1) => {
    const index = here < 0 && by === -1 ? causes.length - 1 : here + by;
    const finding = causes[index]?.finding;
    if (!finding) {
      const words = by === 1 ? "已经是最后一个问题。" : "已经是第一个问题。";
      session.store.say(causes.length === 0 ? "没有可看的问题。" : words);
      return;
    }
    goTo(index);
    void session.looking.openFinding(finding.id);
    const [place] = finding.locations;
    if (place && isCell(place)) {
      void session.looking.cell({ sheet: place.sheet, cell: place.cell });
    }
  };
  useStepKeys(".findings, .sheet-pane", step);
  return {
    at: (causes[here] ?? causes[0])?.finding.id ?? null,
    known,
    settle,
    goTo,
    step,
  };
}
