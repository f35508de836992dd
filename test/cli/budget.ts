import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const program = resolve(__dirname, "../../bin/budget.cjs");

/** What a run of the program gave. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run of a second is over before its parts were compiled for speed; only what runs longer gets that. */
const sooner = "--interrupt-budget=2000000";

/** Runs the command line as a user does. */
export function budget(
  args: readonly string[],
  options: { readonly input?: Uint8Array; readonly cwd?: string } = {},
): Run {
  const env = { ...process.env };
  delete env["BUDGET_DEBUG"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [sooner, program, ...args], {
    ...options,
    env,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout: stdout.toString("utf8"), stderr: stderr.toString("utf8") };
}

/** A new empty folder, removed with everything in it when the tests of the file are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "budget-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Whether standard error is exactly one Chinese sentence, without a trace of the program's inside. */
export function isOneSentence(stderr: string): boolean {
  return /^[^\n]*\p{Script=Han}[^\n]*。\n$/u.test(stderr) && !/ {2}at |Error:/.test(stderr);
}
