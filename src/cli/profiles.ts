import { Command, Option } from "commander";
import { type Profile, type SheetUse, sheetAsUsed } from "../model/profile.ts";
import { jsonText } from "../report/json.ts";
import { standard } from "../standard/index.ts";
import { reportFormat } from "./choices.ts";
import { toolWith } from "./tool.ts";

/** `budget profiles`: the layouts the standard knows. */
export function command(): Command {
  return new Command("profiles")
    .description("列出已有的版式（各地表样）、年度和所含的表")
    .usage("[选项]")
    .addOption(
      new Option("--format <格式>", "text 或 json；默认 text")
        .argParser(reportFormat)
        .default("text"),
    )
    .action(({ format }: { readonly format: "text" | "json" }) => {
      const profiles = [...standard.profiles.values()];
      process.stdout.write(
        format === "json"
          ? jsonText({ tool: toolWith(standard), profiles: profiles.map(facts) })
          : `${profiles.map(lines).join("\n\n")}\n`,
      );
    });
}

function facts(profile: Profile) {
  return {
    id: profile.id,
    name: profile.label.zh,
    extends: profile.extends ?? null,
    editions: profile.editions,
    basis: profile.basis,
    sheets: tablesOf(profile.sheets),
    accounts: tablesOf(profile.accounts),
  };
}

function tablesOf(uses: readonly SheetUse[]) {
  return uses.map((use) => {
    const definition = sheetAsUsed(standard.sheets.get(use.sheet)!, use);
    return { id: use.sheet, title: definition.label.zh, optional: use.optional === true };
  });
}

function lines(profile: Profile): string {
  const base = profile.extends === undefined ? "" : `，以 ${profile.extends} 为底`;
  return [
    `${profile.id}  ${profile.label.zh}（年度：${profile.editions.join("、")}${base}）`,
    `  依据：${profile.basis}`,
    "  预算",
    ...tablesOf(profile.sheets).map(line),
    "  决算",
    ...tablesOf(profile.accounts).map(line),
  ].join("\n");
}

const line = ({ id, title, optional }: ReturnType<typeof tablesOf>[number]): string =>
  `  · ${title}  ${id}${optional ? "（可选）" : ""}`;
