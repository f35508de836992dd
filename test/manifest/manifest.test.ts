import { development, environmentAt } from "../../tools/manifest/environments.ts";
import { everyNode, nodesAt, readXml } from "../../tools/manifest/read-xml.ts";
import { buttons } from "../../tools/manifest/ribbon.ts";
import { ribbonActions } from "../../src/taskpane/ribbon.ts";
import { textOf } from "../house/house.ts";
import { complaints, environments, xmlOf } from "./manifests.ts";

test("manifest.xml is the one of the development environment; otherwise run npm run generate", () => {
  expect(textOf("manifest.xml")).toBe(xmlOf(development));
});

test.each(environments)("the manifest of $name is sound", async (environment) => {
  expect(await complaints(xmlOf(environment), environment)).toEqual([]);
});

test("a name with signs of markup is text, and a manifest of it is sound", async () => {
  const environment = environmentAt("production", "https://a.example/b/", `<甲>&"乙"`);
  const xml = xmlOf(environment);
  expect(nodesAt(readXml(xml), "ProviderName")[0]?.text).toBe(`<甲>&"乙"`);
  expect(await complaints(xml, environment)).toEqual([]);
});

describe("environments", () => {
  test("have ids, names, namespaces and addresses of their own", () => {
    for (const key of ["id", "namespace", "address"] as const) {
      expect(new Set(environments.map((one) => one[key])).size).toBe(environments.length);
    }
    expect(new Set(environments.map(({ suffix }) => suffix.zh)).size).toBe(environments.length);
  });

  test("two addresses are two add-ins, the same address is the same one", () => {
    const at = (address: string) => environmentAt("production", address).id;
    expect(at("https://a.example/")).not.toBe(at("https://b.example/"));
    expect(at("https://a.example/")).toBe(at("https://a.example/"));
    expect(at("https://a.example/")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/);
  });

  test("only production has the namespace users are promised, and its page no question mark", () => {
    const [dev, , production] = environments;
    expect(production!.namespace).toBe("BUDGET");
    expect(xmlOf(production!)).not.toMatch(/localhost|\?namespace/);
    expect(xmlOf(dev!)).toContain("index.html?namespace=BUDGETDEV");
  });

  test("none but the own address is named, namespaces of XML aside", () => {
    const [, , production] = environments;
    const outside = [...xmlOf(production!).matchAll(/https?:\/\/[^"]+/g)]
      .map(([address]) => address)
      .filter((one) => !one.startsWith(production!.address))
      .filter((one) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(one));
    expect(outside).toEqual([]);
  });
});

describe("the ribbon", () => {
  const controls = everyNode(readXml(xmlOf(development))).filter(({ name }) => name === "Control");

  test("has the five buttons in their order", () => {
    expect(buttons.map(({ label }) => label.zh)).toEqual([
      "核对",
      "问题清单",
      "插入模板",
      "导出",
      "帮助",
    ]);
    expect(controls.map(({ attributes }) => attributes["id"])).toEqual(
      buttons.map(({ id }) => `Budget.${id}`),
    );
  });

  test("calls only what the page has registered", () => {
    const called = controls.flatMap((one) => nodesAt(one, "Action/FunctionName"));
    expect(called).toHaveLength(4);
    for (const { text } of called) expect(ribbonActions).toContain(text);
  });
});

describe("the functions Excel is told of", () => {
  test.each(["zh-CN", "en-US"])("have ids of their own in %s", (locale) => {
    const { functions } = JSON.parse(textOf(`src/functions/functions.${locale}.json`)) as {
      functions: readonly { readonly id: string }[];
    };
    const ids = functions.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
