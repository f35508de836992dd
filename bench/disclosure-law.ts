/**
 * The law of disclosures: `npm run bench:disclosure-law [-- options]`.
 *
 *   --made N   how many made departments (2,000)
 *   --seed N   which of them (1)
 *
 * How to read it. Every department is composed, its text read back and held against its workbook:
 * not an error nor a warning may come of it, and no text may be asked for. Those that break the law
 * are named with the rules that spoke; exit 1 where there is one.
 */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { disclosed, heldAgainst, loudRules, workbookFrom } from "../test/departments/disclosed.ts";
import { madeDepartment } from "../test/departments/made-department.ts";

function law(count: number, seed: number): string[] {
  const broken: string[] = [];
  const started = performance.now();
  let asked = 0;
  fc.sample(madeDepartment, { numRuns: count, seed }).forEach((contents, nth) => {
    const { disclosure, source, reading } = disclosed(workbookFrom(contents));
    asked += disclosure.asked.length;
    const rules = loudRules(heldAgainst(source, reading));
    if (rules.length > 0) broken.push(`#${nth} ${rules.join(" ")}`);
  });
  const each = (performance.now() - started) / count;
  console.log(
    `${count} departments: ${count - broken.length} without a finding, asked ${asked}, ${each.toFixed(0)} ms each`,
  );
  return broken;
}

const { values } = parseArgs({
  options: {
    made: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
  },
});
const broken = law(Number(values.made), Number(values.seed));
for (const one of broken) console.log(one);
process.exitCode = broken.length === 0 ? 0 : 1;
