import type { ShownBlock, ShownSection } from "../../../live/disclosure/disclosure-look.ts";
import { AskedList } from "./asked-list.tsx";
import { keysOf } from "./draft-keys.ts";
import { Paragraph } from "./paragraph.tsx";
import { Runs } from "./runs.tsx";

/** A section as it will be published, and what only the clerk can still say of it. */
export function SectionText({ section }: { readonly section: ShownSection }) {
  const keys = keysOf(section);
  return (
    <div class="section-text" role="region" aria-label={section.heading}>
      {section.blocks.map((block, at) => (
        <Block key={keys.blocks[at]} block={block} of={keys.blocks[at]!} />
      ))}
      {section.asked.length > 0 && <AskedList asked={section.asked} keys={keys.asked} />}
    </div>
  );
}

function Block({ block, of }: { readonly block: ShownBlock; readonly of: string }) {
  if (block.kind === "paragraph") return <Paragraph block={block} of={of} />;
  if (block.kind === "aside") {
    return (
      <p class="hint">
        <Runs runs={block.runs} />
      </p>
    );
  }
  return (
    <p class={`words level-${block.level}`} role="heading" aria-level={block.level + 2}>
      <Runs runs={block.runs} />
    </p>
  );
}
