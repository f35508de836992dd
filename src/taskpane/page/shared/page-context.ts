import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Session } from "../../session/session.ts";
import type { View } from "../../session/view.ts";
import type { CellTrip } from "./cell-trip.ts";

/** One function of the add-in, for the help page. */
export interface FunctionLine {
  /** Name behind the namespace: `CHECK`. */
  readonly id: string;
  /** What it gives, in one Chinese sentence. */
  readonly words: string;
  /** It can be put into a cell as it stands: none of its parameters must be given. */
  readonly callable: boolean;
}

/** What every part of the page may show and press. */
export interface Page {
  readonly session: Session;
  readonly view: View;
  readonly trip: CellTrip;
  /** Namespace of the functions of this installation: `BUDGET`. */
  readonly namespace: string;
  readonly functions: readonly FunctionLine[];
}

/** Hands the page to its parts; null outside of one. */
export const PageContext = createContext<Page | null>(null);

/** The page a part stands on. @throws where a part stands on none */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error("a part of the page is shown outside of it");
  return page;
}
