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
        <Block
          key={keys.blocks[at]}
          block={block}
          of={keys.blocks[at]!}
          instead={insteadOf(section.blocks, at)}
        />
      ))}
      {section.asked.length > 0 && <AskedList asked={section.asked} keys={keys.asked} />}
    </div>
  );
}

/** Paragraphs of one cell stand together in place of one: counted at the last of them, 0 before it. */
function insteadOf(blocks: readonly ShownBlock[], at: number): number {
  const cell = cellOf(blocks[at]);
  if (cell === null || cell === cellOf(blocks[at + 1])) return 0;
  const before = blocks.slice(0, at).findLastIndex((block) => cellOf(block) !== cell);
  return at - before;
}

function cellOf(block: ShownBlock | undefined): string | null {
  const { wording } = block ?? {};
  return wording?.by === "clerk-instead" ? `${wording.at.sheet}!${wording.at.cell}` : null;
}

interface BlockProps {
  readonly block: ShownBlock;
  readonly of: string;
  readonly instead: number;
}

function Block({ block, of, instead }: BlockProps) {
  if (block.kind === "paragraph") return <Paragraph block={block} of={of} instead={instead} />;
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
