/**
 * A code printed in pieces, joined: 205 | 02 | 05 is 2050205, and so is blank | blank | 05 below 20502.
 * @param above the code of the line above; empty for none
 * @param levels code lengths, outermost first
 */
export function joinedCode(
  first: string,
  pieces: readonly string[],
  above: string,
  levels: readonly number[],
): string {
  const rest = pieces.map(twoDigits);
  if (first !== "") return first + rest.join("");
  const own = rest.findIndex((piece) => piece !== "");
  if (own < 0 || above.length < levels[own]!) return rest.join("");
  return above.slice(0, levels[own]) + rest.join("");
}

const twoDigits = (piece: string): string => (/^\d$/.test(piece) ? `0${piece}` : piece);
