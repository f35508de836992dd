/**
 * The law of disclosures: `npm run bench:disclosure-law [-- options]`.
 *
 *   --made N                      how many made departments (2,000)
 *   --seed N                      which of them (1)
 *   --profile ID                  of which authority (hebei)
 *   --of budget|final-accounts    which of their documents (budget)
 *   --changed N                   in how many of them every figure is changed, one at a time (0)
 *
 * How to read it. Every department is composed, its text read back and held against its workbook:
 * not an error nor a warning may come of it, and no text may be asked for. A figure changed
 * afterwards must make exactly the sentences fail that were taken from it. Those that break the law
 * are named with the rules that spoke, or with the cell that was changed; exit 1 where there is one.
 */
import { parseArgs } from "node:util";
import fc from "fast-check";
import type { Contents } from "../src/model/contents.ts";
import type { DocumentKind } from "../src/model/profile.ts";
import { changedOneByOne } from "../test/departments/changed.ts";
import { disclosed, heldAgainst, loudRules, workbookFrom } from "../test/departments/disclosed.ts";
import { made } from "../test/departments/made.ts";

function law(departments: readonly Contents[]): string[] {
  const started = performance.now();
  let asked = 0;
  const broken = departments.flatMap((contents, nth) => {
    const { disclosure, source, reading } = disclosed(workbookFrom(contents));
    asked += disclosure.asked.length;
    const rules = loudRules(heldAgainst(source, reading));
    const wanted = disclosure.asked.map(({ zh }) => zh);
    return rules.length + wanted.length > 0 ? [`#${nth} ${[...rules, ...wanted].join(" ")}`] : [];
  });
  const each = (performance.now() - started) / departments.length;
  console.log(
    `${departments.length} departments: ${departments.length - broken.length} without a finding, asked ${asked}, ${each.toFixed(0)} ms each`,
  );
  return broken;
}

function change(departments: readonly Contents[]): string[] {
  const started = performance.now();
  let cells = 0;
  const broken = departments.flatMap((contents, nth) => {
    const all = changedOneByOne(disclosed(workbookFrom(contents)));
    cells += all.length;
    return all
      .filter(({ failing, sentences }) => failing.join("\n") !== sentences.join("\n"))
      .map(({ place }) => `#${nth} ${place}`);
  });
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${departments.length} departments, ${cells} figures changed: ${cells - broken.length} make exactly their sentences fail, ${seconds.toFixed(0)} s`,
  );
  return broken;
}

const { values } = parseArgs({
  options: {
    made: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    profile: { type: "string", default: "hebei" },
    of: { type: "string", default: "budget" },
    changed: { type: "string", default: "0" },
  },
});
const all = fc.sample(made(values.profile, values.of as DocumentKind), {
  numRuns: Number(values.made),
  seed: Number(values.seed),
});
const some = all.slice(0, Number(values.changed));
const broken = [...law(all), ...(some.length > 0 ? change(some) : [])];
for (const one of broken) console.log(one);
process.exitCode = broken.length === 0 ? 0 : 1;
