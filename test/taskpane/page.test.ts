import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

/** Every file below a folder. */
function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

describe("the page of the add-in", () => {
  const out = mkdtempSync(join(tmpdir(), "budget-page-"));
  beforeAll(() => {
    execFileSync(process.execPath, ["node_modules/webpack-cli/bin/cli.js", "--output-path", out], {
      cwd: root,
      stdio: "pipe",
    });
  }, 120_000);
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it("is built with Microsoft's library beside it, unmodified", () => {
    const names = files(out).map((path) => path.slice(out.length + 1));
    expect(names).toEqual(
      expect.arrayContaining(["index.html", "page.js", "page.css", join("office", "office.js")]),
    );
    const original = readFileSync(join(root, "node_modules/@microsoft/office-js/dist/office.js"));
    expect(readFileSync(join(out, "office", "office.js")).equals(original)).toBe(true);
  });

  it("names no outside address and runs under a strict content policy", () => {
    for (const name of ["index.html", "page.js", "page.css"]) {
      const text = readFileSync(join(out, name), "utf8");
      const addresses = text.match(/https?:\/\/[^\s"'`)]+/g) ?? [];
      const outside = addresses.filter(
        (one) => !/^http:\/\/(schemas\.|www\.w3\.org|purl\.oclc\.org|json-schema\.org)/.test(one),
      );
      expect({ name, outside }).toEqual({ name, outside: [] });
    }
    expect(readFileSync(join(out, "index.html"), "utf8")).toContain("default-src 'none'");
  });
});
