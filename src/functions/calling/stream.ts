import { type CustomFunction, notAvailable, valueError } from "../../model/function.ts";
import type { LiveCheck, LiveState } from "../../model/live.ts";
import { type Replies, replies } from "./call.ts";
import { errorOf, onlyRefusal, resultsOf, type Results } from "./excel.ts";
import { valuesOf } from "./cells.ts";

type Invocation = CustomFunctions.StreamingInvocation<unknown[][]>;

/** How long a cell may show 核对中 before it says that something is wrong. */
const patience = 30_000;

let watched: LiveCheck | null = null;

/** Names the workbook that live functions follow. */
export function watch(live: LiveCheck): void {
  watched = live;
}

/**
 * Keeps a cell up to date until Excel cancels it. The first result comes at once, another only
 * when it differs; whatever happens, the cell ends in a result or in an error with a sentence.
 * @param given the arguments, the invocation the last of them
 */
export function stream(declared: CustomFunction, given: readonly unknown[]): void {
  const at = given.findLastIndex(isInvocation);
  if (at < 0) return;
  const cell = new LiveCell(declared, given.slice(0, at), given[at] as Invocation);
  if (watched) cell.follow(watched);
  else cell.show([[notAvailable("核对还没有准备好；请打开任务窗格，再重新计算这个单元格。")]]);
}

const isInvocation = (value: unknown): boolean =>
  typeof (value as Partial<Invocation> | null | undefined)?.setResult === "function";

/** One formula that follows the workbook. */
class LiveCell {
  private stop: (() => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private canceled = false;
  private last = "";

  constructor(
    private readonly declared: CustomFunction,
    private readonly given: readonly unknown[],
    private readonly invocation: Invocation,
  ) {
    invocation.onCanceled = () => this.cancel();
  }

  follow(live: LiveCheck): void {
    try {
      const stop = live.follow(this.range(), (state) => this.take(state));
      if (this.canceled) stop();
      else this.stop = stop;
    } catch {
      this.show([[valueError("没有读到工作簿；请在任务窗格里重新核对。")]]);
    }
  }

  /** The range to look at; null for the whole workbook. */
  private range(): ReturnType<typeof valuesOf> | null {
    const names = Object.keys(this.declared.parameters);
    const given = this.given[names.indexOf(this.declared.live?.follows ?? "")];
    return given === null || given === undefined ? null : valuesOf(given);
  }

  private take(state: LiveState): void {
    clearTimeout(this.timer);
    if (this.canceled) return;
    if (state.kind === "checking") this.timer = setTimeout(() => this.giveUp(), patience);
    this.show(replies(this.declared, this.given, state));
  }

  private giveUp(): void {
    this.show([[notAvailable("核对超时；请在任务窗格里重新核对，工作簿太大时请拆开。")]]);
  }

  show(all: Replies): void {
    const refusal = onlyRefusal(all);
    const key = refusal ? `${refusal.code} ${refusal.message}` : JSON.stringify(all);
    if (this.canceled || key === this.last) return;
    this.last = key;
    try {
      this.invocation.setResult(refusal ? errorOf(refusal) : (resultsOf(all) as Results));
    } catch {
      this.cancel();
    }
  }

  private cancel(): void {
    this.canceled = true;
    clearTimeout(this.timer);
    this.stop?.();
    this.stop = null;
  }
}
