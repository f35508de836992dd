import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Props {
  readonly children: ComponentChildren;
  /** What pressing does; `submit` leaves it to the form around, which Enter in a field sends too. */
  readonly press: (() => void) | "submit";
  readonly look?: "primary" | "plain" | "subtle";
  /** Why it cannot be pressed now, in words shown beside it; null when it can. */
  readonly because?: string | null;
}

/** A button; a grey one stays reachable and says why it is grey. */
export function Button({ children, press, look = "plain", because = null }: Props) {
  const id = useId();
  const grey = because !== null;
  return (
    <span class="button-with-reason">
      <button
        type={press === "submit" ? "submit" : "button"}
        class={`button ${look}`}
        aria-disabled={grey}
        aria-describedby={grey ? id : undefined}
        onClick={(event) => {
          if (grey) event.preventDefault();
          else if (press !== "submit") press();
        }}
      >
        {children}
      </button>
      {grey && (
        <span class="reason" id={id}>
          {because}
        </span>
      )}
    </span>
  );
}
