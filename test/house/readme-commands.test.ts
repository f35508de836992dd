import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

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
const promised = (command: string): number => (command.includes("budget check") ? 1 : 0);

describe("the README's commands do what it says", () => {
  it("are there to be run", () => {
    expect(commands).toContain("npm start");
    expect(commands.length).toBeGreaterThanOrEqual(3);
  });

  it.each(commands)("%s", (command) => {
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
