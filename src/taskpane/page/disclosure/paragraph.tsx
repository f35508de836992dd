import { useState } from "preact/hooks";
import type { ShownBlock } from "../../../live/disclosure/disclosure-look.ts";
import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";
import { Untrusted } from "../shared/untrusted.tsx";
import { Runs } from "./runs.tsx";
import { WordsForm } from "./words-form.tsx";

/** A paragraph: what it says, who words it, and the way to word it otherwise. */
export function Paragraph({ block }: { readonly block: ShownBlock }) {
  const { session, view } = usePage();
  const [isOpen, open] = useState(false);
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
  const keep = (text: string) => {
    open(false);
    if (text === words) return;
    if (wording.by === "cells") {
      void session.disclosing.write(wording.kept, text, "改写的一段文字");
    } else void session.disclosing.change(wording.at, words, text);
  };
  return (
    <div class="paragraph">
      {isOpen ? (
        <WordsForm label="这一段的文字" words={words} keep={keep} close={() => open(false)} />
      ) : (
        <p class="words">
          {wording.by === "clerk-instead" && <span class="tag">已改写</span>} <Runs runs={runs} />
        </p>
      )}
      {!isOpen && (
        <div class="actions">
          <Button look="subtle" press={() => open(true)}>
            改写这一段
          </Button>
          {wording.by === "clerk-instead" && (
            <Button
              look="subtle"
              because={because}
              press={() => void session.disclosing.restore(wording.at)}
            >
              恢复为自动文本
            </Button>
          )}
        </div>
      )}
      {wording.by === "clerk-instead" && (
        <p class="hint">
          按表应为：
          <Untrusted text={wording.cells} />
        </p>
      )}
    </div>
  );
}
