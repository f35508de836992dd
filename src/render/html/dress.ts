import { type Look, looks } from "./looks.ts";

/** The attributes that give an element a look. */
export type Dress = (look: Look, also?: string) => Readonly<Record<string, string>>;

/** By the classes of the page's style sheet. */
export const byClass: Dress = (look, also = "") => ({
  class: also === "" ? look : `${look} ${also}`,
});

/** On the element itself, where there is no style sheet. */
export const inline: Dress = (look) => ({ style: looks[look] });
