import { type ComposedRun, wordsOf } from "../../model/composed.ts";
import type { TextDocument } from "../../model/document.ts";
import type { Finding } from "../../model/finding.ts";
import type { Reading } from "../../model/reading.ts";
import type { Standard } from "../../model/standard.ts";
import { composeWords } from "../compose.ts";
import { type Paths, isFigure, sentenceFinding } from "./held-finding.ts";
import { type SaidLine, figuresIn, flowOfWords } from "./pair-up.ts";

/**
 * Where the clerk's own wording of a made paragraph has figures its cells do not give, or leaves out
 * the one it was made for.
 */
export function rewordedFindings(
  reading: Reading,
  standard: Standard,
  document: TextDocument,
  paths: Paths,
): Finding[] {
  return composeWords(reading, standard).flatMap(({ section, blocks }) => {
    // One paragraph of ours may have become several of theirs.
    const reworded = new Map<readonly ComposedRun[], string[]>();
    for (const block of blocks) {
      if (block.kind !== "paragraph" || !block.made?.instead) continue;
      const { instead } = block.made;
      reworded.set(instead, [...(reworded.get(instead) ?? []), flowOfWords(wordsOf(block.runs))]);
    }
    return [...reworded].flatMap(([instead, flows]) => {
      const due = flowOfWords(wordsOf(instead));
      const given = new Set(figuresIn(due).map(({ text }) => text));
      const finding = (flow: string): Finding[] => {
        const passage = document.passages.find((one) => one.flow === flow);
        const line: SaidLine = { runs: instead, flow: due };
        const pair = passage && { line, passage, sameWords: false, section };
        return pair ? [{ ...sentenceFinding(pair, document, paths), next: rewordedNext }] : [];
      };
      const strange = flows.flatMap((flow) =>
        figuresIn(flow)
          .filter(({ text }) => !given.has(text))
          .slice(0, 1)
          .flatMap(({ text }) =>
            finding(flow).map((one) => ({ ...one, message: rewordedMessage(text, instead) })),
          ),
      );
      const first = instead.find(isFigure);
      const isTold = !first || flows.some((flow) => tellsFigureOf(first, flow));
      if (strange.length > 0 || isTold) return strange;
      const message = `这段话改写后没有写出${first.text}；按工作簿应为：“${wordsOf(instead)}”`;
      return finding(flows[0]!).map((one) => ({ ...one, message, severity: "warning" as const }));
    });
  });
}

function tellsFigureOf(run: ComposedRun, flow: string): boolean {
  const [figure] = figuresIn(flowOfWords(run.text));
  return figuresIn(flow).some(({ text }) => text === figure?.text);
}

const rewordedMessage = (figure: string, instead: readonly ComposedRun[]): string =>
  `这段话改写过，其中的${figure}在工作簿里得不出来；按工作簿应为：“${wordsOf(instead)}”`;

const rewordedNext = "请把改写的文字里的数改成工作簿的数，或恢复为自动文本。";
