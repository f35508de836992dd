import type { RefObject, TargetedKeyboardEvent } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { ShownFigure, TextLook } from "../../../live/text/text-look.ts";
import { usePage } from "../shared/page-context.ts";
import { useStepKeys } from "../shared/step-keys.ts";
import { isProblem } from "./figure-words.ts";
import type { Piece } from "./segments.ts";

/** A piece of the text with the figure of it that is meant; null where none is told. */
export interface MeantPiece extends Piece {
  readonly text: string | null;
}

/** A figure with its words. */
interface Told extends ShownFigure {
  readonly text: string;
}

const bare = (text: string): string => text.replace(/\s+/g, "");

/** Which figure of the text the keyboard is at, and how it moves. */
export interface FigureKeys {
  /** The one figure that Tab reaches, by its place; null where the text has none. */
  readonly at: number | null;
  settle(at: number): void;
  /** Goes to the figure a piece of the text ends with, or to the piece itself. */
  goTo(piece: MeantPiece): void;
  /** Goes to the next figure that needs a look, or the one before, and opens it. */
  step(by: 1 | -1): void;
  press(event: TargetedKeyboardEvent<HTMLElement>): void;
}

/** Arrows go from figure to figure; n, p and F8 from one that needs a look to the next. */
export function useFigureKeys(text: TextLook, box: RefObject<HTMLElement>): FigureKeys {
  const { session, view, trip } = usePage();
  const figures = useMemo(() => figuresOf(text), [text]);
  const [chosen, settle] = useState<number | null>(null);
  const known = figures.some(({ at }) => at === chosen) ? chosen : null;
  const at = known ?? (figures.find(({ state }) => isProblem(state)) ?? figures[0])?.at ?? null;
  const focus = (figure: ShownFigure | undefined) => {
    if (!figure) return;
    settle(figure.at);
    const button = box.current?.querySelector<HTMLElement>(`[data-at="${figure.at}"]`);
    button?.focus({ preventScroll: true });
    button?.scrollIntoView?.({ block: "center" });
  };
  const goTo = ({ start, end, text }: MeantPiece) => {
    const inside = figures.filter((figure) => figure.at >= start && figure.at < end);
    const printed = bare(text ?? "");
    const meant = inside.filter((figure) => bare(figure.text) === printed);
    const found = meant.at(-1) ?? inside.at(-1);
    if (found) return focus(found);
    box.current?.querySelector("mark")?.scrollIntoView?.({ block: "center" });
  };
  const step = (by: 1 | -1) => {
    const problems = figures.filter(({ state }) => isProblem(state));
    const from = known ?? (by === 1 ? -1 : Number.POSITIVE_INFINITY);
    const next =
      by === 1
        ? problems.find((figure) => figure.at > from)
        : problems.filter((figure) => figure.at < from).at(-1);
    if (!next) {
      const words = by === 1 ? "后面没有需要看的数了。" : "前面没有需要看的数了。";
      session.store.say(problems.length === 0 ? "没有需要看的数。" : words);
      return;
    }
    focus(next);
    void session.narrating.openFigure(next.at, next.relations);
  };
  useStepKeys(".text-panel, .sheet-pane", step);
  const moves: Readonly<Record<string, (here: number) => void>> = {
    ArrowRight: (here) => focus(figures[here + 1]),
    ArrowDown: (here) => focus(figures[here + 1]),
    ArrowLeft: (here) => focus(figures[here - 1]),
    ArrowUp: (here) => focus(figures[here - 1]),
    Home: () => focus(figures[0]),
    End: () => focus(figures.at(-1)),
  };
  const press = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape") {
      const open = figures.find((figure) => figure.at === view.openFigure);
      if (open) {
        void session.narrating.openFigure(null);
        focus(open);
      } else if (!trip.back() && view.textPlace?.from === "findings") {
        trip.returnToFinding();
        session.go("findings");
      }
      return;
    }
    const place = (event.target as HTMLElement).dataset["at"];
    const here = figures.findIndex((figure) => String(figure.at) === place);
    const move = here < 0 ? undefined : moves[event.key];
    if (!move) return;
    event.preventDefault();
    move(here);
  };
  return { at, settle, goTo, step, press };
}

/** Every figure of the text, in order. */
function figuresOf({ parts }: TextLook): readonly Told[] {
  const words = parts.flatMap((part) => (part.kind === "table" ? part.rows.flat() : [part]));
  return words.flatMap((one) =>
    (one?.figures ?? []).map((figure) => ({
      ...figure,
      text: one!.text.slice(figure.start, figure.end),
    })),
  );
}
