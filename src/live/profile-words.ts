import type { Reading } from "../model/reading.ts";
import type { Standard } from "../model/standard.ts";

/** By which authority's layout a workbook was read, and what speaks for it. */
export function profileWords({ profile, tables, workbook }: Reading, standard: Standard): string {
  if (tables.length === 0) return "没有认出标准表，还不知道是哪一种版式";
  const filled = workbook.grids.filter(({ rows }) => rows.size > 0).length;
  const titled = tables.filter(({ title }) => title !== null).length;
  const base = profile.extends === undefined ? null : standard.profiles.get(profile.extends);
  const below = base ? `（以${base.label.zh}为底）` : "";
  return (
    `按${profile.label.zh}版式${below}核对：${filled} 张工作表中认出 ${tables.length} 张标准表，` +
    `其中 ${titled} 张的标题相符`
  );
}
