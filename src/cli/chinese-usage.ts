import type { Command, CommanderError, HelpConfiguration } from "commander";

const headings: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

/** Columns a text takes on a terminal: Chinese characters and signs take two. */
function columns(text: string): number {
  let width = 0;
  for (const letter of text) width += letter.charCodeAt(0) >= 0x2e80 ? 2 : 1;
  return width;
}

const chineseHelp: HelpConfiguration = {
  styleTitle: (title) => headings[title] ?? title,
  optionDescription: (option) => option.description,
  subcommandTerm: (command) => command.name(),
  displayWidth: columns,
};

/** Makes a command, and what is added to it later, speak Chinese and report errors by throwing. */
export function speakChinese(command: Command): Command {
  return command
    .configureHelp(chineseHelp)
    .helpOption("-h, --help", "显示帮助")
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
}

type Sentence = (quoted: string) => string;

const sentences: Readonly<Record<string, Sentence>> = {
  "commander.unknownOption": (option) => `没有 ${option} 这个选项`,
  "commander.unknownCommand": (command) => `没有 ${command} 这个命令`,
  "commander.missingArgument": (argument) => `缺少参数 ${argument}`,
  "commander.optionMissingArgument": (option) => `选项 ${option} 后面缺少内容`,
  "commander.missingMandatoryOptionValue": (option) => `缺少必需的选项 ${option}`,
  "commander.excessArguments": () => "参数过多",
};

/** One Chinese sentence for a mistake in the command line. */
export function usageSentence(error: CommanderError, command: string | null): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const what = sentences[error.code]?.(quoted) ?? "命令行写法有误";
  const suggestion = /Did you mean (?:one of )?(.+?)\?\)/.exec(error.message)?.[1];
  const hint = suggestion === undefined ? "" : `，是否指 ${suggestion}`;
  const help = command === null ? "budget --help" : `budget ${command} --help`;
  return `${what}${hint}；用法见 ${help}。`;
}
