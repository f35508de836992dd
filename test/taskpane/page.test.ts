import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ribbonActions } from "../../src/taskpane/ribbon.ts";

const root = join(__dirname, "..", "..");
const node = (...words: string[]) =>
  execFileSync(process.execPath, words, { cwd: root, encoding: "utf8", stdio: "pipe" });

/** Every file below a folder, by its name within it. */
function filesIn(folder: string, within = ""): string[] {
  return readdirSync(join(folder, within)).flatMap((name) => {
    const path = join(within, name);
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
  });
}

/** Names of XML and JSON vocabularies, written like addresses and never asked for. */
const vocabulary =
  /^http:\/\/(schemas\.|www\.w3\.org|purl\.(oclc\.org|org)|json-schema\.org|www\.topografix|ns\.adobe\.com|www\.xfa\.org)/;
/** Addresses without a home, by which the PDF library tries how a browser reads addresses. */
const tried = /^https?:\/\/(a|x|тест|a@b|foo\.bar|example\.com|\$\{\w+\}?)([/#?].*)?$/;

describe("the page of the add-in", () => {
  const page = join(root, "dist", "page");
  const read = (name: string) => readFileSync(join(page, name), "utf8");
  beforeAll(() => node("tools/build-page.mjs"), 120_000);

  it("has Microsoft's library beside it, unmodified, with its licence", () => {
    const original = join(root, "node_modules/@microsoft/office-js");
    const copied = filesIn(join(page, "office")).filter((name) => name.endsWith(".js"));
    expect(copied).toEqual(expect.arrayContaining(["office.js", "excel-win32-16.01.js"]));
    for (const name of copied) {
      const same = readFileSync(join(page, "office", name)).equals(
        readFileSync(join(original, "dist", name)),
      );
      expect({ name, same }).toEqual({ name, same: true });
    }
    expect(read("office/LICENSE.md")).toBe(readFileSync(join(original, "LICENSE.md"), "utf8"));
  });

  it("has what the manifest asks for: functions in both languages, icons, help", () => {
    const names = filesIn(page);
    for (const name of ["functions.zh-CN.json", "functions.en-US.json", "functions.html"]) {
      expect(read(name)).toBe(readFileSync(join(root, "src/functions", name), "utf8"));
    }
    expect(names.filter((name) => /^icons\/.*\.png$/.test(name)).length).toBeGreaterThan(20);
    expect(names.filter((name) => name.endsWith(".svg"))).toEqual([]);
  });

  it("names no outside address", () => {
    const ours = filesIn(page).filter(
      (name) => /\.(html|js|css)$/.test(name) && !name.startsWith("office/"),
    );
    expect(ours).toEqual(expect.arrayContaining(["index.html", "page.js", "desk.js", "page.css"]));
    for (const name of ours) {
      // Licences of the template writer's parts name their homes in comments.
      const text = read(name).replace(/\/\*[\s\S]*?\*\//g, "");
      const addresses = text.match(/https?:\/\/[^\s"'`)<>\\]+/g) ?? [];
      const ofPdf = name.startsWith("pdf");
      const outside = addresses.filter(
        (one) => !vocabulary.test(one) && !(ofPdf && tried.test(one)),
      );
      expect({ name, outside }).toEqual({ name, outside: [] });
    }
  });

  it("states a strict policy and holds no script or style of its own", () => {
    const html = read("index.html");
    const [, policy] = /Content-Security-Policy"\s+content="([^"]+)"/.exec(html)!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(html).not.toMatch(/<script>|<style|\sstyle=|\son\w+=/);
  });

  it("answers to every button of the ribbon", () => {
    const script = read("page.js");
    expect(ribbonActions.filter((id) => !script.includes(id))).toEqual([]);
  });
});

describe("a build that takes Microsoft's library from a CDN", () => {
  const out = mkdtempSync(join(tmpdir(), "budget-page-"));
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it("asks for nothing else, and only when it was wanted", () => {
    node("node_modules/webpack-cli/bin/cli.js", "--env", "office=21vianet", "--output-path", out);
    const html = readFileSync(join(out, "index.html"), "utf8");
    const origin = "https://appsforoffice.cdn.partner.office365.cn";
    const outside = new Set(html.match(/https:\/\/[^/\s";]+/g));
    expect([...outside]).toEqual([origin]);
    expect(html).toContain(`script-src 'self' ${origin};`);
    expect(filesIn(out).some((name) => name.startsWith("office/"))).toBe(false);
  }, 120_000);

  it("is refused where nobody knows the CDN", () => {
    const asked = () =>
      node("node_modules/webpack-cli/bin/cli.js", "--env", "office=else", "--output-path", out);
    expect(asked).toThrow(/local, 21vianet, cdn/);
  });
});
