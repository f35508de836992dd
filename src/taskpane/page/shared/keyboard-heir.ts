import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** What takes the keyboard: the first thing to do there. */
const first = ".actions button, .asked button";

/** Whether the keyboard is on the page, but on nothing of it: what had it is gone. */
export const isKeyboardLost = (): boolean =>
  document.activeElement === document.body && document.hasFocus();

/**
 * Gives the keyboard an heir when the button or field that had it is gone: the first button where
 * it stood, else of what is nearest around it. Without one a screen reader starts over at the top.
 */
export function useKeyboardHeir(root: RefObject<HTMLElement>): void {
  /** What had the keyboard, and everything around it, each with its place among its neighbours. */
  const path = useRef<readonly (readonly [Element, number])[]>([]);
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      path.current = pathOf(target as Element, root.current!);
    };
    const panel = root.current;
    panel?.addEventListener("focusin", follow);
    return () => panel?.removeEventListener("focusin", follow);
  }, []);
  useEffect(() => {
    const lost = path.current;
    const at = lost.findIndex(([element]) => element.isConnected);
    if (at < 1 || !isKeyboardLost()) return;
    for (const [nth, [around]] of lost.slice(at).entries()) {
      const there = lost[at + nth - 1]![1];
      const heir = buttonAt(around.children[Math.min(there, around.children.length - 1)]);
      const taken = heir ?? buttonAt(around);
      if (taken) return taken.focus();
    }
  });
}

function pathOf(target: Element, root: Element): readonly (readonly [Element, number])[] {
  const path: (readonly [Element, number])[] = [];
  for (let one: Element | null = target; one && root.contains(one); one = one.parentElement) {
    path.push([one, [...(one.parentElement?.children ?? [])].indexOf(one)]);
  }
  return path;
}

const buttonAt = (place: Element | undefined): HTMLElement | null =>
  place?.querySelector<HTMLElement>(first) ?? null;
