import { readFileSync } from "node:fs";

/** How the reports we write begin: as a page, and as text for a terminal. */
const beginnings = [
  /^<!doctype html>\n<html lang="zh-CN"><head>(?:<meta [^>]*>)+<title>预算公开核对报告<\/title>/,
  /^【[^】\n]*】[^\n]*\n(?:未能核对：|[^【]*\n关系 \d+ 项：通过 )/,
];

/** Whether a file is a report of an earlier run, which the next one may take the place of. */
export function isOwnReport(path: string): boolean {
  try {
    const text = readFileSync(path, "utf8");
    return beginnings.some((beginning) => beginning.test(text));
  } catch {
    return false;
  }
}
