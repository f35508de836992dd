import { useEffect, useState } from "preact/hooks";
import { parseAddress } from "../../../model/grid.ts";
import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";

interface Props {
  readonly sheet: string;
  /** The cell that was asked for; null for none. */
  readonly marked: string | null;
}

/** Types into cells of an opened file: one, or a block of lines and tabs as copied from a spreadsheet. */
export function CellEditor({ sheet, marked }: Props) {
  const { session, view } = usePage();
  const [cell, name] = useState(marked ?? "");
  const [text, take] = useState("");
  const [isOpen, open] = useState(false);
  useEffect(() => {
    if (marked !== null) name(marked);
  }, [marked, sheet]);
  const isPlace = parseAddress(cell.trim().toUpperCase()) !== null;
  const because = !isPlace
    ? "请写单元格，如 B40"
    : view.progress === null
      ? null
      : "请等这一步做完";
  if (!isOpen) {
    return (
      <Button look="subtle" press={() => open(true)}>
        改单元格…
      </Button>
    );
  }
  return (
    <div class="cell-editor">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (because !== null) return;
          void session.filling.cells(sheet, cell.trim().toUpperCase(), text);
          take("");
        }}
      >
        <label>
          单元格
          <input value={cell} onInput={({ currentTarget }) => name(currentTarget.value)} />
        </label>
        <label>
          内容（可粘贴几行几列；留空就清空）
          <textarea
            rows={2}
            value={text}
            onInput={({ currentTarget }) => take(currentTarget.value)}
          />
        </label>
        <Button press="submit" because={because}>
          写入单元格
        </Button>
        <Button look="subtle" press={() => open(false)}>
          不改了
        </Button>
      </form>
      <p class="hint">只改本页里的副本，可以撤销；改完请下载改正后的副本。</p>
    </div>
  );
}
