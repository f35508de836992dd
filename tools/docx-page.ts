/**
 * Measures a .docx against the page of official documents (GB/T 9704), in its own parts:
 * `npm run docx-page -- 文件.docx`. Every value is printed beside the standard's; exit 1 where one
 * is not right.
 */
import { readFileSync } from "node:fs";
import { measurePage } from "./docx/measure-page.ts";

const path = process.argv[2];
if (path === undefined) {
  console.error("用法：npm run docx-page -- 文件.docx");
  process.exitCode = 2;
} else {
  const measures = measurePage(new Uint8Array(readFileSync(path)));
  for (const { what, is, standard, right } of measures) {
    console.log(`${right ? "✓" : "✗"} ${what}：${is}（标准 ${standard}）`);
  }
  const wrong = measures.filter(({ right }) => !right).length;
  console.log(`${measures.length - wrong}/${measures.length} 项符合 GB/T 9704`);
  if (wrong > 0) process.exitCode = 1;
}
