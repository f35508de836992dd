import { crc32 } from "./crc32.ts";
import { damaged } from "./damage.ts";
import type { InflatePart } from "./inflate.ts";
import { limitPassed, type ReadLimits } from "./limits.ts";
import { refuseOtherFiles } from "./signature.ts";
import { readZipDirectory, type ZipEntry } from "./zip-directory.ts";

const localSignature = 0x04034b50;
const localLength = 30;

/** The parts of an .xlsx file, inflated one by one when asked for. */
export interface WorkbookPackage {
  has(path: string): boolean;
  /** Inflated size of a part by the directory's claim; 0 when there is none. */
  size(path: string): number;
  /** The part's bytes; null when the package has no such part. */
  part(path: string): Uint8Array | null;
}

/** Opens a package: the directory is read and checked, no part is inflated yet. */
export function openPackage(
  bytes: Uint8Array,
  inflate: InflatePart,
  limits: ReadLimits,
): WorkbookPackage {
  if (bytes.length > limits.fileBytes) throw limitPassed("文件过大");
  refuseOtherFiles(bytes);
  const entries = readZipDirectory(bytes, limits);
  let inflated = 0;
  return {
    has: (path) => entries.has(path.toLowerCase()),
    size: (path) => entries.get(path.toLowerCase())?.bytes ?? 0,
    part(path) {
      const entry = entries.get(path.toLowerCase());
      if (!entry) return null;
      inflated += entry.bytes;
      if (inflated > limits.totalBytes) throw limitPassed("解压后的总大小过大");
      return unpack(packedPart(bytes, entry), entry, inflate);
    },
  };
}

function packedPart(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packedBytes, path } = entry;
  if (offset + localLength > bytes.length || view.getUint32(offset, true) !== localSignature) {
    throw damaged(path);
  }
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + localLength + names;
  if (start + packedBytes > bytes.length) throw damaged(path);
  return bytes.subarray(start, start + packedBytes);
}

function unpack(packed: Uint8Array, entry: ZipEntry, inflate: InflatePart): Uint8Array {
  const part = entry.method === 0 ? packed : inflated(packed, entry, inflate);
  if (part.length !== entry.bytes || crc32(part) !== entry.crc) throw damaged(entry.path);
  return part;
}

function inflated(packed: Uint8Array, entry: ZipEntry, inflate: InflatePart): Uint8Array {
  if (entry.method !== 8) throw damaged(entry.path);
  if (entry.bytes === 0) return new Uint8Array(0);
  try {
    return inflate(packed, entry.bytes);
  } catch (cause) {
    throw damaged(entry.path, cause);
  }
}
