import type { Mention } from "../../model/mention.ts";
import { byEnd } from "./mention-words.ts";

/** Bounds and nearness as words directly before a number. */
export const boundsBefore: Readonly<Record<string, Mention["bound"]>> = {
  不低于: "≥",
  不少于: "≥",
  不小于: "≥",
  至少: "≥",
  最少: "≥",
  最低: "≥",
  大于等于: "≥",
  大于或等于: "≥",
  不高于: "≤",
  不超过: "≤",
  不超: "≤",
  不多于: "≤",
  不大于: "≤",
  不得超过: "≤",
  不得低于: "≥",
  不得高于: "≤",
  不得少于: "≥",
  小于等于: "≤",
  小于或等于: "≤",
  低于或等于: "≤",
  高于或等于: "≥",
  最高: "≤",
  最多: "≤",
  至多: "≤",
  控制在: "≤",
  大于: ">",
  多于: ">",
  高于: ">",
  超过: ">",
  超: ">",
  小于: "<",
  少于: "<",
  低于: "<",
  不足: "<",
  不到: "<",
  "≥": "≥",
  ">=": "≥",
  "≤": "≤",
  "<=": "≤",
  ">": ">",
  "<": "<",
  "=": "=",
};
export const boundWords = byEnd(Object.keys(boundsBefore).join(" "));

/** Words of nearness directly before a number. */
export const nearness: Readonly<Record<string, Mention["approximate"]>> = {
  约: "about",
  约为: "about",
  大约: "about",
  大约为: "about",
  大概: "about",
  大致: "about",
  近: "less",
  将近: "less",
  接近: "less",
  逾: "more",
};
export const nearnessWords = byEnd(Object.keys(nearness).join(" "));
