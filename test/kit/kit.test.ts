import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/engine/check.ts";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import { standard } from "../../src/standard/index.ts";
import { kitFiles } from "../../tools/kit/make-kit.ts";
import { kitPages } from "../../tools/kit/pages.ts";
import { environmentAt } from "../../tools/manifest/environments.ts";
import { nodesAt, readXml } from "../../tools/manifest/read-xml.ts";
import { root } from "../house/house.ts";
import { smallSite } from "./small-site.ts";
import { placeKey } from "../../src/model/finding.ts";

const address = "https://czj.example.gov.cn/budget/";
const order = { address, environment: "production", name: "某某县财政局" } as const;

const site = smallSite();
let files: Map<string, Uint8Array>;
beforeAll(async () => {
  files = await kitFiles(root, { ...order, site });
});

const textIn = (path: string): string => Buffer.from(files.get(path)!).toString("utf8");

test("a kit has everything for the server, the share and the people", () => {
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      ...Object.keys(kitPages),
      "manifest.xml",
      "信任目录.reg",
      "示例工作簿.xlsx",
      "许可与声明.txt",
      "site/index.html",
      "site/office/office.js",
      "site/icons/icon-80.png",
    ]),
  );
});

test("its manifest is of that address, and of the namespace users are promised", () => {
  const manifest = readXml(textIn("manifest.xml"));
  expect(nodesAt(manifest, "Id")[0]?.text).toBe(environmentAt("production", address).id);
  expect(nodesAt(manifest, "ProviderName")[0]?.text).toBe("某某县财政局");
  expect(textIn("manifest.xml")).toContain('DefaultValue="BUDGET"');
});

test("a trial stands beside the real thing: id, name, namespace and catalogue of its own", async () => {
  const trial = await kitFiles(root, { ...order, environment: "test", site });
  const text = Buffer.from(trial.get("manifest.xml")!).toString("utf8");
  expect(text).toContain("预算公开核对（测试）");
  expect(text).toContain('DefaultValue="BUDGETTEST"');
  for (const path of ["manifest.xml", "信任目录.reg"]) {
    expect(Buffer.from(trial.get(path)!).equals(Buffer.from(files.get(path)!))).toBe(false);
  }
});

test("the help of a function is at that address, not at the developer's", () => {
  for (const locale of ["zh-CN", "en-US"]) {
    const { functions } = JSON.parse(textIn(`site/functions.${locale}.json`)) as {
      functions: readonly { readonly helpUrl: string }[];
    };
    expect(functions.length).toBeGreaterThan(0);
    for (const { helpUrl } of functions) {
      expect(helpUrl).toMatch(/^https:\/\/czj\.example\.gov\.cn\/budget\/functions\.html#/);
    }
  }
});

test("the registry file is one the registry editor reads, and names no folder yet", () => {
  const bytes = Buffer.from(files.get("信任目录.reg")!);
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  const lines = bytes.subarray(2).toString("utf16le").split("\r\n");
  expect(lines[0]).toBe("Windows Registry Editor Version 5.00");
  const key = lines.find((line) => line.startsWith("["))!;
  const [, id] =
    /^\[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16\.0\\WEF\\TrustedCatalogs\\(\{[0-9a-f-]{36}\})\]$/.exec(
      key,
    )!;
  expect(lines).toContain(`"Id"="${id}"`);
  expect(lines).toContain('"Url"="\\\\\\\\文件服务器\\\\共享文件夹"');
  expect(lines).toContain('"Flags"=dword:00000001');
});

test("licences begin with Microsoft's terms and name every package", () => {
  const text = textIn("许可与声明.txt");
  const titles = [...text.matchAll(/={72}\r\n(.+)\r\n={72}/g)].map(([, title]) => title);
  expect(titles[0]).toBe("Microsoft Office JavaScript API (office.js)");
  expect(titles).toEqual(expect.arrayContaining(["budget-disclosure", "preact", "exceljs"]));
});

test("the same order gives the same bytes", async () => {
  const again = await kitFiles(root, { ...order, site });
  expect([...again.keys()]).toEqual([...files.keys()]);
  for (const [path, bytes] of again) {
    expect({ path, same: Buffer.from(bytes).equals(Buffer.from(files.get(path)!)) }).toEqual({
      path,
      same: true,
    });
  }
});

describe("pages", () => {
  test.each(Object.keys(kitPages))("%s needs no other file and leaves nothing open", (path) => {
    const text = textIn(path);
    expect(text).not.toMatch(/\{\{|\*\*|<script|<link|src=|href=/);
    expect(text).toContain('<meta charset="utf-8">');
  });

  test("say first what was never tried, and where Microsoft's papers disagree", () => {
    const text = textIn("安装说明.html");
    expect(text.indexOf("没有在真正的 Excel 里试过")).toBeLessThan(text.indexOf("<h2>"));
    expect(text).toContain("微软一份资料列明支持，另一份说批量许可的 2021 不支持");
    expect(textIn("常见问题.html")).toContain("没有在真正的 Excel 或 WPS 里试过");
  });

  test("the test sheet has fifteen steps with a box each", () => {
    const text = textIn("人工测试单.html");
    expect(text.match(/<span class="box">/g)).toHaveLength(15);
    for (let step = 1; step <= 15; step++) expect(text).toContain(`<td>${step}</td>`);
  });

  test("the figures of the test sheet are those of the sample", () => {
    const bytes = new Uint8Array(readFileSync(join(root, "samples", "planted.xlsx")));
    const { summary, findings } = checkWorkbook(xlsxReader().read(bytes, "x"), standard, {
      path: "x",
      profile: null,
      relations: false,
    });
    const text = textIn("人工测试单.html");
    expect(text).toContain(`错误 ${summary.errors}、提示 ${summary.warnings}`);
    expect(text).toContain(`错误变成 ${summary.errors - 1}`);
    const one = findings.find(
      ({ root: cause, locations: [at] }) =>
        cause === null && at !== undefined && placeKey(at) === "财政拨款“三公”经费支出表!C7",
    );
    expect(one?.message).toContain("应为 40.35 万元，实为 40.53 万元");
    expect(text).toContain("应为 40.35、实为 40.53");
  });

  test("a name with signs of markup stays a name", async () => {
    const kit = await kitFiles(root, { ...order, name: "<b>甲</b>{{key}}", site });
    const text = Buffer.from(kit.get("安装说明.html")!).toString("utf8");
    expect(text).toContain("&lt;b&gt;甲&lt;/b&gt;{{key}}");
  });
});

describe("a site that will not do", () => {
  const withOut = (path: string): string => {
    const broken = smallSite();
    rmSync(join(broken, path));
    return broken;
  };

  test.each([
    ["office/office.js", "构建好的网页缺少 office/office.js"],
    ["functions.en-US.json", "清单没有通过检查"],
    ["icons/help-80.png", "清单没有通过检查"],
  ])("without %s is refused", async (path, says) => {
    await expect(kitFiles(root, { ...order, site: withOut(path) })).rejects.toThrow(says);
  });

  test("with a picture of the wrong size is refused", async () => {
    const broken = smallSite();
    const wrong = readFileSync(join(broken, "icons", "icon-16.png"));
    writeFileSync(join(broken, "icons", "icon-32.png"), wrong);
    await expect(kitFiles(root, { ...order, site: broken })).rejects.toThrow(
      "icons/icon-32.png is not 32 by 32 pixels",
    );
  });

  test("that is not there is refused", async () => {
    const nowhere = join(site, "nowhere");
    await expect(kitFiles(root, { ...order, site: nowhere })).rejects.toThrow("npm run build");
  });
});
