import type { ShownFigure, ShownWords } from "../../../live/text/text-look.ts";
import type { Finding } from "../../../model/finding.ts";
import { plainText } from "../../../report/plain-text.ts";
import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";
import { mendedSentence } from "./mended-sentence.ts";

interface Props {
  readonly words: ShownWords;
  readonly figure: ShownFigure;
  readonly finding: Finding;
}

/** The sentence with the right figure, to be copied into the document. */
export function MendedWords({ words, figure, finding }: Props) {
  const { session } = usePage();
  const mended = mendedSentence(words, figure, finding);
  if (!mended) return null;
  const { before, right, after } = mended;
  const whole = plainText(`${before}${right}${after}`);
  return (
    <div class="mended">
      <p class="hint">如确有误，这一句可改为：</p>
      <p class="mended-sentence">
        <bdi>
          {plainText(before)}
          <ins>{plainText(right)}</ins>
          {plainText(after)}
        </bdi>
      </p>
      <Button press={() => void session.narrating.copy(whole)}>复制这一句</Button>
    </div>
  );
}
