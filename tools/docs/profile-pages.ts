import type { Profile, SheetUse } from "../../src/model/profile.ts";
import type { Standard } from "../../src/model/standard.ts";
import { severityWords } from "../../src/report/text-findings.ts";
import { type Pages, link, list, page, table } from "./markdown.ts";
import { sheetPath } from "./sheet-pages.ts";

const profilePath = (id: string): string => `docs/profiles/${id}.md`;

/** One page a layout, and the list of all. */
export function profilePages(standard: Standard): Pages {
  const profiles = [...standard.profiles.values()];
  const pages: Pages = new Map(
    profiles.map((profile) => [profilePath(profile.id), profilePage(profile, standard)]),
  );
  return pages.set("docs/profiles/README.md", indexPage(profiles));
}

function profilePage(profile: Profile, standard: Standard): string {
  const { id, label, why, basis, since, editions, form } = profile;
  const base = profile.extends === undefined ? undefined : standard.profiles.get(profile.extends);
  const rows = (uses: readonly SheetUse[]) =>
    uses.map((use, index) => {
      const sheet = standard.sheets.get(use.sheet)!;
      const instead = use.instead && standard.sheets.get(use.instead)!.label.zh;
      return [
        String(index + 1),
        use.title ?? sheet.label.zh,
        link(`\`${use.sheet}\``, profilePath(id), sheetPath(use.sheet)),
        use.optional ? "可以没有" : instead ? `可以用《${instead}》代替` : "",
      ];
    });
  const header = ["序", "标题", "表", "说明"];
  const none = (word: string | null) => (word === null ? "没有" : `“${word}”`);
  return page(`src/standard/profiles/${id}.ts`, `${label.zh}版式`, [
    `\`${id}\` · ${label.en}`,
    list(
      [
        `为什么：${why}`,
        `依据：${basis}`,
        profile.binding === false ? "只从公开的实例知道这个版式，写法、行和列有出入只作提示" : "",
        `从哪一年起：${since}；已有的年度版：${editions.join("、")}（其他年度用最近的一版）`,
      ].filter((point) => point !== ""),
    ),
    "## 预算表的顺序和标题",
    table(header, rows(profile.sheets)),
    "## 决算表的顺序和标题",
    table(header, rows(profile.accounts)),
    "## 表式习惯",
    list([
      `左侧行号列：${none(form.serial)}`,
      `表头下的列号行：${none(form.columnNumbers)}`,
      `单位行：“${form.unitLine}”`,
      `年度行：${none(form.yearLine)}`,
    ]),
    base ? `## 与${base.label.zh}版式的不同` : "",
    base ? list(differences(profile, base, standard)) : "",
  ]);
}

function differences(profile: Profile, base: Profile, standard: Standard): string[] {
  const before = new Map([...base.sheets, ...base.accounts].map((use) => [use.sheet, use]));
  const points: string[] = [];
  for (const use of [...profile.sheets, ...profile.accounts]) {
    const old = before.get(use.sheet);
    const sheet = standard.sheets.get(use.sheet)!;
    const title = use.title ?? sheet.label.zh;
    if (!old) points.push(`另有《${title}》`);
    else {
      const was = old.title ?? sheet.label.zh;
      if (was !== title) points.push(`《${was}》称为《${title}》`);
      if (old.optional && !use.optional) points.push(`《${title}》必须有`);
      if (!old.optional && use.optional) points.push(`《${title}》可以没有`);
      if (use.onlyFilled) points.push(`《${title}》只印有数的行`);
      for (const [column, words] of Object.entries(use.headers ?? {}))
        points.push(`《${title}》的 \`${column}\` 列写作“${words}”`);
      for (const column of use.without ?? []) points.push(`《${title}》没有 \`${column}\` 列`);
    }
  }
  for (const [rule, severity] of Object.entries(profile.severities)) {
    points.push(`\`${rule}\` 的级别是${severityWords[severity]}`);
  }
  return points.length > 0 ? points : ["只有表式习惯不同"];
}

function indexPage(profiles: readonly Profile[]): string {
  const rows = profiles.map((profile) => [
    link(profile.label.zh, "docs/profiles/README.md", profilePath(profile.id)),
    `\`${profile.id}\``,
    profile.editions.join("、"),
    profile.extends === undefined ? "" : `\`${profile.extends}\``,
  ]);
  return page("src/standard/profiles", "版式一览 Profiles", [
    "版式是一个地方印这些表的样子：顺序、标题、单位行、行号列号。数的关系各地相同。",
    table(["版式", "编号", "年度版", "以它为底"], rows),
  ]);
}
