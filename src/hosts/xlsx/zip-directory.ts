import { UnreadableWorkbook } from "../ports.ts";
import { damaged } from "./damage.ts";
import { limitPassed, type ReadLimits } from "./limits.ts";

/** One file of a zip, as the central directory declares it. */
export interface ZipEntry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly crc: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
/** The value that says "look into the zip64 fields". */
const elsewhere = 0xffffffff;
const where = "压缩目录";

/**
 * The entries by path, without inflating anything. Paths use `/` and lower case (part names
 * ignore case). Every limit that the directory alone can break is checked here.
 */
export function readZipDirectory(bytes: Uint8Array, limits: ReadLimits): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === elsewhere) throw zip64();
  if (count > limits.entries) throw limitPassed(`内部文件超过 ${limits.entries} 个`);
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  for (let n = 0; n < count; n++) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) throw damaged(where);
    const nameLength = view.getUint16(at + 28, true);
    const next = at + entryLength + nameLength + sumOfTails(view, at);
    if (next > end) throw damaged(where);
    const name = bytes.subarray(at + entryLength, at + entryLength + nameLength);
    const entry = readEntry(view, at, pathOf(name));
    at = next;
    if (entry.path === "" || entry.path.endsWith("/")) continue;
    if (entries.has(entry.path)) throw damaged(where);
    checkEntry(entry, limits);
    total += entry.bytes;
    if (total > limits.totalBytes) throw limitPassed("解压后的总大小过大");
    entries.set(entry.path, entry);
  }
  return entries;
}

/** Where the record stands that ends a zip. @throws UnreadableWorkbook */
export function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + endLength + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw damaged("文件末尾缺失");
}

function sumOfTails(view: DataView, at: number): number {
  return view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
}

function readEntry(view: DataView, at: number, path: string): ZipEntry {
  if (view.getUint16(at + 8, true) & 1) {
    throw new UnreadableWorkbook(
      "encrypted",
      "文件的压缩包设有密码，无法读取；请取消密码，用 Excel 或 WPS 另存为 .xlsx 后再试。",
    );
  }
  const entry = {
    path,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  const { packedBytes, bytes, offset } = entry;
  if (packedBytes === elsewhere || bytes === elsewhere || offset === elsewhere) throw zip64();
  return entry;
}

function checkEntry(entry: ZipEntry, limits: ReadLimits): void {
  if (entry.bytes > limits.partBytes) throw limitPassed("内部文件解压后过大");
  const ratio = entry.bytes / Math.max(entry.packedBytes, 1);
  if (entry.bytes > limits.ratioFromBytes && ratio > limits.ratio) {
    throw limitPassed("压缩比异常，疑似压缩炸弹");
  }
}

/** An entry's name as a part's path: `/` between folders, lower case. */
export function pathOf(name: Uint8Array): string {
  const path = new TextDecoder().decode(name).replaceAll("\\", "/").toLowerCase();
  return path.startsWith("/") ? path.slice(1) : path;
}

function zip64(): UnreadableWorkbook {
  return new UnreadableWorkbook(
    "limits-passed",
    "文件采用超大文件压缩格式（Zip64），未读取；请用 Excel 或 WPS 打开后另存为普通 .xlsx 再试。",
  );
}
