import type { ComponentChildren } from "preact";
import type { ShownPart, ShownTable } from "../../../live/text/text-look.ts";
import { FigureCard } from "./figure-card.tsx";
import { Notes } from "./notes.tsx";
import type { Piece } from "./segments.ts";
import { type FigureActions, WordsLine } from "./words-line.tsx";

/** Rows of a table of the text that are shown; more are only counted. */
const rowsShown = 200;

interface Props {
  readonly part: ShownPart;
  readonly marked: Piece | null;
  readonly actions: FigureActions;
}

/** A heading, a paragraph or a table; below it the card of its open figure. */
export function TextPart({ part, marked, actions }: Props) {
  const isOpen = actions.open !== null && holds(part, actions.open);
  return (
    <div class={`part ${part.kind}`}>
      {part.kind === "table" ? (
        <TextTable table={part} marked={marked} actions={actions} />
      ) : (
        <Passage level={part.kind === "heading" ? (part.level ?? 1) : null}>
          <WordsLine words={part} marked={marked} actions={actions} />
        </Passage>
      )}
      {part.notes.length > 0 && <Notes findings={part.notes} />}
      {isOpen && <FigureCard part={part} at={actions.open!} />}
    </div>
  );
}

/** Whether a figure stands in a part. */
export const holds = ({ from, to }: ShownPart, at: number): boolean => from <= at && at < to;

interface PassageProps {
  /** Of a heading; null for a paragraph. */
  readonly level: number | null;
  readonly children: ComponentChildren;
}

function Passage({ level, children }: PassageProps) {
  if (level === null) return <p class="words">{children}</p>;
  return (
    <p
      class={`words level-${Math.min(level, 4)}`}
      role="heading"
      aria-level={Math.min(level + 2, 6)}
    >
      {children}
    </p>
  );
}

interface TableProps {
  readonly table: ShownTable;
  readonly marked: Piece | null;
  readonly actions: FigureActions;
}

function TextTable({ table, marked, actions }: TableProps) {
  const rest = table.rows.length - rowsShown;
  return (
    <div class="text-table" tabIndex={0} role="region" aria-label="正文中的表">
      <table>
        <tbody>
          {table.rows.slice(0, rowsShown).map((row, at) => (
            <tr key={at}>
              {row.map((words, column) => (
                <td key={column}>
                  {words && <WordsLine words={words} marked={marked} actions={actions} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p class="hint">还有 {rest} 行未显示。</p>}
    </div>
  );
}
