import { Inflate, inflateSync } from "fflate";

/**
 * Unpacks one raw deflate stream. Must stop (throw, or return what it has) once the result
 * would pass `limit` bytes, whatever the stream goes on to say.
 */
export type InflatePart = (packed: Uint8Array, limit: number) => Uint8Array;

/** Deflate packs at most 1032 : 1, so one run over this much unpacks 132 MB at the very worst. */
const oneRunBytes = 128 * 1024;
/** Longer streams go in pieces, each of them checked against the limit. */
const pieceBytes = 64 * 1024;

/** Inflates with fflate, in browsers and everywhere else. */
export function inflateWithFflate(packed: Uint8Array, limit: number): Uint8Array {
  if (packed.length <= oneRunBytes) {
    return inflateSync(packed, { out: new Uint8Array(limit + 1) });
  }
  const out = new Uint8Array(limit);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > limit) throw new RangeError("more bytes than declared");
    out.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += pieceBytes) {
    const end = Math.min(at + pieceBytes, packed.length);
    stream.push(packed.subarray(at, end), end === packed.length);
  }
  return out.subarray(0, length);
}
