import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join, resolve } from "node:path";
import { ownCertificate } from "../../src/cli/serve/certificate.ts";
import { ask } from "./ask.ts";
import { budget, isOneSentence, temporaryFolder } from "./budget.ts";

const folder = temporaryFolder();
writeFileSync(join(folder, "outside.txt"), "no certificate");

describe("budget serve", () => {
  const program = resolve(__dirname, "../../bin/budget.cjs");
  const built = join(folder, "package");
  mkdirSync(join(built, "dist"), { recursive: true });
  writeFileSync(join(built, "package.json"), "{}");
  // Built when it is stale: so that a copy of it is the program of these sources.
  budget(["--version"]);
  writeFileSync(
    join(built, "dist", "budget.cjs"),
    readFileSync(resolve(program, "../../dist/budget.cjs")),
  );
  symlinkSync(resolve(program, "../../node_modules"), join(built, "node_modules"));
  const copy = join(built, "dist", "budget.cjs");
  const env = {
    ...process.env,
    XDG_DATA_HOME: join(folder, "data"),
    LOCALAPPDATA: join(folder, "data"),
  };
  const running: ChildProcess[] = [];
  afterAll(() => running.forEach((one) => one.kill("SIGKILL")));

  /** Starts it and gives what it says until it is ready, or until it ends. */
  function start(args: readonly string[]): Promise<{ child: ChildProcess; said: string }> {
    const child = spawn(process.execPath, [copy, "serve", ...args], { env });
    running.push(child);
    return new Promise((done) => {
      let said = "";
      const hear = (piece: Buffer) => {
        said += piece.toString("utf8");
        if (said.includes("Ctrl+C")) done({ child, said });
      };
      child.stdout!.on("data", hear);
      child.stderr!.on("data", hear);
      child.on("exit", () => done({ child, said }));
    });
  }

  const ended = (child: ChildProcess): Promise<number | null> =>
    new Promise((done) => {
      if (child.exitCode !== null) done(child.exitCode);
      else child.on("exit", (code) => done(code));
    });

  test("without a built page says how to build it", async () => {
    const { child, said } = await start(["--port", "0"]);
    expect(await ended(child)).toBe(2);
    expect(said).toContain("npm run build");
    expect(isOneSentence(said)).toBe(true);
  });

  describe("with a built page", () => {
    beforeAll(() => {
      mkdirSync(join(built, "dist", "page"), { recursive: true });
      writeFileSync(join(built, "dist", "page", "index.html"), "<title>页面</title>");
    });

    test("says where the page and the certificate are, and ends when asked to", async () => {
      const { child, said } = await start(["--port", "0"]);
      const [, address] = /核对页面：(https:\S+)/.exec(said)!;
      const [, path] = /证书：(\S+)（有效期至 \d{4}-\d\d-\d\d）/.exec(said)!;
      expect(said).toContain("首次使用：");
      const { body, headers } = await ask(address!, "/", { ca: readFileSync(path!, "utf8") });
      expect(body).toContain("页面");
      expect(headers["content-security-policy"]).toBe("default-src 'self'");
      child.kill("SIGINT");
      expect(await ended(child)).toBe(0);
    });

    test("takes a certificate of the user's own", async () => {
      const pair = await ownCertificate(join(folder, "brought"), new Date());
      const key = join(folder, "brought", "localhost.key");
      const { child, said } = await start(["--port", "0", "--cert", pair.path, "--key", key]);
      const [, address] = /核对页面：(https:\S+)/.exec(said)!;
      expect(said).not.toContain("首次使用");
      expect((await ask(address!, "/", { ca: pair.cert })).status).toBe(200);
      child.kill("SIGTERM");
      expect(await ended(child)).toBe(0);
    });

    test("over plain HTTP when asked to", async () => {
      const { child, said } = await start(["--port", "0", "--http"]);
      const [, address] = /核对页面：(http:\S+)/.exec(said)!;
      expect((await ask(address!, "/")).status).toBe(200);
      child.kill("SIGINT");
      expect(await ended(child)).toBe(0);
    });

    test("a port in use is one sentence", async () => {
      const other = createServer().listen(0, "127.0.0.1");
      await new Promise((ready) => other.once("listening", ready));
      const { port } = other.address() as AddressInfo;
      const { child, said } = await start(["--port", String(port)]);
      expect(await ended(child)).toBe(2);
      expect(said).toContain(`端口 ${port} 已被占用`);
      expect(isOneSentence(said)).toBe(true);
      other.close();
    });

    test.each([
      [["--cert", "a.pem"], "一起写"],
      [["--cert", join(folder, "none.pem"), "--key", "b.pem"], "不存在"],
      [["--cert", join(folder, "outside.txt"), "--key", join(folder, "outside.txt")], "不是配套"],
      [["--port", "70000"], "65535"],
      [["--port", "-1"], "65535"],
    ])("a mistake is one sentence: %j", async (args, says) => {
      const { child, said } = await start(args);
      expect(await ended(child)).toBe(2);
      expect(said).toContain(says);
      expect(isOneSentence(said)).toBe(true);
    });
  });
});
