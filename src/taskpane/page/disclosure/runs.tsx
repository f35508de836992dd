import { Fragment } from "preact";
import { useState } from "preact/hooks";
import type { CellPlace } from "../../../hosts/ports.ts";
import type { ShownRun } from "../../../live/disclosure/disclosure-look.ts";
import { shown } from "../shared/plain.ts";
import { useShowCell } from "../shared/show-cell.ts";
import { Untrusted } from "../shared/untrusted.tsx";

/** Words with every figure a button that shows its cell; one reckoned from several lists them after it. */
export function Runs({ runs }: { readonly runs: readonly ShownRun[] }) {
  const showCell = useShowCell();
  const [open, setOpen] = useState<number | null>(null);
  return (
    <>
      {runs.map((run, at) => {
        const isFigure = run.from.length > 0 && /\d/.test(run.text);
        if (!isFigure) return <Untrusted key={at} text={run.text} />;
        const press = (by: HTMLElement | null) =>
          run.from.length === 1 ? showCell(run.from[0]!, by) : setOpen(open === at ? null : at);
        return (
          <Fragment key={at}>
            <Figure run={run} isOpen={open === at} press={press} />
            {open === at && run.from.length > 1 && <From places={run.from} />}
          </Fragment>
        );
      })}
    </>
  );
}

/** The cells a figure was reckoned from, right after it, where the next Tab goes. */
function From({ places }: { readonly places: readonly CellPlace[] }) {
  const showCell = useShowCell();
  return (
    <span class="figure-from" role="group" aria-label="算自">
      由
      {places.map((place, at) => (
        <button
          key={at}
          type="button"
          class="place"
          onClick={({ currentTarget, detail }) =>
            showCell(place, detail === 0 ? currentTarget : null)
          }
        >
          <bdi>{nameOf(place)}</bdi>
        </button>
      ))}
      算得
    </span>
  );
}

interface FigureProps {
  readonly run: ShownRun;
  readonly isOpen: boolean;
  readonly press: (by: HTMLElement | null) => void;
}

function Figure({ run, isOpen, press }: FigureProps) {
  const words = shown(run.text);
  const single = run.from.length === 1;
  return (
    <button
      type="button"
      class={`fig${isOpen ? " open" : ""}`}
      aria-expanded={single ? undefined : isOpen}
      aria-label={`${words}，${single ? "取自" : "算自"}${run.from.map(nameOf).join("、")}`}
      // A click without a count was made by a key: the keyboard goes along.
      onClick={({ currentTarget, detail }) => press(detail === 0 ? currentTarget : null)}
    >
      {words}
    </button>
  );
}

const nameOf = ({ sheet, cell }: CellPlace): string => shown(`${sheet}!${cell}`);
