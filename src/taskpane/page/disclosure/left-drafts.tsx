import type { DisclosureLook } from "../../../live/disclosure/disclosure-look.ts";
import { usePage } from "../shared/page-context.ts";
import { keysOf } from "./draft-keys.ts";
import { WordsForm } from "./words-form.tsx";

/** What was being written for a paragraph that is gone meanwhile: it stays until the clerk puts it away. */
export function LeftDrafts({ look }: { readonly look: DisclosureLook | null }) {
  const { drafts } = usePage().view;
  if (drafts.length === 0) return null;
  const places = (look?.sections ?? [])
    .map(keysOf)
    .flatMap(({ blocks, asked }) => [...blocks, ...asked]);
  const left = drafts.filter(({ of }) => !places.includes(of));
  if (left.length === 0) return null;
  return (
    <div class="stopped" role="group" aria-label="没有地方写入的文字">
      <p role="status">
        表里的数或文字变了，公开文字里现在没有您正在写的这一段，不会写到别处。要用的话请先复制出来；表里改回来，它会回到原处。
      </p>
      {left.map((draft) => (
        <WordsForm key={draft.of} draft={draft} now={null} keep={async () => false} />
      ))}
    </div>
  );
}
