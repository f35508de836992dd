import { useId, useState } from "preact/hooks";
import { firstLevelOf } from "../../../model/indicator-kinds.ts";
import type { ProjectTarget } from "../../../model/performance.ts";
import { indicatorLibrary } from "../../../standard/codes/indicator-library.ts";
import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";

const kinds = [...new Set(indicatorLibrary.map(({ level2 }) => level2))];

interface Props {
  readonly project: ProjectTarget;
  /** Why nothing can be added now; null when it can. */
  readonly because: string | null;
}

/** Usual indicators by their kind, each to be added to the project with one press. */
export function Library({ project, because }: Props) {
  const { session } = usePage();
  const id = useId();
  const present = new Set(project.indicators.map(({ level2 }) => level2));
  const [chosen, choose] = useState<string | null>(null);
  const kind = chosen ?? kinds.find((one) => !present.has(one)) ?? kinds[0]!;
  return (
    <details class="library">
      <summary>从指标库加一条</summary>
      <div class="fields">
        <label for={id}>二级指标</label>
        <select id={id} value={kind} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {present.has(one) ? one : `${one}（还没有）`}
            </option>
          ))}
        </select>
      </div>
      <ul class="library-list">
        {indicatorLibrary
          .filter(({ level2 }) => level2 === kind)
          .map(({ level2, level3, comparator, example, measure }) => (
            <li key={level3}>
              <span>
                {level3}
                <span class="hint">
                  {" "}
                  例：{comparator === "定性" ? example : `${comparator}${example}${measure}`}
                </span>
              </span>
              <Button
                look="subtle"
                because={because}
                press={() =>
                  void session.filling.indicator(project.fields.project ?? "", {
                    level1: firstLevelOf.get(level2) ?? "",
                    level2,
                    level3,
                    comparator,
                    value: example,
                    measure,
                  })
                }
              >
                加上
                <span class="unseen">{level3}</span>
              </Button>
            </li>
          ))}
      </ul>
    </details>
  );
}
