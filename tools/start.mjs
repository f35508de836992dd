/** `npm start`: builds the page, serves it on this machine and opens it with the sample workbook. */
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { buildPage } from "./build-page.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const port = process.env.PORT ?? "3000";

console.log("正在构建页面…");
try {
  buildPage();
  serve();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}

function serve() {
  const words = [join(root, "bin", "budget.cjs"), "serve", "--http", "--port", port];
  const server = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  createInterface({ input: server.stdout }).on("line", (line) => {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address === undefined) {
      console.log(line);
      return;
    }
    const page = new URL("?sample", address).href;
    console.log(
      `核对页面：${page}\n（已打开示例工作簿，其中故意留有错误；也可打开自己的 .xlsx 文件，文件不会离开本机。）`,
    );
    if (process.env.CI === undefined) openInBrowser(page);
  });
  server.on("exit", (status) => (process.exitCode = status ?? 0));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.kill(signal));
}

/** Opens the address in the usual browser; without one the clerk opens it by hand. */
function openInBrowser(address) {
  const [program, ...words] = {
    darwin: ["open", address],
    win32: ["cmd", "/c", "start", "", address],
  }[process.platform] ?? ["xdg-open", address];
  const browser = spawn(program, words, { stdio: "ignore", detached: true });
  browser.on("error", () => console.log("没有能自动打开的浏览器；请在浏览器中打开上面的地址。"));
  browser.unref();
}
