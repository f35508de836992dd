import { GCProfiler } from "node:v8";

/** What one stage took: median of several runs, by the clock and by the processor. */
export interface Taken {
  /** Milliseconds by the clock: on a busy machine more than the work itself. */
  readonly wall: number;
  /** Milliseconds of processor time of this process, its collector and compiler included. */
  readonly cpu: number;
  /** Milliseconds by the clock the collector of memory held the work up. */
  readonly collecting: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Median time of several runs. */
export function taken(work: () => unknown, rounds: number, warm = 1): Taken {
  for (let round = 0; round < warm; round++) work();
  const walls: number[] = [];
  const cpus: number[] = [];
  const pauses: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const collector = new GCProfiler();
    collector.start();
    const used = process.cpuUsage();
    const started = performance.now();
    work();
    walls.push(performance.now() - started);
    const { user, system } = process.cpuUsage(used);
    cpus.push((user + system) / 1000);
    pauses.push(collector.stop().statistics.reduce((sum, { cost }) => sum + cost, 0) / 1000);
  }
  return { wall: median(walls), cpu: median(cpus), collecting: median(pauses) };
}

/** Characters in so many milliseconds, in millions a second. */
export const speed = (characters: number, ms: number): string =>
  (characters / ms / 1000).toFixed(2);

/** Millions of bytes on the heap now. */
export const heap = (): number => process.memoryUsage().heapUsed / 1_000_000;
