import { version } from "../../package.json";
import { budget, isOneSentence } from "./budget.ts";

test("--version gives the version of the package", () => {
  expect(budget(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});

test("--help is Chinese and names the commands that exist", () => {
  const run = budget(["--help"]);
  expect(run.status).toBe(0);
  for (const word of [
    "用法：",
    "选项：",
    "命令：",
    "check",
    "recompute",
    "extract",
    "new",
    "subject",
    "serve",
  ]) {
    expect(run.stdout).toContain(word);
  }
  expect(run.stdout).not.toMatch(/Usage|Options|Commands|display help/);
});

test.each(["check", "recompute", "extract", "new", "profiles", "subject", "serve"])(
  "%s --help is Chinese",
  (name) => {
    const run = budget([name, "--help"]);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(`用法： budget ${name}`);
    expect(run.stdout).not.toMatch(/Usage|Options|Arguments|display help|default:/);
  },
);

describe("a mistake in the command line is one Chinese sentence and exit 2", () => {
  test.each([
    [[], "请写出要做什么"],
    [["chek"], "是否指 check"],
    [["check"], "缺少参数"],
    [["check", "a.xlsx", "--formt", "json"], "是否指 --format"],
    [["check", "a.xlsx", "--format"], "后面缺少内容"],
    [["check", "a.xlsx", "--format", "jsn"], "不能是 jsn"],
    [["check", "a.xlsx", "--profile", "heibei"], "是否指 hebei"],
    [["check", "a.xlsx", "--profile", "河北"], "是否指 hebei"],
    [["check", "a.xlsx", "--fail-on", "warnings"], "是否指 warning"],
    [["subject", "201", "--year", "21"], "四位年度"],
    [["subject"], "缺少参数"],
    [["profiles", "hebei"], "参数过多"],
    [["new", "--profile", "hebei"], "缺少必需的选项"],
  ])("budget %j", (args: string[], says: string) => {
    const run = budget(args);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain(says);
    expect(isOneSentence(run.stderr)).toBe(true);
  });
});
