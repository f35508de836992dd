import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Whether LibreOffice is installed; in CI it must be. */
export const officeInstalled =
  process.env.CI === "true" || spawnSync("soffice", ["--version"]).status === 0;

/** A LibreOffice of its own that runs one macro of this program. */
export class OfficeMacros {
  protected readonly folder = mkdtempSync(join(tmpdir(), "office-"));

  private readonly surroundings: Readonly<Record<string, string>>;

  /** @param fonts what is to stand in for which typeface, as fontconfig reads it */
  constructor(macro: string, { settings = "", fonts = "" } = {}) {
    const config = join(this.folder, "fonts.conf");
    if (fonts !== "") writeFileSync(config, fonts);
    this.surroundings = fonts === "" ? {} : { FONTCONFIG_FILE: config };
    const user = join(this.folder, "profile/user");
    mkdirSync(user, { recursive: true });
    if (settings !== "") writeFileSync(join(user, "registrymodifications.xcu"), settings);
    // The first start of a fresh profile puts preset modules in place of whatever is there.
    this.run(["macro:///Standard.Module1.Main"]);
    const basic = join(user, "basic");
    mkdirSync(join(basic, "Standard"), { recursive: true });
    const files: Record<string, string> = {
      "script.xlc": `<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd"><library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" library:link="false"/></library:libraries>`,
      "Standard/script.xlb": `<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd"><library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`,
      "Standard/Module1.xba": `<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd"><script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${macro}</script:module>`,
    };
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(basic, name), `<?xml version="1.0" encoding="UTF-8"?>\n${text}`);
    }
  }

  protected call(name: string, paths: readonly string[], numbers: readonly number[] = []): void {
    const args = [...paths.map((path) => pathToFileURL(path).href), ...numbers];
    this.run([`macro:///Standard.Module1.${name}(${args.join(",")})`]);
  }

  private run(args: readonly string[]): void {
    const profile = `-env:UserInstallation=${pathToFileURL(join(this.folder, "profile")).href}`;
    execFileSync("soffice", [profile, "--headless", "--norestore", "--nologo", ...args], {
      stdio: "ignore",
      env: { ...process.env, ...this.surroundings },
      timeout: 120_000,
    });
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
