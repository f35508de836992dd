import type { Panel } from "../../session/view.ts";
import { everyFinding } from "../../session/every-finding.ts";
import { standingOf } from "../findings/causes.ts";
import { usePage } from "../shared/page-context.ts";

const names: readonly (readonly [Panel, string])[] = [
  ["start", "开始"],
  ["findings", "问题"],
  ["text", "文字"],
  ["targets", "绩效"],
  ["disclosure", "公开"],
  ["recompute", "重算"],
  ["template", "模板"],
  ["help", "帮助"],
];

/** The way to every panel; how many findings stand is said with their name. */
export function Tabs() {
  const { session, view } = usePage();
  const standing = standingOf(everyFinding(view)).length;
  return (
    <nav class="tabs" aria-label="页面">
      {names.map(([panel, name]) => (
        <button
          key={panel}
          type="button"
          class="tab"
          aria-current={view.panel === panel ? "page" : undefined}
          onClick={() => session.go(panel)}
        >
          {name}
          {panel === "findings" && (view.checked ?? view.text) && (
            <span class="count">
              {standing}
              <span class="unseen"> 个</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
