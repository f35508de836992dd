import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import ts from "typescript";
import { functions } from "../../src/functions/index.ts";
import { type CustomFunction, defineFunction } from "../../src/model/function.ts";
import { unfilledFunctions } from "../../tools/docs/function-pages.ts";
import { fileOf } from "../../tools/functions/facades.ts";
import { helpPage } from "../../tools/functions/help-page.ts";
import { functionsJson } from "../../tools/functions/metadata.ts";
import { filesBelow, root, textOf } from "../house/house.ts";

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly helpUrl: string;
    readonly description: string;
    readonly parameters: readonly { readonly description: string }[];
  }[];
}

const generated = ["associate.ts", "facades.ts", "index.ts"];
const json = (locale: string) => textOf(`src/functions/functions.${locale}.json`);

/** Lines of `run` or `show`, from its name to its end. */
function bodyLines(path: string): number {
  const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ES2022);
  let lines = 0;
  const visit = (node: ts.Node): void => {
    const isBody = ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node);
    if (isBody && ts.isIdentifier(node.name) && /^(?:run|show)$/.test(node.name.text)) {
      lines = node.getText(source).split("\n").length;
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}

describe("declarations", () => {
  test("each file of the folder is one function named by its id, and the index has it", () => {
    const files = filesBelow("src/functions", ".ts")
      .map((path) => path.slice("src/functions/".length))
      .filter((path) => !path.includes("/") && !generated.includes(path));
    expect(functions.map(fileOf)).toEqual(files);
  });

  test("a body is at most twenty lines: more than that belongs to the model or the engine", () => {
    const long = functions.map(fileOf).filter((file) => bodyLines(`src/functions/${file}`) > 20);
    expect(long).toEqual([]);
  });

  test("each is filled in", () => expect(unfilledFunctions()).toEqual([]));

  test("descriptions, the Chinese Chinese and the English not, are short enough for Excel", () => {
    for (const { label, description } of functions) {
      for (const { zh, en } of [label, description]) {
        expect(zh).toMatch(/[\u4e00-\u9fff]/);
        expect(en).not.toMatch(/[\u4e00-\u9fff]/);
      }
      expect(Math.max(description.zh.length, description.en.length)).toBeLessThanOrEqual(128);
    }
  });

  test.each<[string, Partial<CustomFunction>, string]>([
    ["an id Excel would not take", { id: "合计" }, "three or more of A–Z"],
    [
      "a description Excel would cut",
      { description: { zh: "长".repeat(129), en: "" } },
      "129 characters of 128",
    ],
    [
      "a parameter behind one that may be left out",
      {
        parameters: {
          a: { label: { zh: "", en: "" }, kind: "text", text: { zh: "", en: "" }, optional: true },
          b: { label: { zh: "", en: "" }, kind: "text", text: { zh: "", en: "" } },
        },
      },
      'parameter "b" must be given',
    ],
  ])("%s is refused at load", (_, change, says) => {
    const declared = { ...functions[0]!, ...change };
    expect(() => defineFunction(declared as Parameters<typeof defineFunction>[0])).toThrow(says);
  });
});

describe("functions.json", () => {
  test("is the one of the declarations; otherwise run npm run generate", () => {
    expect(json("zh-CN")).toBe(functionsJson(functions, "zh-CN"));
    expect(json("en-US")).toBe(functionsJson(functions, "en-US"));
  });

  test("is what Microsoft's generator makes of the façades", async () => {
    const made = await generateCustomFunctionsMetadata([join(root, "src/functions/facades.ts")]);
    expect(made.errors).toEqual([]);
    expect(made.associate.map(({ id }) => id)).toEqual(functions.map(({ id }) => id));
    expect(JSON.parse(json("zh-CN"))).toEqual(JSON.parse(made.metadataJson));
  });

  test("leads to the place of the help page where each function is explained", () => {
    const page = textOf("src/functions/functions.html");
    expect(page).toBe(helpPage(functions));
    for (const { id, helpUrl } of (JSON.parse(json("zh-CN")) as Metadata).functions) {
      const anchor = new URL(helpUrl).hash.slice(1);
      expect(page).toContain(`<section id="${anchor}">\n<h2>${id} `);
    }
    expect(page).not.toMatch(/<script|<style|https?:|\son\w+=/);
  });

  test("asks for nothing that crashes or slows LTSC 2021", () => {
    for (const locale of ["zh-CN", "en-US"]) {
      expect(json(locale)).not.toMatch(/allowErrorForDataTypeAny|volatile|requires\w*Address/);
    }
  });

  test("differs between the languages in words only", () => {
    const bare = (text: string) =>
      JSON.stringify(JSON.parse(text), (key, value: unknown) =>
        key === "description" ? typeof value : value,
      );
    expect(bare(json("en-US"))).toBe(bare(json("zh-CN")));
    const words = (JSON.parse(json("en-US")) as Metadata).functions.flatMap((one) => [
      one.description,
      ...one.parameters.map(({ description }) => description),
    ]);
    expect(words.filter((text) => /[\u4e00-\u9fff]/.test(text.replaceAll("万元", "")))).toEqual([]);
  });
});
