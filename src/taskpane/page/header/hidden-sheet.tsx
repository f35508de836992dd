import type { CellPlace } from "../../../hosts/ports.ts";
import { Button } from "../shared/button.tsx";
import { Shape } from "../shared/icons.tsx";
import { usePage } from "../shared/page-context.ts";
import { Untrusted } from "../shared/untrusted.tsx";

/** Asks before a hidden sheet is shown: hiding it was somebody's wish. */
export function HiddenSheet({ at }: { readonly at: CellPlace }) {
  const { session } = usePage();
  return (
    <div class="message warning" role="group" aria-label="隐藏的工作表">
      <Shape of="warning" />
      <div class="message-body">
        <p role="status">
          “<Untrusted text={at.sheet} most={40} />
          ”是隐藏的工作表，取消隐藏才能看到 <bdi>{at.cell}</bdi>。
        </p>
        <div class="actions">
          <Button press={() => void session.looking.cell(at, true)}>取消隐藏并定位</Button>
          <Button look="subtle" press={() => session.looking.keepHidden()}>
            保持隐藏
          </Button>
        </div>
      </div>
    </div>
  );
}
