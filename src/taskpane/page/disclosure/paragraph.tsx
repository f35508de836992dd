import type { ShownBlock } from "../../../live/disclosure/disclosure-look.ts";
import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";
import { Untrusted } from "../shared/untrusted.tsx";
import { Runs } from "./runs.tsx";
import { WordsForm } from "./words-form.tsx";

interface Props {
  readonly block: ShownBlock;
  /** What it is, for a draft that is written for it. */
  readonly of: string;
  /** How many paragraphs the clerk wrote in place of the one the cells give, at the last of them; 0 before it. */
  readonly instead: number;
}

/** A paragraph: what it says, who words it, and the way to word it otherwise. */
export function Paragraph({ block, of, instead }: Props) {
  const { session, view } = usePage();
  const { wording, runs } = block;
  const words = runs.map(({ text }) => text).join("");
  const because = view.progress === null ? null : "请等这一步做完";
  if (!wording) {
    return (
      <p class="words">
        <Runs runs={runs} />
      </p>
    );
  }
  const draft = view.drafts.find((one) => one.of === of);
  const open = () =>
    session.drafting.open({ of, label: "这一段的文字", before: words, text: words });
  const keep = (text: string) =>
    wording.by === "cells"
      ? session.disclosing.write(wording.kept, text, "改写的一段文字")
      : session.disclosing.change(wording.at, words, text);
  return (
    <div class="paragraph">
      {draft ? (
        <WordsForm draft={draft} now={words} keep={keep} />
      ) : (
        <p class="words">
          {wording.by === "clerk-instead" && <span class="tag">已改写</span>} <Runs runs={runs} />
        </p>
      )}
      {!draft && (
        <div class="actions">
          <Button look="subtle" press={open}>
            改写这一段
          </Button>
          {wording.by === "clerk-instead" && instead > 0 && (
            <Button
              look="subtle"
              because={because}
              press={() => void session.disclosing.restore(wording.at)}
            >
              {instead > 1 ? `恢复为自动文本（这 ${instead} 段）` : "恢复为自动文本"}
            </Button>
          )}
        </div>
      )}
      {wording.by === "clerk-instead" && instead > 0 && (
        <p class="hint">
          按表应为：
          <Untrusted text={wording.cells} />
        </p>
      )}
    </div>
  );
}
