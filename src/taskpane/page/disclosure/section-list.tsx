import type { ShownSection } from "../../../live/disclosure/disclosure-look.ts";

interface Props {
  readonly sections: readonly ShownSection[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

/** The sections of the text; what each still lacks is counted beside its name. */
export function SectionList({ sections, chosen, choose }: Props) {
  return (
    <nav class="section-list" aria-label="各部分">
      {sections.map(({ id, heading, asked }) => (
        <button
          key={id}
          type="button"
          class="section-name"
          aria-current={id === chosen ? "true" : undefined}
          onClick={() => choose(id)}
        >
          {heading}
          {asked.length > 0 && <span class="count">待补 {asked.length}</span>}
        </button>
      ))}
    </nav>
  );
}
