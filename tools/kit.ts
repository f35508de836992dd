import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildPage } from "./build-page.mjs";
import { siteAddress } from "./kit/address.ts";
import { refuseUnlessReplaceable, writeKit } from "./kit/folder.ts";
import { kitFiles } from "./kit/make-kit.ts";
import { KitRefusal } from "./kit/refusal.ts";

const root = join(import.meta.dirname, "..");

const usage = [
  "用法：npm run kit -- --address 网址 [--name 单位] [--out 文件夹] [--environment production|test]",
  "例如：npm run kit -- --address https://czj.example.gov.cn/budget/ --name 某某县财政局",
].join("\n");

const options = {
  address: { type: "string" },
  name: { type: "string" },
  out: { type: "string", default: join("dist", "kit") },
  environment: { type: "string", default: "production" },
  /** The folder of a site that is built already. */
  site: { type: "string" },
} as const;

function wordsOf(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new KitRefusal(`有一个选项看不懂。\n${usage}`, { cause: error });
  }
}

/** Who provides the add-in: one line, as long as Excel allows. @throws KitRefusal */
function providerName(text: string | undefined): string | null {
  const name = text?.trim() ?? "";
  if (/[\p{Cc}\p{Cf}]/u.test(name) || name.length > 125) {
    throw new KitRefusal("--name 太长或有看不见的字符；请写单位名称，不超过 125 个字。");
  }
  return name === "" ? null : name;
}

/** `npm run kit`: makes the folder a county needs to install the add-in in its own network. */
async function main(): Promise<void> {
  const { address, name, out, environment, site } = wordsOf(process.argv.slice(2));
  if (environment !== "production" && environment !== "test") {
    throw new KitRefusal("--environment 只能是 production（正式）或 test（测试）。");
  }
  const order = { address: siteAddress(address), environment, name: providerName(name) } as const;
  const folder = resolve(out);
  refuseUnlessReplaceable(folder);
  const files = await kitFiles(root, { ...order, site: site ?? built() });
  writeKit(folder, files);
  console.log(`安装包已生成：${folder}（${files.size} 个文件）\n请先看其中的“安装说明.html”。`);
}

function built(): string {
  try {
    return buildPage();
  } catch (error) {
    throw new KitRefusal("网页没有构建成功；请运行 npm run build 查看原因。", { cause: error });
  }
}

main().catch((error: unknown) => {
  if (!(error instanceof KitRefusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
