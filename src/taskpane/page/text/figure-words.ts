import type { FigureState } from "../../../live/text/text-look.ts";

/** How a figure stands, in a word. */
export const stateWords: Readonly<Record<FigureState, string>> = {
  wrong: "有误",
  look: "待看",
  stands: "已放行",
  agree: "相符",
  unchecked: "未核对",
};

/** Figures the next and previous keys stop at. */
export const isProblem = (state: FigureState): boolean => state === "wrong" || state === "look";
