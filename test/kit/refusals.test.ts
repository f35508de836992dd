import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { siteAddress } from "../../tools/kit/address.ts";
import { writeKit } from "../../tools/kit/folder.ts";
import { markdownToHtml } from "../../tools/kit/markdown.ts";
import { pageOf } from "../../tools/kit/pages.ts";
import { KitRefusal } from "../../tools/kit/refusal.ts";
import { root } from "../house/house.ts";
import { newFolder, smallSite } from "./small-site.ts";

describe("addresses", () => {
  test.each([
    ["https://czj.example.gov.cn/budget/", "https://czj.example.gov.cn/budget/"],
    ["https://czj.example.gov.cn/budget", "https://czj.example.gov.cn/budget/"],
    ["HTTPS://CZJ.example.gov.cn:8443", "https://czj.example.gov.cn:8443/"],
    ["https://[::ffff:10.20.30.40]/", "https://[::ffff:a14:1e28]/"],
    ["https://10.20.30.40/预算/", "https://10.20.30.40/%E9%A2%84%E7%AE%97/"],
  ])("%s is %s", (text, address) => expect(siteAddress(text)).toBe(address));

  test.each([
    [undefined, "没有写网址"],
    ["  ", "没有写网址"],
    ["http://czj.example.gov.cn/", "要以 https:// 开头"],
    ["czj.example.gov.cn/budget", "要以 https:// 开头"],
    ["\\\\server\\share", "要以 https:// 开头"],
    ["https://", "没有主机名"],
    ["https:///budget/", "没有主机名"],
    ["https://a b/", "没有主机名或写法不对"],
    ["https://czj.example.gov.cn/?a=1", "不要带 ? 或 #"],
    ["https://czj.example.gov.cn/#", "不要带 ? 或 #"],
    ["https://u:p@czj.example.gov.cn/", "不要写用户名和密码"],
    ["https://localhost:3443/", "这是本机"],
    ["https://127.0.0.1/", "这是本机"],
    ["https://[::1]/", "这是本机"],
    ["https://localhost./", "这是本机"],
    ["https://[::ffff:127.0.0.1]/", "这是本机"],
    ["https://[::ffff:127.255.0.9]/", "这是本机"],
    ["https://[::ffff:0.0.0.0]/", "这是本机"],
    ["https://[::]/", "这是本机"],
    ["https://-/", "主机名里没有字母或数字"],
    ["https://-.-/budget/", "主机名里没有字母或数字"],
    ["https://czj.example.gov.cn/%zz/", "% 写法不对"],
    ["https://czj.example.gov.cn/%E9%A2/", "% 写法不对"],
    ["https://czj.example.gov.cn/budget%", "% 写法不对"],
    ["https://czj.example.gov.cn//a//", "多余的斜杠"],
    ["https://czj.example.gov.cn/a\\\\b/", "多余的斜杠"],
    ["https://czj.example.gov.cn/index.html", "不要写文件名"],
    [`https://czj.example.gov.cn/${"a".repeat(2000)}/`, "太长"],
  ])("%s is refused with a sentence", (text, says) => {
    expect(() => siteAddress(text)).toThrow(KitRefusal);
    expect(() => siteAddress(text)).toThrow(says);
    expect(() => siteAddress(text)).toThrow(/如 https:\/\/czj\.example\.gov\.cn\/budget\/。$/);
  });
});

describe("the folder of a kit", () => {
  const kit = new Map([["site/a.txt", Buffer.from("甲")]]);
  const made = (): string => {
    const folder = join(newFolder(), "kit");
    writeKit(folder, kit);
    return folder;
  };

  test("is written whole, with nothing left beside it", () => {
    const folder = made();
    expect(readFileSync(join(folder, "site/a.txt"), "utf8")).toBe("甲");
    expect(readdirSync(dirname(folder))).toEqual(["kit"]);
  });

  test("takes the place of an older kit; what is no longer in it goes", () => {
    const folder = made();
    writeKit(folder, new Map([["b.txt", Buffer.from("乙")]]));
    expect(readdirSync(folder).sort()).toEqual(["b.txt", "kit.json"]);
    expect(readdirSync(dirname(folder))).toEqual(["kit"]);
  });

  test("may be an empty folder", () => {
    const folder = newFolder();
    writeKit(folder, kit);
    expect(existsSync(join(folder, "kit.json"))).toBe(true);
  });

  test.each<readonly [string, (folder: string) => void, string]>([
    [
      "a file",
      (path) => (rmSync(path, { recursive: true }), writeFileSync(path, "")),
      "是一个文件",
    ],
    ["a folder of something else", (path) => rmSync(join(path, "kit.json")), "里有别的东西"],
    [
      "a folder with another kit.json",
      (path) => writeFileSync(join(path, "kit.json"), "{}"),
      "里有别的东西",
    ],
    ["a kit with a file put in", (path) => writeFileSync(join(path, "报表.xlsx"), ""), "报表.xlsx"],
    ["a kit with a file changed", (path) => writeFileSync(join(path, "site/a.txt"), "丙"), "a.txt"],
  ])("is refused where it is %s, which stays as it was", (_what, change, says) => {
    const folder = made();
    change(folder);
    expect(() => writeKit(folder, kit)).toThrow(says);
    expect(() => writeKit(folder, kit)).toThrow(/请用 --out 换一个文件夹，或先把它移走。$/);
    expect(readdirSync(dirname(folder))).toEqual(["kit"]);
  });

  test("an older kit stays where the new one cannot be written", () => {
    const folder = made();
    const impossible = new Map([
      ["a", Buffer.from("")],
      ["a/b", Buffer.from("")],
    ]);
    expect(() => writeKit(folder, impossible)).toThrow("安装包没有写成");
    expect(readFileSync(join(folder, "site/a.txt"), "utf8")).toBe("甲");
    expect(readdirSync(dirname(folder))).toEqual(["kit"]);
  });
});

describe("the texts' little Markdown", () => {
  test("makes headings, lists, tables, strong words and boxes, and escapes the rest", () => {
    const text =
      "# 题\n\n甲 **乙** <丙>\n\n1. 一\n2. 二\n\n- 三\n\n| a | b |\n| - | - |\n| 1 | [ ] |\n";
    expect(markdownToHtml(text)).toBe(
      [
        "<h1>题</h1>",
        "<p>甲 <strong>乙</strong> &lt;丙&gt;</p>",
        "<ol>\n<li>一</li>\n<li>二</li>\n</ol>",
        "<ul>\n<li>三</li>\n</ul>",
        "<table>\n<thead><tr><th>a</th><th>b</th></tr></thead>\n<tbody>",
        '<tr><td>1</td><td><span class="box"></span></td></tr>\n</tbody>\n</table>',
      ].join("\n"),
    );
  });

  test("a word nobody knows stops the kit", () => {
    expect(() => pageOf("# {{unheardOf}}", {})).toThrow("the kit knows no {{unheardOf}}");
  });
});

describe("npm run kit", () => {
  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "tools/kit.ts", ...words], {
      cwd: root,
      encoding: "utf8",
    });
  const good = "https://czj.example.gov.cn/budget/";

  test("makes the folder and says where it is", () => {
    const out = join(newFolder(), "kit");
    const { status, stdout, stderr } = run("--address", good, "--site", smallSite(), "--out", out);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(`安装包已生成：${out}`);
    expect(readFileSync(join(out, "manifest.xml"), "utf8")).toContain(`${good}index.html`);
  });

  test.each([
    ["a bad address", ["--address", "http://a/"], "要以 https:// 开头"],
    ["no address", [], "没有写网址"],
    ["an option there is none of", ["--adress", good], "用法：npm run kit"],
    ["an environment there is none of", ["--address", good, "--environment", "x"], "只能是"],
    ["a name of two lines", ["--address", good, "--name", "甲\n乙"], "--name"],
    ["a folder of something else", ["--address", good, "--out", "src"], "里有别的东西"],
  ])("refuses %s with a sentence and status 2", (_what, words, says) => {
    const { status, stdout, stderr } = run(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr).not.toContain("at ");
  });

  test("a folder in the way is named before anything is built", () => {
    const out = newFolder();
    mkdirSync(join(out, "x"));
    writeFileSync(join(out, "x", "y"), "");
    expect(run("--address", good, "--site", join(out, "none"), "--out", out).stderr).toContain(
      "里有别的东西",
    );
  });
});
