import { plainText } from "../report/plain-text.ts";

/** A line on the terminal that says how far long work has come. */
export interface Progress {
  step(name: string): void;
  end(): void;
}

/** Fewer jobs than this are done before anybody could read a line. */
const worthSaying = 4;

/** Progress on standard error; silent where that is not a terminal or there is little to do. */
export function startProgress(verb: string, total: number): Progress {
  if (process.stderr.isTTY !== true || total < worthSaying) {
    return { step: () => undefined, end: () => undefined };
  }
  let done = 0;
  const clear = "\r\u001b[K";
  return {
    step(name) {
      done += 1;
      process.stderr.write(`${clear}${verb} ${done}/${total}  ${plainText(name).slice(-40)}`);
    },
    end() {
      process.stderr.write(clear);
    },
  };
}
