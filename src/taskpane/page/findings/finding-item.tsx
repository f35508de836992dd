import type { TargetedKeyboardEvent } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Finding } from "../../../model/finding.ts";
import type { Cause } from "./causes.ts";
import { Chevron, Shape } from "../shared/icons.tsx";
import { usePage } from "../shared/page-context.ts";
import { Place } from "../shared/place.tsx";
import { placeText, withoutPlace } from "../shared/plain.ts";
import { useShowPlace } from "../shared/show-place.ts";
import { severityWords } from "../../../report/words.ts";
import { FindingDetails } from "./finding-details.tsx";
import type { FindingKeys } from "./use-finding-keys.ts";

interface Props {
  readonly cause: Cause;
  readonly index: number;
  /** Index of the last finding of the list. */
  readonly last: number;
  readonly keys: FindingKeys;
  readonly isOpen: boolean;
}

/** What each key does; the button is where the keyboard is. */
type Moves = Readonly<Record<string, (button: HTMLElement) => void>>;

/** One cause in the list: severity, place and message; opened, everything about it. */
export function FindingItem({ cause, index, last, keys, isOpen }: Props) {
  const { session, trip } = usePage();
  const show = useShowPlace();
  const { finding } = cause;
  const [place] = finding.locations;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) bringTopIntoSight(item.current!);
  }, [isOpen]);
  const toggle = (open: boolean) => void session.looking.openFinding(open ? finding.id : null);
  const moves: Moves = {
    ArrowDown: () => keys.goTo(index + 1),
    ArrowUp: () => keys.goTo(index - 1),
    Home: () => keys.goTo(0),
    End: () => keys.goTo(last),
    ArrowRight: () => toggle(true),
    ArrowLeft: () => toggle(false),
    Escape: () => toggle(false),
    " ": () => toggle(!isOpen),
    Enter: (button) => {
      if (place) show(place, button, finding.stated?.text);
      else toggle(!isOpen);
    },
  };
  const tabIndex = keys.at === finding.id ? 0 : -1;
  const stands = finding.dismissed === null;
  return (
    <li
      ref={item}
      class={`finding ${finding.severity}${isOpen ? " open" : ""}${stands ? "" : " dismissed"}`}
    >
      <FindingTop finding={finding} tabIndex={tabIndex} />
      <button
        type="button"
        class="finding-main"
        ref={(button) => keys.known(finding.id, button)}
        tabIndex={tabIndex}
        aria-expanded={isOpen}
        aria-describedby="finding-keys"
        onFocus={() => {
          keys.settle(finding.id);
          trip.stayAt(finding.id);
        }}
        onClick={() => toggle(!isOpen)}
        onKeyDown={(event) => press(event, moves)}
      >
        <Chevron />
        <span class="unseen">{severityWords[finding.severity]}：</span>
        <FindingWords cause={cause} />
      </button>
      {isOpen && (
        <FindingDetails
          cause={cause}
          goOn={() => keys.goTo(index < last ? index + 1 : index - 1)}
          stay={() => keys.goTo(index)}
        />
      )}
    </li>
  );
}

function press(event: TargetedKeyboardEvent<HTMLButtonElement>, moves: Moves): void {
  const move = event.ctrlKey || event.altKey || event.metaKey ? null : moves[event.key];
  if (!move) return;
  event.preventDefault();
  move(event.currentTarget);
}

function FindingWords({ cause: { finding, consequences } }: { readonly cause: Cause }) {
  const [place] = finding.locations;
  return (
    <span class="finding-words">
      <bdi class="finding-message">
        {withoutPlace(finding.message, place ? placeText(place) : "")}
      </bdi>
      {consequences.length > 0 && (
        <span class="finding-follows">由它引起的 {consequences.length} 处不符随之消除</span>
      )}
    </span>
  );
}

interface TopProps {
  readonly finding: Finding;
  readonly tabIndex: number;
}

/** How bad, where, how often; whether it was let stand. */
function FindingTop({ finding, tabIndex }: TopProps) {
  const { severity, locations, count, dismissed } = finding;
  const [place] = locations;
  return (
    <div class="finding-top">
      <span class={`severity ${severity}`}>
        <Shape of={severity} />
        {severityWords[severity]}
      </span>
      {place && <Place at={place} text={finding.stated?.text ?? null} tabIndex={tabIndex} />}
      {count > 1 && <span class="tag">共 {count} 处</span>}
      {dismissed !== null && <span class="tag">已放行</span>}
    </div>
  );
}

/** Findings above may have folded: the one that opened stays where it can be read. */
function bringTopIntoSight(item: HTMLElement): void {
  const { top } = item.getBoundingClientRect();
  const header = document.querySelector(".header")?.getBoundingClientRect().bottom ?? 0;
  if (top < header || top > window.innerHeight / 2) item.scrollIntoView?.({ block: "start" });
}
