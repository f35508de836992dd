import type { ShownFigure, ShownWords } from "../../../live/text/text-look.ts";
import { plainText } from "../../../report/plain-text.ts";
import { stateWords } from "./figure-words.ts";
import { type Piece, leftOut, segmentsOf } from "./segments.ts";

export interface FigureActions {
  /** Figure that Tab reaches; null while none was chosen. */
  readonly current: number | null;
  /** Figure whose card is open. */
  readonly open: number | null;
  press(figure: ShownFigure): void;
}

interface Props {
  readonly words: ShownWords;
  readonly marked: Piece | null;
  readonly actions: FigureActions;
}

/** Words with every figure underlined by how it stands; pressing a figure opens its card. */
export function WordsLine({ words, marked, actions }: Props) {
  const rest = leftOut(words);
  return (
    <bdi>
      {segmentsOf(words, marked).map(({ text, figure, isMarked }, at) => {
        const shown = plainText(text);
        if (figure) return <Figure key={at} {...{ shown, figure, isMarked, actions }} />;
        return isMarked ? <mark key={at}>{shown}</mark> : shown;
      })}
      {rest > 0 && `…（还有 ${rest} 字）`}
    </bdi>
  );
}

interface FigureProps {
  readonly shown: string;
  readonly figure: ShownFigure;
  readonly isMarked: boolean;
  readonly actions: FigureActions;
}

function Figure({ shown, figure, isMarked, actions }: FigureProps) {
  const isOpen = actions.open === figure.at;
  return (
    <button
      type="button"
      class={`fig ${figure.state}${isMarked ? " marked" : ""}${isOpen ? " open" : ""}`}
      data-at={figure.at}
      aria-expanded={isOpen}
      aria-label={`${shown}，${stateWords[figure.state]}`}
      tabIndex={actions.current === figure.at ? 0 : -1}
      onClick={() => actions.press(figure)}
    >
      {shown}
    </button>
  );
}
