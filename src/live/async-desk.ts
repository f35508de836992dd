import { Desk } from "./desk.ts";

/** The desk as it is asked from elsewhere: every answer is waited for. */
export type AsyncDesk = {
  readonly [K in keyof Desk]: (
    ...words: Parameters<Desk[K]>
  ) => Promise<Awaited<ReturnType<Desk[K]>>>;
};

/** A desk on the same thread, where there are no workers. */
export function deskHere(): AsyncDesk {
  const desk = new Desk();
  return new Proxy({} as AsyncDesk, {
    get:
      (_, name: keyof Desk) =>
      async (...words: unknown[]) =>
        (desk[name] as (...words: unknown[]) => unknown).apply(desk, words),
  });
}
