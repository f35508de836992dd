/**
 * What can be checked without running anything, as many at a time as the machine has cores: each
 * is an npm script of its own; what it says is printed when it ends. Exit 1 when one fails.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

const waiting = ["format:check", "lint", "typecheck", "rules", "deadcode"];

/** Runs one script to its end; true when it passed. */
function passes(script) {
  return new Promise((resolve) => {
    const run = spawn("npm", ["run", "--silent", script], { shell: process.platform === "win32" });
    let said = "";
    for (const stream of [run.stdout, run.stderr])
      stream.setEncoding("utf8").on("data", (text) => (said += text));
    run.on("close", (status) => {
      console.log(`${status === 0 ? "passed" : "FAILED"}: npm run ${script}`);
      if (status !== 0) console.log(said);
      resolve(status === 0);
    });
  });
}

/** One core's share: a script after another while there are any. */
async function lane() {
  let passed = true;
  for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
    passed = (await passes(script)) && passed;
  }
  return passed;
}

const lanes = await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, lane));
process.exitCode = lanes.every(Boolean) ? 0 : 1;
