import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
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

/** Refuses to show a workbook where somebody reads. @throws Refusal */
export function refuseOnTerminal(output: string): void {
  if (output !== standardStream || process.stdout.isTTY !== true) return;
  throw new Refusal("工作簿不能显示在终端上；请用 -o 写出文件名。");
}

/**
 * Refuses an output that is no .xlsx file, or is there already and not to be replaced.
 * @throws Refusal
 */
export function refuseWorkbookOutput(
  output: string,
  force: boolean,
  extensions: readonly string[] = [".xlsx"],
): void {
  refuseOnTerminal(output);
  refuseFileOutput(output, force, extensions);
}

/** The same for a file of any of these kinds. @throws Refusal */
export function refuseFileOutput(
  output: string,
  force: boolean,
  extensions: readonly string[],
  option = "--force",
): void {
  if (output === standardStream) return;
  const wanted = `${extensions.slice(0, -1).join("、")}${extensions.length > 1 ? " 或 " : ""}${extensions.at(-1)}`;
  if (!extensions.includes(extname(output).toLowerCase())) {
    throw new Refusal(`输出文件 ${plainText(output)} 不是 ${wanted}；请把扩展名改为 ${wanted}。`);
  }
  if (!force && existsSync(output)) {
    throw new Refusal(
      `${plainText(output)} 已存在，不会覆盖；请换一个文件名，确要覆盖请加 ${option}。`,
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
 * @param mode who may read and write a new file
 * @throws Refusal
 */
export function writeWhole(path: string, content: string | Uint8Array, mode = 0o666): void {
  if (path === standardStream) {
    process.stdout.write(content);
    return;
  }
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory()) throw new Refusal(`${plainText(path)} 是文件夹；请写出输出文件名。`);
    // A pipe or a device takes the bytes as they come and must not be replaced by a file.
    if (there && !there.isFile()) writeFileSync(path, content);
    else replaceFile(there ? realpathSync(path) : resolve(path), content, mode);
  } catch (error) {
    const reason = systemReason(error);
    if (reason === null) throw error;
    throw new Refusal(`无法写入 ${plainText(path)}：${reason}。`, { cause: error });
  }
}

function replaceFile(path: string, content: string | Uint8Array, mode: number): void {
  const unfinished = join(dirname(path), `.${basename(path).slice(0, 60)}.${process.pid}.tmp`);
  const file = openSync(unfinished, "wx", mode);
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
