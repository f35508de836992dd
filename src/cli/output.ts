import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { plainText } from "../report/plain-text.ts";
import { Refusal, systemReason } from "./refusal.ts";

/** Name of the standard output in `-o`, and of the standard input among the files. */
export const standardStream = "-";

/**
 * Refuses an output that is one of the inputs, by whatever name: symbolic and hard links included.
 * @throws Refusal
 */
export function refuseInputAsOutput(output: string, inputs: readonly string[]): void {
  if (output === standardStream) return;
  const target = identityOf(output);
  for (const input of inputs) {
    if (input === standardStream) continue;
    if (resolve(input) !== resolve(output) && (target === null || identityOf(input) !== target)) {
      continue;
    }
    throw new Refusal(
      `输出文件 ${plainText(output)} 就是输入文件 ${plainText(input)}，不会覆盖输入；请用 -o 另写一个文件名。`,
    );
  }
}

/** The same for every name of one file; null when there is none. */
function identityOf(path: string): string | null {
  try {
    const stat = statSync(path, { bigint: true });
    // Some file systems have no file numbers; there only the real path tells.
    return stat.ino === 0n ? realpathSync(path) : `${stat.dev}:${stat.ino}`;
  } catch {
    return null;
  }
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, renamed when complete.
 * @throws Refusal
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  if (path === standardStream) {
    process.stdout.write(content);
    return;
  }
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory()) throw new Refusal(`${plainText(path)} 是文件夹；请写出输出文件名。`);
    // A pipe or a device takes the bytes as they come and must not be replaced by a file.
    if (there && !there.isFile()) writeFileSync(path, content);
    else replaceFile(there ? realpathSync(path) : resolve(path), content);
  } catch (error) {
    const reason = systemReason(error);
    if (reason === null) throw error;
    throw new Refusal(`无法写入 ${plainText(path)}：${reason}。`, { cause: error });
  }
}

function replaceFile(path: string, content: string | Uint8Array): void {
  const unfinished = join(dirname(path), `.${basename(path).slice(0, 60)}.${process.pid}.tmp`);
  const file = openSync(unfinished, "wx");
  try {
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
