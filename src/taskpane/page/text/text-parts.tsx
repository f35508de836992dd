import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ShownFigure, ShownPart, TextLook } from "../../../live/text/text-look.ts";
import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";
import type { Piece } from "./segments.ts";
import { TextPart, holds } from "./text-part.tsx";
import { useFigureKeys } from "./use-figure-keys.ts";

/** Parts drawn together: a browser leaves out those that are out of sight. */
const together = 40;
/** Parts shown before the clerk asks for more. */
const atOnce = 2_000;

/** The words of the text, part by part. Arrows move from figure to figure, Enter opens its card. */
export function TextParts({ text }: { readonly text: TextLook }) {
  const { session, view } = usePage();
  const box = useRef<HTMLDivElement>(null);
  const [asked, ask] = useState(atOnce);
  const { parts } = text;
  const { openFigure, textPlace } = view;
  const wanted = textPlace ? parts.findIndex(({ from, to }) => isOver(textPlace, from, to)) : -1;
  const most = Math.max(asked, wanted + 1);
  const keys = useFigureKeys(text, box);
  useEffect(() => {
    if (textPlace) keys.goTo(textPlace);
  }, [textPlace?.turn, text.document.path]);
  const press = (figure: ShownFigure) => {
    keys.settle(figure.at);
    const isOpen = session.store.view.openFigure === figure.at;
    void session.narrating.openFigure(isOpen ? null : figure.at, figure.relations);
  };
  const chunks = useMemo(() => chunked(parts), [parts]);
  return (
    <>
      <div class="steps">
        <p class="hint">←→ 在数之间移动，回车看算式，n 和 p 找有问题的数</p>
        <span class="step-buttons">
          <Button look="subtle" press={() => keys.step(-1)}>
            上一个
          </Button>
          <Button look="subtle" press={() => keys.step(1)}>
            下一个
          </Button>
        </span>
      </div>
      <div class="text-body" ref={box} onKeyDown={(event) => keys.press(event)}>
        {chunks.slice(0, Math.ceil(most / together)).map((chunk, at) => (
          <Chunk
            key={at}
            parts={chunk}
            current={within(chunk, keys.at)}
            open={within(chunk, openFigure)}
            marked={
              textPlace && chunk.some(({ from, to }) => isOver(textPlace, from, to))
                ? textPlace
                : null
            }
            press={press}
          />
        ))}
      </div>
      {parts.length > most && (
        <Button press={() => ask(most + atOnce)}>再显示 {parts.length - most} 段</Button>
      )}
    </>
  );
}

interface ChunkProps {
  readonly parts: readonly ShownPart[];
  readonly current: number | null;
  readonly open: number | null;
  readonly marked: Piece | null;
  readonly press: (figure: ShownFigure) => void;
}

/** Drawn again only when something in it changes. */
function Chunk({ parts, current, open, marked, press }: ChunkProps) {
  const latest = useRef(press);
  latest.current = press;
  const shown = useMemo(() => {
    const actions = { current, open, press: (figure: ShownFigure) => latest.current(figure) };
    return parts.map((part) => (
      <TextPart
        key={part.from}
        part={part}
        marked={marked && isOver(marked, part.from, part.to) ? marked : null}
        actions={actions}
      />
    ));
  }, [parts, current, open, marked]);
  return <div class="text-chunk">{shown}</div>;
}

function chunked(parts: readonly ShownPart[]): ShownPart[][] {
  const chunks: ShownPart[][] = [];
  for (let at = 0; at < parts.length; at += together) chunks.push(parts.slice(at, at + together));
  return chunks;
}

const isOver = ({ start, end }: Piece, from: number, to: number): boolean =>
  start < to && from < end;

/** A figure's place where it is in this chunk; null elsewhere. */
function within(chunk: readonly ShownPart[], at: number | null): number | null {
  return at !== null && chunk.some((part) => holds(part, at)) ? at : null;
}
