import { Command, CommanderError } from "commander";
import { speakChinese, usageSentence } from "./chinese-usage.ts";
import { Refusal, exit, systemReason } from "./refusal.ts";
import { version } from "./tool.ts";

type Load = () => Promise<{ command(): Command }>;

/** Every command, its file loaded only when it is asked for. */
const commands: Readonly<Record<string, Load>> = {
  new: () => import("./new.ts"),
  check: () => import("./check.ts"),
  recompute: () => import("./recompute.ts"),
  export: () => import("./export.ts"),
  import: () => import("./import.ts"),
  indicators: () => import("./indicators.ts"),
  extract: () => import("./extract.ts"),
  profiles: () => import("./profiles.ts"),
  subject: () => import("./subject.ts"),
  serve: () => import("./serve.ts"),
};

async function run(words: readonly string[]): Promise<void> {
  const [first] = words;
  if (first === undefined)
    throw new Refusal("请写出要做什么，如 budget check 工作簿.xlsx；用法见 budget --help。");
  const program = speakChinese(new Command("budget"))
    .description(
      "核对部门预算工作簿和公开文档：表内合计、表间勾稽、科目与格式、说明文字里的数；生成标准表样。",
    )
    .usage("命令 [选项]")
    .helpCommand("help", "显示某个命令的帮助")
    .version(version, "-V, --version", "显示版本号")
    .addHelpText("after", "\n退出码：0 没有问题；1 有问题；2 未能运行。");
  for (const load of commandsFor(first)) program.addCommand(speakChinese((await load()).command()));
  await program.parseAsync(words, { from: "user" });
}

function commandsFor(first: string): readonly Load[] {
  if (first === "-V" || first === "--version") return [];
  const asked = Object.hasOwn(commands, first) ? commands[first] : undefined;
  return asked ? [asked] : Object.values(commands);
}

/** Turns whatever went wrong into one sentence; a stack only for developers. */
function report(error: unknown, words: readonly string[]): void {
  if (error instanceof CommanderError && error.exitCode === 0) return;
  process.exitCode = exit.couldNotRun;
  if (process.env["BUDGET_DEBUG"] === "1" && !(error instanceof CommanderError)) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
  process.stderr.write(`${sentenceOf(error, words)}\n`);
}

function sentenceOf(error: unknown, words: readonly string[]): string {
  if (error instanceof Refusal) return error.message;
  if (error instanceof CommanderError) {
    const command = words.find((word) => Object.hasOwn(commands, word)) ?? null;
    return usageSentence(error, command);
  }
  const reason = systemReason(error);
  if (reason !== null) return `${reason}。`;
  return "程序内部出错，未能完成；请设 BUDGET_DEBUG=1 重试并把显示的内容告诉开发者。";
}

// A reader that stops early, such as `head`, is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") report(error, []);
});

const words = process.argv.slice(2);
run(words).catch((error: unknown) => report(error, words));
