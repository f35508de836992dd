import type { ShownBlock, ShownSection } from "../../../live/disclosure/disclosure-look.ts";
import { AskedList } from "./asked-list.tsx";
import { Paragraph } from "./paragraph.tsx";
import { Runs } from "./runs.tsx";

/** A section as it will be published, and what only the clerk can still say of it. */
export function SectionText({ section }: { readonly section: ShownSection }) {
  return (
    <div class="section-text" role="region" aria-label={section.heading}>
      {section.blocks.map((block, at) => (
        <Block key={at} block={block} />
      ))}
      {section.asked.length > 0 && <AskedList asked={section.asked} />}
    </div>
  );
}

function Block({ block }: { readonly block: ShownBlock }) {
  if (block.kind === "paragraph") return <Paragraph block={block} />;
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
