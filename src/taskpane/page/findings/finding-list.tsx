import { useState } from "preact/hooks";
import type { Cause } from "./causes.ts";
import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";
import { FindingItem } from "./finding-item.tsx";
import type { FindingKeys } from "./use-finding-keys.ts";

interface Props {
  readonly causes: readonly Cause[];
  readonly keys: FindingKeys;
}

/** Findings shown before the clerk asks for more: a page stays quick. */
const atOnce = 60;

/** The findings, worst first. Arrows move, Enter shows the cell, Space opens. */
export function FindingList({ causes, keys }: Props) {
  const { view } = usePage();
  const [asked, ask] = useState(atOnce);
  const open = causes.findIndex(({ finding }) => finding.id === view.openFinding);
  const here = causes.findIndex(({ finding }) => finding.id === keys.at);
  const most = Math.max(asked, open + 1, here + 1);
  return (
    <>
      <div class="steps">
        <p class="hint" id="finding-keys">
          ↑↓ 选择，回车看单元格，空格展开
        </p>
        <span class="step-buttons">
          <Button look="subtle" press={() => keys.step(-1)}>
            上一个
          </Button>
          <Button look="subtle" press={() => keys.step(1)}>
            下一个
          </Button>
        </span>
      </div>
      <ol class="finding-list">
        {causes.slice(0, most).map((cause, index) => (
          <FindingItem
            key={cause.finding.id}
            cause={cause}
            index={index}
            last={causes.length - 1}
            keys={keys}
            isOpen={view.openFinding === cause.finding.id}
          />
        ))}
      </ol>
      {causes.length > most && (
        <Button press={() => ask(most + atOnce)}>
          再显示 {Math.min(atOnce, causes.length - most)} 个
        </Button>
      )}
    </>
  );
}
