/** Colours of the drawings: readable on the ribbon's light and dark ground. */
const ink = "#3b4252";
const paper = "#ffffff";
const blue = "#0f5ea8";
const green = "#13803d";
const orange = "#c2410c";

/** A sheet with a coloured head row and three lines of cells, on a field of 16 by 16. */
const sheet = [
  `<path d="M1.5 1.5h11v12h-11z" fill="${paper}" stroke="${ink}"/>`,
  `<path d="M2 2h10v3H2z" fill="${blue}"/>`,
  `<path d="M2 8.5h10M2 11.5h10M6.5 5v8" stroke="${ink}" stroke-opacity=".45" fill="none"/>`,
].join("");

/** A stroke with a light rim, so that it stands out from the lines below it. */
function mark(path: string, colour: string): string {
  const line = (width: number, stroke: string) =>
    `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
  return line(4.5, paper) + line(2, colour);
}

/** A line of the list of findings: its mark and its words. */
function entry(y: number, colour: string): string {
  return `<path d="M3 ${y}h2v2H3z" fill="${colour}"/><path d="M7 ${y}h5v2H7z" fill="${ink}" fill-opacity=".75"/>`;
}

/** What is drawn for the add-in and for each of its buttons. */
const drawings = {
  /** The add-in itself: a checked sheet on a coloured ground. */
  icon: [
    `<rect width="16" height="16" rx="3" fill="${blue}"/>`,
    `<path d="M3 2h9v12H3z" fill="${paper}"/>`,
    `<path d="M4 4h7M4 6.5h7" stroke="${ink}" stroke-opacity=".6" fill="none"/>`,
    `<path d="M5 10.2l2.2 2.3 6-6.5" fill="none" stroke="${paper}" stroke-width="4" stroke-linejoin="round"/>`,
    `<path d="M5 10.2l2.2 2.3 6-6.5" fill="none" stroke="${green}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`,
  ].join(""),
  check: sheet + mark("M6.5 11.5l2.8 2.8 5.2-5.8", green),
  findings: [
    `<path d="M1.5 1.5h13v13h-13z" fill="${paper}" stroke="${ink}"/>`,
    entry(3, orange),
    entry(7, orange),
    entry(11, green),
  ].join(""),
  template: sheet + mark("M12 9v6M9 12h6", blue),
  export: sheet + mark("M7.5 12h7M12 9l3 3-3 3", blue),
  help: [
    `<circle cx="8" cy="8" r="6.5" fill="${paper}" stroke="${blue}" stroke-width="1.2"/>`,
    `<path d="M5.8 6.2a2.2 2.2 0 1 1 3.3 1.9C8.3 8.6 8 8.9 8 9.7" fill="none" stroke="${blue}" stroke-width="1.6" stroke-linecap="round"/>`,
    `<circle cx="8" cy="12" r="1" fill="${blue}"/>`,
  ].join(""),
} as const;

/** Name of a drawing: the add-in's own, or a button's. */
export type IconName = keyof typeof drawings;

/** Every drawing there is. */
export const iconNames = Object.keys(drawings) as readonly IconName[];

/** Widths, in pixels, at which Office asks for a picture. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** A drawing as SVG. */
export function iconSvg(name: IconName): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${drawings[name]}</svg>\n`;
}
