import { useEffect, useState } from "preact/hooks";
import type { Store } from "../../session/store.ts";
import type { View } from "../../session/view.ts";

/** The view of this moment; shown anew whenever it changes. */
export function useView(store: Store): View {
  const [view, see] = useState(store.view);
  useEffect(() => {
    see(store.view);
    return store.subscribe(() => see(store.view));
  }, [store]);
  return view;
}
