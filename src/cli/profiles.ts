import { Command, Option } from "commander";
import { type Profile, sheetAsUsed } from "../model/profile.ts";
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
    sheets: tablesOf(profile),
  };
}

function tablesOf(profile: Profile) {
  return profile.sheets.map((use) => {
    const definition = sheetAsUsed(standard.sheets.get(use.sheet)!, use);
    return { id: use.sheet, title: definition.label.zh, optional: use.optional === true };
  });
}

function lines(profile: Profile): string {
  const base = profile.extends === undefined ? "" : `，以 ${profile.extends} 为底`;
  return [
    `${profile.id}  ${profile.label.zh}（年度：${profile.editions.join("、")}${base}）`,
    `  依据：${profile.basis}`,
    ...tablesOf(profile).map(
      ({ id, title, optional }) => `  · ${title}  ${id}${optional ? "（可选）" : ""}`,
    ),
  ].join("\n");
}
