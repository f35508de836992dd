const idle = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds));

/** Waits until something holds, and gives it. @throws Error that says what was there instead */
export async function until<T>(
  look: () => Promise<T>,
  holds: (seen: T) => boolean,
  within = 10_000,
): Promise<T> {
  const late = Date.now() + within;
  for (;;) {
    const seen = await look();
    if (holds(seen)) return seen;
    if (Date.now() > late) throw new Error(`still ${JSON.stringify(seen)}`);
    await idle(20);
  }
}
