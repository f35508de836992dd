import fc from "fast-check";
import type { Item } from "./made-items.ts";

/** Subjects by the money that pays for them. */
const subjects = {
  general: ["2130301", "2130302", "2130304", "2130306", "2130314", "2080801", "2120399", "2240106"],
  "government-fund": ["2120804", "2120816", "2121304"],
  "state-capital": ["2230107", "2230202"],
  service: ["2130399", "2069999"],
  commercial: ["2130317"],
} as const;

export const amount = fc.integer({ min: 1, max: 3_000_000 });
export const maybe = fc.oneof(
  { arbitrary: amount, weight: 2 },
  { arbitrary: fc.constant(0), weight: 1 },
);
/** Hundredths of a per cent of something, often none. */
const share = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3000 }));

const itemOf = (fund: Item["fund"], code: string) =>
  fc
    .record({ personnel: maybe, operating: maybe, project: maybe, opening: share, closing: share })
    .map(({ personnel, operating, project, opening, closing }): Item => {
      const basic =
        fund === "general" ? personnel + operating : fund === "commercial" ? 0 : operating;
      const spent = Math.max(30_000, basic + project);
      const left = Math.floor((spent * closing) / 10_000);
      return {
        ...{ fund, code, basic, closing: left },
        personnel: fund === "general" ? personnel : 0,
        operating: fund === "general" ? operating : 0,
        project: spent - basic,
        opening: Math.floor(((spent + left) * opening) / 10_000),
      };
    });

const itemsOf = (fund: Item["fund"], most: number, least = 0) =>
  fc
    .subarray([...subjects[fund]], { minLength: least, maxLength: most })
    .chain((codes) => fc.tuple(...codes.map((code) => itemOf(fund, code))));

/** Items of every fund, of the general public budget at least one, in order of their codes. */
export const anyItems = fc
  .tuple(
    itemsOf("general", 6, 1),
    itemsOf("government-fund", 3),
    itemsOf("state-capital", 2),
    itemsOf("service", 2),
    itemsOf("commercial", 1),
  )
  .map((all) => all.flat().sort((a, b) => (a.code < b.code ? -1 : 1)));

/** Every 项 of the general public budget a made department may have. */
export const allSubjects: readonly string[] = subjects.general;
