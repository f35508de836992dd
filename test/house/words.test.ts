import ts from "typescript";
import { filesBelow, textOf, trackedFiles } from "./house.ts";

/** Custom functions are pure but for the wrapper that speaks to Excel. */
const functions = filesBelow("src/functions", ".ts").filter(
  (path) => !/^src\/functions\/(?:calling\/|associate\.ts|facades\.ts)/.test(path),
);

const pure = ["src/model", "src/engine", "src/standard"]
  .flatMap((folder) => filesBelow(folder, ".ts"))
  .concat(functions);

/** Words that would bring a host, a clock, chance or inexact money into the pure parts. */
const forbidden = new Set([
  "Excel",
  "Office",
  "Date.now",
  "Math.random",
  "console",
  "toFixed",
  "parseFloat",
  "Number.EPSILON",
]);

/** Uses that have nothing to do with money: the likeness of two words. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "src/model/label.ts": ["Number.EPSILON"],
};

/** What a file's code says, comments and texts left out. */
function wordsIn(path: string): readonly string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ES2022);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node.text);
    if (ts.isPropertyAccessExpression(node)) found.push(node.getText(source));
    if (ts.isNumericLiteral(node) && /e-/i.test(node.getText(source))) found.push("1e-…");
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      if (/^(node:|fs|path|os$)/.test(node.moduleSpecifier.text)) found.push("node module");
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test.each(pure)("%s: no host, no clock, no chance, no inexact money", (path) => {
  const bad = wordsIn(path).filter(
    (word) => forbidden.has(word) || word === "1e-…" || word === "node module",
  );
  expect([...new Set(bad)].filter((word) => !allowed[path]?.includes(word))).toEqual([]);
});

const generated = new Set(["src/standard/index.ts", "src/functions/facades.ts"]);

describe("length", () => {
  const budgetOf = (path: string) =>
    /^src\/standard\/(sheets|checks(?!\/[a-z-]+-parts)|profiles)\//.test(path) ||
    /^src\/functions\/[a-z0-9-]+\.ts$/.test(path)
      ? 120
      : 200;
  const counted = ["src", "tools", "test", "bench", "bin"]
    .flatMap((folder) => filesBelow(folder))
    .filter((path) => /\.(ts|mjs|cjs)$/.test(path))
    .filter((path) => !path.endsWith(".data.ts") && !generated.has(path))
    .map((path) => ({ path, lines: textOf(path).split("\n").length - 1, budget: budgetOf(path) }));

  test("files past their budget are named; none is twice as long", () => {
    const over = counted.filter(({ lines, budget }) => lines > budget);
    for (const { path, lines, budget } of over) {
      process.stderr.write(`${path}: ${lines} lines, ${budget} were planned\n`);
    }
    expect(over.filter(({ lines, budget }) => lines > 2 * budget)).toEqual([]);
  });
});

describe("committed files", () => {
  const texts = trackedFiles().filter((path) => !/\.(xlsx|xls|png|ico)$/.test(path));

  test("name no folder of a machine", () => {
    const folder = new RegExp(`(^|[^\\w.~])/(${["work", "root", "tmp", "home"].join("|")})/`, "m");
    const bad = texts.filter((path) => path !== "package-lock.json" && folder.test(textOf(path)));
    expect(bad).toEqual([]);
  });

  test("the lock file names no registry", () => {
    expect(textOf("package-lock.json")).not.toMatch(/"resolved": "https?:/);
  });
});
