import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const root = join(__dirname, "..", "..");

/** Commands of the README's shell blocks, one by one, without what CI runs by itself. */
const commands = [
  ...readFileSync(join(root, "README.md"), "utf8").matchAll(/```sh\n([\s\S]*?)```/g),
]
  .flatMap(([, block]) => block!.split("\n"))
  .flatMap((line) => line.replace(/\s#.*$/, "").split("&&"))
  .map((command) => command.trim())
  .filter((command) => command !== "" && !["npm ci", "npm test"].includes(command));

/** Exit status a command promises: 1 where it reports findings. */
const promised = (command: string): number =>
  /budget (?:check|indicators) samples/.test(command) ? 1 : 0;

describe("the README's commands do what it says", () => {
  it("are there to be run", () => {
    expect(commands).toContain("npm start");
    expect(commands.length).toBeGreaterThanOrEqual(3);
  });

  it("npm start serves the page with the sample, until it is stopped", async () => {
    const env = { ...process.env, CI: "true", PORT: "0" };
    const started = spawn("npm", ["start"], { cwd: root, env, detached: true });
    try {
      let address: string | undefined;
      for await (const line of createInterface({ input: started.stdout })) {
        address = /http:\/\/\S+/.exec(line)?.[0];
        if (address !== undefined) break;
      }
      const page = await fetch(address!);
      expect(new URL(address!).searchParams.has("sample")).toBe(true);
      expect(await page.text()).toContain("page.js");
      expect((await fetch(new URL("sample.xlsx", address))).status).toBe(200);
    } finally {
      // The server runs below npm: all of them are one group.
      process.kill(-started.pid!, "SIGTERM");
    }
  });

  it.each(commands.filter((command) => command !== "npm start"))("%s", (command) => {
    const output = / -o (\S+)$/.exec(command)?.[1];
    if (output) rmSync(join(root, output), { force: true });
    try {
      const { status, stdout, stderr } = spawnSync("bash", ["-c", command], {
        cwd: root,
        encoding: "utf8",
      });
      expect({ status, trace: /\n\s+at /.test(stderr) }).toEqual({
        status: promised(command),
        trace: false,
      });
      if (output) expect(existsSync(join(root, output))).toBe(true);
      else expect(stdout).not.toBe("");
    } finally {
      if (output) rmSync(join(root, output), { force: true });
    }
  });
});
