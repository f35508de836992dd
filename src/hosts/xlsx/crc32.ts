/** Four tables, so that four bytes are taken at a step. */
const tables: readonly Int32Array[] = makeTables();

function makeTables(): Int32Array[] {
  const first = new Int32Array(256);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    first[n] = c;
  }
  const made = [first];
  for (let k = 1; k < 4; k++) {
    made.push(made[k - 1]!.map((c) => (c >>> 8) ^ first[c & 255]!));
  }
  return made;
}

/** The checksum a zip directory keeps of every part, as an unsigned integer. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = tables as [Int32Array, Int32Array, Int32Array, Int32Array];
  const length = bytes.length;
  const whole = length - (length % 4);
  let c = -1;
  let i = 0;
  while (i < whole) {
    c ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    c = t3[c & 255]! ^ t2[(c >>> 8) & 255]! ^ t1[(c >>> 16) & 255]! ^ t0[c >>> 24]!;
    i += 4;
  }
  while (i < length) c = (c >>> 8) ^ t0[(c ^ bytes[i++]!) & 255]!;
  return ~c >>> 0;
}
