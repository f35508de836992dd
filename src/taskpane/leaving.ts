import { wouldLose } from "./session/drafting.ts";
import type { Session } from "./session/session.ts";

/**
 * The browser asks before the page is left or loaded anew, only while that would lose something.
 * @returns how to ask no more
 */
export function askBeforeLeaving({ store }: Pick<Session, "store">): () => void {
  const ask = (event: Event) => {
    if (wouldLose(store.view)) event.preventDefault();
  };
  window.addEventListener("beforeunload", ask);
  return () => window.removeEventListener("beforeunload", ask);
}
