import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";
import { Untrusted } from "../shared/untrusted.tsx";
import { SelectedCell } from "./selected-cell.tsx";
import { TextCoverage } from "./text-coverage.tsx";
import { TextParts } from "./text-parts.tsx";
import { TextSources } from "./text-sources.tsx";

/** The narrative: where it comes from, then its words with every figure underlined. */
export function TextPanel() {
  const { view } = usePage();
  const { text } = view;
  return (
    <section class="text-panel" aria-labelledby="text-title">
      <h2 class="unseen" id="text-title">
        文字
      </h2>
      {text === null ? <TextSources /> : <ShownText />}
    </section>
  );
}

function ShownText() {
  const { session, view, trip } = usePage();
  const [isAsked, ask] = useState(false);
  const name = useRef<HTMLParagraphElement>(null);
  const text = view.text!;
  const { kind } = text;
  const { path } = text.document;
  const from = view.textPlace?.from ?? null;
  useEffect(() => {
    // The button that was pressed is gone: the keyboard goes on from the text's name.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && !isAsked) name.current?.focus({ preventScroll: true });
  }, [path, isAsked]);
  return (
    <>
      <div class="text-head">
        <p class="text-name" ref={name} tabIndex={-1}>
          <span class="tag">{kind === "sheet" ? "工作表" : "文字"}</span>{" "}
          <Untrusted text={kind === "sheet" ? "文字说明" : path} most={80} />
        </p>
        <div class="actions">
          {from === "findings" && (
            <Button
              press={() => {
                trip.returnToFinding();
                session.go("findings");
              }}
            >
              回到问题列表
            </Button>
          )}
          <Button look="subtle" press={() => ask(!isAsked)}>
            {isAsked ? "不换了" : "换一份文字…"}
          </Button>
        </div>
      </div>
      {isAsked && <TextSources done={() => ask(false)} />}
      <TextCoverage text={text} />
      <TextParts text={text} />
      <SelectedCell />
    </>
  );
}
