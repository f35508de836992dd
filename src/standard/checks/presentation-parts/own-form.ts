import { normalised } from "../../../model/label.ts";
import { usesOf } from "../../../model/profile.ts";
import { type Reading, documentKindOf } from "../../../model/reading.ts";

/**
 * Whether the workbook is made on an authority's own form, whose words, lines and columns bind:
 * the profile is such a form and most tables carry its titles. The national base binds nobody;
 * it only resembles each province's form; nor does a form known from examples only.
 */
export function followsOwnForm(reading: Reading): boolean {
  const { profile, tables } = reading;
  if (profile.extends === undefined || profile.binding === false) return false;
  const uses = usesOf(profile, documentKindOf(reading));
  const titles = new Map(uses.map((use) => [use.sheet, use.title]));
  let own = 0;
  let titled = 0;
  for (const { definition, title } of tables) {
    const prescribed = titles.get(definition.id);
    if (prescribed === undefined || !title) continue;
    titled += 1;
    if (core(title.text).endsWith(core(prescribed))) own += 1;
  }
  return own > 0 && own * 2 >= titled;
}

/** A title without white space, 单位 and 部门 (which find-and-replace exchanges) told as one. */
function core(title: string): string {
  return normalised(title).replaceAll("部门", "单位");
}
