/** Colours by meaning; each leaves the text as it is where colours are off. */
export interface Paint {
  strong(text: string): string;
  faint(text: string): string;
  good(text: string): string;
  error(text: string): string;
  warning(text: string): string;
  info(text: string): string;
}

/** The colours of a terminal, or none. */
export function paints(colour: boolean): Paint {
  const code = (number: number) => (text: string) =>
    colour ? `\u001b[${number}m${text}\u001b[0m` : text;
  return {
    strong: code(1),
    faint: code(2),
    good: code(32),
    error: code(31),
    warning: code(33),
    info: code(36),
  };
}
