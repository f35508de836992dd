import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Packages inside others that are part of the page too. */
const withinOthers = ["xmlchars"];

/** Terms of everything in the site, Microsoft's first: they are the only ones that are not free. */
export function licenceText(root: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const names = [...Object.keys(dependencies), ...withinOthers].sort();
  return [
    "许可与声明",
    "",
    "site/office 文件夹是微软的 Office JavaScript 库，不是自由软件，原样复制，只能作为本加载项的一部分使用，不得单独转发。",
    "其余是本项目和它所用的软件包，各按自己的许可。",
    section("Microsoft Office JavaScript API (office.js)", licenceOf(root, "@microsoft/office-js")),
    section("budget-disclosure", readFileSync(join(root, "LICENSE"), "utf8")),
    section("NOTICE", readFileSync(join(root, "NOTICE"), "utf8")),
    ...names.map((name) => section(name, licenceOf(root, name))),
  ].join("\n");
}

const section = (title: string, text: string): string =>
  `\n${"=".repeat(72)}\n${title}\n${"=".repeat(72)}\n\n${text.replaceAll("\r\n", "\n").trim()}\n`;

/** The licence a package brings with it; where it brings no text, what it says of itself. */
function licenceOf(root: string, name: string): string {
  const folder = folderOf(root, name);
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (file !== undefined) return readFileSync(join(folder, file), "utf8");
  const { license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    license?: string;
  };
  if (license === undefined) throw new Error(`the package ${name} states no licence`);
  return license;
}

function folderOf(root: string, name: string): string {
  const found = createRequire(join(root, "package.json"))
    .resolve.paths(name)
    ?.map((folder) => join(folder, name))
    .find((folder) => existsSync(join(folder, "package.json")));
  if (found === undefined) throw new Error(`the package ${name} is not installed`);
  return found;
}
