import { deflateSync } from "fflate";
import { crc32 } from "./crc32.ts";
import { findEnd, pathOf } from "./zip-directory.ts";

const localLength = 30;
const recordLength = 46;
/** Flag of an entry whose sizes follow its data; here they always stand before it. */
const sizesFollow = 8;
/** Flags that say how hard a deflater tried. */
const effort = 6;

/** One entry on its way from the old file to the new one. */
interface Copied {
  readonly record: Uint8Array;
  readonly header: Uint8Array;
  readonly data: Uint8Array;
}

/**
 * The same zip with some files replaced: every other entry keeps its packed bytes, its times and
 * its place in the order. The zip must have been read before without a refusal.
 * @param changed new contents by path, in lower case as the directory's reader gives it
 */
export function replaceEntries(
  bytes: Uint8Array,
  changed: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const entries: Copied[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const names = view.getUint16(at + 28, true);
    const tail = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const record = bytes.slice(at, at + recordLength + names + tail);
    const path = pathOf(record.subarray(recordLength, recordLength + names));
    entries.push(copied(bytes, record, changed.get(path)));
    at += record.length;
  }
  return written(entries, bytes.slice(end));
}

function copied(bytes: Uint8Array, record: Uint8Array, content: Uint8Array | undefined): Copied {
  const own = viewOf(record);
  const offset = own.getUint32(42, true);
  const old = viewOf(bytes);
  const names = old.getUint16(offset + 26, true) + old.getUint16(offset + 28, true);
  const start = offset + localLength + names;
  const header = bytes.slice(offset, start);
  if (!content) {
    const data = bytes.subarray(start, start + own.getUint32(20, true));
    if ((own.getUint16(8, true) & sizesFollow) !== 0) setSizes(record, header, sizesFollow);
    return { record, header, data };
  }
  const data = deflateSync(content, { level: 6 });
  own.setUint16(10, 8, true);
  own.setUint32(16, crc32(content), true);
  own.setUint32(20, data.length, true);
  own.setUint32(24, content.length, true);
  setSizes(record, header, sizesFollow | effort);
  return { record, header, data };
}

/** Carries method, checksum and sizes from the directory into the local header, less some flags. */
function setSizes(record: Uint8Array, header: Uint8Array, flags: number): void {
  const [from, to] = [viewOf(record), viewOf(header)];
  from.setUint16(8, from.getUint16(8, true) & ~flags, true);
  to.setUint16(6, to.getUint16(6, true) & ~flags, true);
  to.setUint16(8, from.getUint16(10, true), true);
  for (const field of [0, 4, 8]) to.setUint32(14 + field, from.getUint32(16 + field, true), true);
}

function written(entries: readonly Copied[], end: Uint8Array): Uint8Array {
  const locals = entries.reduce((sum, { header, data }) => sum + header.length + data.length, 0);
  const records = entries.reduce((sum, { record }) => sum + record.length, 0);
  const out = new Uint8Array(locals + records + end.length);
  let at = 0;
  const put = (piece: Uint8Array) => {
    out.set(piece, at);
    at += piece.length;
  };
  for (const { record, header, data } of entries) {
    viewOf(record).setUint32(42, at, true);
    put(header);
    put(data);
  }
  for (const { record } of entries) put(record);
  viewOf(end).setUint32(12, records, true);
  viewOf(end).setUint32(16, locals, true);
  put(end);
  return out;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
