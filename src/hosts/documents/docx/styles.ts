import { prefixed, scanXml } from "../../xlsx/scan-xml.ts";
import { levelOf } from "./properties.ts";

/** What a paragraph style says about structure. */
export interface Style {
  name: string;
  basedOn: string | null;
  outline: number | null;
  numbering: string | null;
  level: number | null;
}

/** Styles that stand on each other; honest ones do so a few times. */
const longestChain = 20;

/** Styles by id. */
export type Styles = ReadonlyMap<string, Style>;

export function readStyles(path: string, part: Uint8Array): Styles {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  scanXml(path, part, {
    open(name, attributes) {
      const value = prefixed(attributes, "val") ?? "";
      if (name === "style") {
        style = { name: "", basedOn: null, outline: null, numbering: null, level: null };
        styles.set(prefixed(attributes, "styleId") ?? "", style);
      } else if (!style) return;
      else if (name === "name") style.name = value;
      else if (name === "basedOn") style.basedOn = value;
      else if (name === "outlineLvl") style.outline = levelOf(value);
      else if (name === "numId") style.numbering = value;
      else if (name === "ilvl") style.level = levelOf(value);
    },
    close(name) {
      if (name === "style") style = null;
    },
    text() {},
  });
  return styles;
}

/** A style and those it is based on, nearest first, each with its id. */
export function chainOf(styles: Styles, id: string | null): { id: string; style: Style }[] {
  const chain: { id: string; style: Style }[] = [];
  for (let next = id; next !== null && chain.length < longestChain;) {
    const style = styles.get(next);
    if (!style) break;
    chain.push({ id: next, style });
    next = style.basedOn;
  }
  return chain;
}

/** Outline level by the styles, 0 the highest; null where none is set. */
export function outlineOf(styles: Styles, id: string | null): number | null {
  for (const { style } of chainOf(styles, id)) {
    if (style.outline !== null) return style.outline;
    const named = /^(?:heading|标题)\s*([1-9])$/i.exec(style.name)?.[1];
    if (named !== undefined) return Number(named) - 1;
  }
  return null;
}

/** Whether a style is one of the contents list. */
export function isContentsStyle(styles: Styles, id: string | null): boolean {
  return chainOf(styles, id).some(({ style }) => /^(?:toc|目录)\s*\d$/i.test(style.name));
}
