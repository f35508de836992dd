import { X509Certificate } from "node:crypto";
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { certificateFolder, ownCertificate } from "../../src/cli/serve/certificate.ts";
import { serveFolder, type Served } from "../../src/cli/serve/serve-folder.ts";
import { ask } from "./ask.ts";
import { temporaryFolder } from "./budget.ts";

const folder = temporaryFolder();
const site = join(folder, "site");
mkdirSync(join(site, "office"), { recursive: true });
const policy = "default-src 'none'; script-src 'self'";
writeFileSync(
  join(site, "index.html"),
  `<!doctype html><meta\n http-equiv="Content-Security-Policy"\n content="default-src 'none';  script-src 'self'" /><title>页面</title>`,
);
writeFileSync(join(site, "page.js"), "1;");
writeFileSync(join(site, "office", "中 文.css"), "a{}");
writeFileSync(join(site, "unknown.kind"), "x");
writeFileSync(join(site, ".hidden"), "secret");
writeFileSync(join(folder, "outside.txt"), "secret");
symlinkSync(join(folder, "outside.txt"), join(site, "link.txt"));

describe("a folder that is served", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveFolder(site, { port: 0, tls: null });
  });
  afterAll(() => served.close());

  test.each([
    ["/", "text/html; charset=utf-8", "页面"],
    ["/index.html?et=zh-CN", "text/html; charset=utf-8", "页面"],
    ["/page.js", "text/javascript; charset=utf-8", "1;"],
    ["/office/%E4%B8%AD%20%E6%96%87.css", "text/css; charset=utf-8", "a{}"],
    ["/unknown.kind", "application/octet-stream", "x"],
  ])("gives %s", async (path, type, says) => {
    const { status, headers, body } = await ask(served.address, path);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe(type);
    expect(body).toContain(says);
  });

  test("says that nothing else may be loaded, guessed, kept or shared", async () => {
    for (const path of ["/", "/page.js", "/missing"]) {
      const { headers, status } = await ask(served.address, path);
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "content-security-policy": policy,
      });
      expect(headers["cache-control"]).toBe(status === 200 ? "no-cache" : undefined);
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
  });

  test.each([
    "/../outside.txt",
    "/office/../../outside.txt",
    "/%2e%2e/outside.txt",
    "/..%2foutside.txt",
    "/..%5coutside.txt",
    "/..\\outside.txt",
    "//etc/passwd",
    "/page.js%00.html",
    "/%zz",
    "/link.txt",
    "/.hidden",
    "/office",
    "/office/",
    "/missing.js",
    "*",
  ])("gives nothing for %s", async (path) => {
    const { status, body } = await ask(served.address, path);
    expect(status).toBe(404);
    expect(body).not.toContain("secret");
  });

  test("can only be read", async () => {
    expect(await ask(served.address, "/page.js", { method: "HEAD" })).toMatchObject({
      status: 200,
      body: "",
    });
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      expect((await ask(served.address, "/page.js", { method })).status).toBe(405);
    }
  });

  test("answers to this machine's names only", async () => {
    expect((await ask(served.address, "/", { host: "127.0.0.1:1" })).status).toBe(200);
    for (const host of ["example.com", "localhost.example.com", "192.168.0.2"]) {
      expect((await ask(served.address, "/", { host })).status).toBe(421);
    }
  });
});

describe("the certificate of this machine", () => {
  const own = join(folder, "own");
  const now = new Date();
  const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

  test("lets a client that trusts it, and nobody else, reach the page", async () => {
    const { cert, key } = await ownCertificate(own, now);
    const served = await serveFolder(site, { port: 0, tls: { cert, key } });
    try {
      expect(served.address).toMatch(/^https:\/\/localhost:\d+\/$/);
      expect((await ask(served.address, "/page.js", { ca: cert })).body).toBe("1;");
      await expect(ask(served.address, "/page.js")).rejects.toThrow(/self[- ]signed/);
    } finally {
      await served.close();
    }
  });

  test("is for this machine only, signs nothing, and holds no longer than browsers take", async () => {
    const { cert, until, path } = await ownCertificate(own, now);
    const certificate = new X509Certificate(cert);
    expect(certificate.ca).toBe(false);
    expect(certificate.subjectAltName).toBe("DNS:localhost, IP Address:127.0.0.1");
    const span = Date.parse(certificate.validTo) - Date.parse(certificate.validFrom);
    expect(span / 86_400_000).toBeLessThanOrEqual(397);
    expect(until).toBe(new Date(certificate.validTo).toISOString().slice(0, 10));
    expect(readFileSync(path, "utf8")).toBe(cert);
    if (process.platform !== "win32") {
      expect(statSync(join(own, "localhost.key")).mode & 0o077).toBe(0);
    }
  });

  test("is kept, and made anew when it soon ends or no longer fits its key", async () => {
    const { cert } = await ownCertificate(own, now);
    expect((await ownCertificate(own, later(300))).cert).toBe(cert);
    const renewed = await ownCertificate(own, later(370));
    expect(renewed.cert).not.toBe(cert);
    writeFileSync(join(own, "localhost.key"), "no key");
    expect((await ownCertificate(own, later(370))).cert).not.toBe(renewed.cert);
  });

  test("lies in a folder of the user", () => {
    const env = { XDG_DATA_HOME: "/data", LOCALAPPDATA: "/data" };
    const expected =
      process.platform === "darwin" ? /Application Support/ : /^.data.budget-disclosure$/;
    expect(certificateFolder(env)).toMatch(expected);
    expect(certificateFolder({})).toMatch(/budget-disclosure$/);
  });
});
