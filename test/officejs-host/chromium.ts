import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where distributions put it; `CHROMIUM` names another one. */
const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Chromium as installed on the machine; null where there is none, which only CI does not accept. */
export function installedChromium(): string | null {
  const found = [process.env["CHROMIUM"] ?? "", ...usual].find((path) => existsSync(path));
  if (found === undefined && process.env["CI"] === "true") {
    throw new Error("no Chromium found; install it or name it in CHROMIUM");
  }
  return found ?? null;
}

/** Starts it without a window. @throws Error where there is none */
export function startChromium(): Promise<Browser> {
  const executablePath = installedChromium();
  if (executablePath === null) throw new Error("no Chromium found; name it in CHROMIUM");
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}
