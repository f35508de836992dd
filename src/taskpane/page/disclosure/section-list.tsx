import type { ShownSection } from "../../../live/disclosure/disclosure-look.ts";
import { usePage } from "../shared/page-context.ts";
import { keysOf } from "./draft-keys.ts";

interface Props {
  readonly sections: readonly ShownSection[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

/** The sections of the text; what each still lacks, or somebody is still writing, is counted beside its name. */
export function SectionList({ sections, chosen, choose }: Props) {
  const { drafts } = usePage().view;
  const writing = (section: ShownSection): number => {
    if (drafts.length === 0) return 0;
    const { blocks, asked } = keysOf(section);
    return drafts.filter(({ of }) => blocks.includes(of) || asked.includes(of)).length;
  };
  return (
    <nav class="section-list" aria-label="各部分">
      {sections.map((section) => (
        <button
          key={section.id}
          type="button"
          class="section-name"
          aria-current={section.id === chosen ? "true" : undefined}
          onClick={() => choose(section.id)}
        >
          {section.heading}
          {section.asked.length > 0 && <span class="count">待补 {section.asked.length}</span>}
          {writing(section) > 0 && <span class="count">未写入 {writing(section)}</span>}
        </button>
      ))}
    </nav>
  );
}
