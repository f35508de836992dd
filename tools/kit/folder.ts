import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { KitRefusal } from "./refusal.ts";

/** In a kit: what made it, and what every file was when it was made. */
const label = "kit.json";
const madeBy = "budget-disclosure kit";

interface Label {
  readonly madeBy: string;
  readonly files: Readonly<Record<string, string>>;
}

const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Refuses a folder in which there is anything but a kit nobody has changed. @throws KitRefusal */
export function refuseUnlessReplaceable(folder: string): void {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) return;
  const elsewhere = "请用 --out 换一个文件夹，或先把它移走";
  if (!stat.isDirectory()) throw new KitRefusal(`${folder} 是一个文件；${elsewhere}。`);
  const paths = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  if (paths.length === 0 && readdirSync(folder).length === 0) return;
  const files = labelIn(folder);
  if (files === null)
    throw new KitRefusal(`文件夹 ${folder} 里有别的东西，不会覆盖；${elsewhere}。`);
  const foreign = paths.find((path) => path !== label && !isAsMade(folder, path, files));
  if (foreign === undefined) return;
  throw new KitRefusal(`${folder} 里的 ${foreign} 是后来放进或改过的，不会覆盖；${elsewhere}。`);
}

function labelIn(folder: string): Label["files"] | null {
  try {
    const found = JSON.parse(readFileSync(join(folder, label), "utf8")) as Label;
    return found.madeBy === madeBy ? found.files : null;
  } catch {
    return null;
  }
}

function isAsMade(folder: string, path: string, files: Label["files"]): boolean {
  const made = files[path.split(sep).join("/")];
  return made !== undefined && made === digest(readFileSync(join(folder, path)));
}

/** Puts a whole kit into a folder, in the place of an older one; a failure leaves the older one. */
export function writeKit(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  refuseUnlessReplaceable(folder);
  const fresh = `${folder}.${process.pid}.new`;
  const old = `${folder}.${process.pid}.old`;
  try {
    const digests = Object.fromEntries([...files].map(([path, bytes]) => [path, digest(bytes)]));
    const marked = `${JSON.stringify({ madeBy, files: digests }, null, 2)}\n`;
    for (const [path, bytes] of [...files, [label, Buffer.from(marked)] as const]) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), bytes);
    }
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(fresh, folder);
  } catch (error) {
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
    throw new KitRefusal(`安装包没有写成；请看磁盘空间和文件夹 ${folder} 的权限，再试一次。`, {
      cause: error,
    });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    if (existsSync(folder)) rmSync(old, { recursive: true, force: true });
  }
}
