import { type ComposedRun, wordsOf } from "../../model/composed.ts";
import { valueIn } from "../../model/amount.ts";
import { type Decimal, decimalText, equals, trim } from "../../model/decimal.ts";
import type { TextDocument } from "../../model/document.ts";
import type { Finding } from "../../model/finding.ts";
import type { Reading } from "../../model/reading.ts";
import { yuan } from "../../model/unit.ts";
import type { Standard } from "../../model/standard.ts";
import { composeWords } from "../compose.ts";
import { type Paths, isFigure, sentenceFinding } from "./held-finding.ts";
import { contradictionsIn } from "./contradictions.ts";
import { type SaidLine, flowOfWords } from "./pair-up.ts";
import { saidIn } from "./what-is-said.ts";

/**
 * Where the clerk's own wording of a made paragraph says what its cells do not: another figure, unit,
 * year or direction, or nothing where there is something; or where it leaves out the figure it was
 * made for.
 */
export function rewordedFindings(
  reading: Reading,
  standard: Standard,
  document: TextDocument,
  paths: Paths,
): Finding[] {
  const ground = { year: reading.year, isKnown: knownAmounts(reading) };
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
      const said = saidIn(due);
      const finding = (flow: string, message: string): Finding[] => {
        const passage = document.passages.find((one) => one.flow === flow);
        const line: SaidLine = { runs: instead, flow: due };
        const pair = passage && { line, passage, sameWords: false, section };
        const asDue = `这段话改写过，${message}；按工作簿应为：“${wordsOf(instead)}”`;
        return pair
          ? [{ ...sentenceFinding(pair, document, paths), message: asDue, next: rewordedNext }]
          : [];
      };
      const strange = flows.flatMap((flow) => {
        const all = contradictionsIn(saidIn(flow), said, ground);
        const sure = all.filter(({ isDoubt }) => !isDoubt);
        const found = (sure.length > 0 ? sure : all).slice(0, most);
        if (found.length === 0) return [];
        const words = found.map(({ says }) => says).join("；");
        const severity = sure.length > 0 ? ("error" as const) : ("warning" as const);
        return finding(flow, words).map((one) => ({ ...one, severity }));
      });
      const first = instead.find(isFigure);
      const isTold = !first || flows.some((flow) => tellsFigureOf(first, flow));
      if (strange.length > 0 || isTold) return strange;
      return finding(flows[0]!, `没有写出${first.text}`).map((one) => ({
        ...one,
        severity: "warning" as const,
      }));
    });
  });
}

/** Whether an amount in 元 stands in any cell of a workbook; its cells are read when one is asked for. */
function knownAmounts({ tables }: Reading): (value: Decimal) => boolean {
  let known: Set<string> | null = null;
  const read = (): Set<string> =>
    new Set(
      tables.flatMap(({ blocks }) =>
        blocks.flatMap(({ lines }) =>
          lines.flatMap(({ facts }) =>
            [...facts.values()].flatMap(({ cell }) => {
              const value =
                cell.kind === "amount" ? valueIn(cell.amount.value, cell.amount.unit, yuan) : null;
              return value === null ? [] : [decimalText(trim(value))];
            }),
          ),
        ),
      ),
    );
  return (value) => (known ??= read()).has(decimalText(trim(value)));
}

/** A clerk who mends these sees the others. */
const most = 3;

/** Whether a text has the figure of a run, in whatever unit. */
function tellsFigureOf(run: ComposedRun, flow: string): boolean {
  const [figure] = saidIn(flowOfWords(run.text)).figures;
  if (!figure) return true;
  return saidIn(flow).figures.some(
    ({ kind, value }) => kind === figure.kind && equals(value, figure.value),
  );
}

const rewordedNext = "请把改写的文字里的数和说法改成与工作簿一致，或恢复为自动文本。";
