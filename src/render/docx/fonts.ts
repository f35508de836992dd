import { declaration, named } from "./xml.ts";

/** Typefaces of official documents, each with what stands in for it where it is not installed. */
export const typefaces = {
  title: { name: "方正小标宋简体", instead: "宋体", family: "auto" },
  text: { name: "仿宋_GB2312", instead: "仿宋", family: "modern" },
  heading: { name: "黑体", instead: "SimHei", family: "modern" },
  subheading: { name: "楷体_GB2312", instead: "楷体", family: "modern" },
  table: { name: "宋体", instead: "SimSun", family: "auto" },
} as const;

export type Typeface = keyof typeof typefaces;

/** A typeface for Chinese and Latin letters alike. */
export function lettering(face: Typeface): string {
  const { name } = typefaces[face];
  return `w:ascii="${name}" w:eastAsia="${name}" w:hAnsi="${name}" w:cs="${name}"`;
}

/** The part of a .docx that says what stands in for a typeface. */
export function fontTable(): string {
  const fonts = Object.values(typefaces).map(
    ({ name, instead, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/>` +
      `<w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  );
  return `${declaration}<w:fonts ${named("w")}>${fonts.join("")}</w:fonts>`;
}
