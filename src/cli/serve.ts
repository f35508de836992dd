import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createSecureContext } from "node:tls";
import { pathToFileURL } from "node:url";
import { Command, Option } from "commander";
import { plainText } from "../report/plain-text.ts";
import { portNumber } from "./choices.ts";
import { Refusal, systemReason } from "./refusal.ts";
import { certificateFolder, ownCertificate } from "./serve/certificate.ts";
import { type Served, serveFolder, type Tls } from "./serve/serve-folder.ts";

interface Options {
  readonly port: number;
  readonly cert?: string;
  readonly key?: string;
  readonly http?: true;
}

/** `budget serve`: the page over HTTPS, on this machine only. */
export function command(): Command {
  return new Command("serve")
    .description("在本机用 HTTPS 提供核对页面，供浏览器和 Excel 加载项使用；别的机器不能访问")
    .usage("[选项]")
    .addOption(
      new Option("--port <端口>", "用哪个端口；默认 3443；0 表示由系统选")
        .argParser(portNumber)
        .default(3443),
    )
    .option("--cert <文件>", "用自己的证书（PEM），与 --key 一起写")
    .option("--key <文件>", "自己的证书的私钥（PEM）")
    .option("--http", "不用 HTTPS；只宜在浏览器中试用，Excel 加载项需要 HTTPS")
    .action((options: Options) => serve(options));
}

async function serve(options: Options): Promise<void> {
  const folder = await pageFolder();
  const { tls, notes } = options.http ? { tls: null, notes: [] } : await tlsOf(options);
  const served = await started(folder, options.port, tls);
  const lines = [`核对页面：${served.address}`, ...notes, "按 Ctrl+C 结束。"];
  process.stdout.write(`${lines.join("\n")}\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void served.close());
  }
}

/** The built page, beside the built program; built now where only its sources are there. @throws Refusal */
async function pageFolder(): Promise<string> {
  let root = __dirname;
  while (!existsSync(join(root, "package.json")) && dirname(root) !== root) root = dirname(root);
  const folder = join(root, "dist", "page");
  const builder = join(root, "tools", "build-page.mjs");
  if (existsSync(builder)) {
    const built = await import(pathToFileURL(builder).href);
    if (!existsSync(join(folder, "index.html"))) {
      process.stderr.write("第一次使用，正在构建页面，约需半分钟…\n");
    }
    try {
      (built as { buildPage(): string }).buildPage();
    } catch (error) {
      throw new Refusal(
        "页面没有构建成功；请在程序目录运行 npm ci，再用 npm run build 查看原因。",
        {
          cause: error,
        },
      );
    }
  }
  if (existsSync(join(folder, "index.html"))) return folder;
  throw new Refusal("页面还没有构建；请在程序目录运行 npm run build，再运行 budget serve。");
}

async function tlsOf({ cert, key }: Options): Promise<{ tls: Tls; notes: readonly string[] }> {
  if (cert !== undefined && key !== undefined) {
    return { tls: usable({ cert: pemAt(cert), key: pemAt(key) }), notes: [] };
  }
  if (cert !== undefined || key !== undefined) {
    throw new Refusal("--cert 和 --key 要一起写；请补上另一个，或都不写。");
  }
  const { path, until, ...tls } = await ownCertificate(certificateFolder(), new Date());
  return { tls, notes: [`证书：${plainText(path)}（有效期至 ${until}）`, trustSentence()] };
}

function pemAt(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new Refusal(`无法读取 ${plainText(path)}：${systemReason(error) ?? "请核对文件"}。`, {
      cause: error,
    });
  }
}

function usable(tls: Tls): Tls {
  try {
    createSecureContext(tls);
    return tls;
  } catch (error) {
    throw new Refusal("--cert 和 --key 的文件不是配套的 PEM 证书和私钥；请核对这两个文件。", {
      cause: error,
    });
  }
}

async function started(folder: string, port: number, tls: Tls | null): Promise<Served> {
  try {
    return await serveFolder(folder, { port, tls });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "EADDRINUSE") {
      throw new Refusal(`端口 ${port} 已被占用；请用 --port 另选一个，如 --port ${port + 1}。`, {
        cause: error,
      });
    }
    if (code === "EACCES") {
      throw new Refusal(`没有权限使用端口 ${port}；请用 --port 另选一个，如 --port 3443。`, {
        cause: error,
      });
    }
    throw error;
  }
}

/** What a clerk does once, so that browser and Excel take the certificate. */
function trustSentence(): string {
  if (process.platform === "win32") {
    return "首次使用：双击证书文件，选“安装证书”→“当前用户”→“将所有的证书都放入下列存储”→“受信任的根证书颁发机构”，再重新打开浏览器和 Excel。";
  }
  if (process.platform === "darwin") {
    return "首次使用：双击证书文件加入“钥匙串访问”的“登录”，把它的“信任”改为“始终信任”，再重新打开浏览器和 Excel。";
  }
  return "首次使用：在浏览器的证书设置中把证书文件导入“受信任的证书颁发机构”，再重新打开浏览器。";
}
