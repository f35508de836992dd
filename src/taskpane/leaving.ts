import { wouldLose } from "./session/drafting.ts";
import type { Session } from "./session/session.ts";

/** The browser asks before the page is left or loaded anew, only while that would lose something. */
export function askBeforeLeaving({ store }: Pick<Session, "store">): void {
  window.addEventListener("beforeunload", (event) => {
    if (wouldLose(store.view)) event.preventDefault();
  });
}
