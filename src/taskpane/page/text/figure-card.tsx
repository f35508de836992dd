import type { ShownFigure, ShownPart, ShownWords } from "../../../live/text/text-look.ts";
import { idsOfText } from "../../../live/text/text-look.ts";
import type { Finding } from "../../../model/finding.ts";
import { plainText } from "../../../report/plain-text.ts";
import { severityWords } from "../../../report/words.ts";
import { FormulaCard } from "../card/formula-card.tsx";
import { worstFirst } from "../card/worst-first.ts";
import { Button } from "../shared/button.tsx";
import { Shape } from "../shared/icons.tsx";
import { usePage } from "../shared/page-context.ts";
import { Untrusted } from "../shared/untrusted.tsx";
import { stateWords } from "./figure-words.ts";
import { MendedWords } from "./mended-words.tsx";
import { useListedFinding } from "./use-listed-finding.ts";

/** Relations shown at once; the rest is folded. */
const atOnce = 6;

interface Props {
  readonly part: ShownPart;
  /** Where the figure stands. */
  readonly at: number;
}

/** Everything about one figure of the text: what is wrong, the right sentence, every relation. */
export function FigureCard({ part, at }: Props) {
  const { view } = usePage();
  const found = figureIn(part, at);
  if (!found) return null;
  const { words, figure } = found;
  const findings = figure.findings.flatMap(
    (id) => view.text?.document.findings.find((one) => one.id === idsOfText + id) ?? [],
  );
  const name = plainText(words.text.slice(figure.start, figure.end));
  return (
    <div class="figure-card" role="group" aria-label={`${name}，${stateWords[figure.state]}`}>
      <p class="figure-head">
        <b class="figures">
          <bdi>{name}</bdi>
        </b>
        <span class={`state ${figure.state}`}>{stateWords[figure.state]}</span>
      </p>
      {findings.map((finding) => (
        <FoundHere key={finding.id} finding={finding} words={words} figure={figure} />
      ))}
      <Relations figure={figure} />
    </div>
  );
}

interface FoundProps {
  readonly finding: Finding;
  readonly words: ShownWords;
  readonly figure: ShownFigure;
}

function FoundHere({ finding, words, figure }: FoundProps) {
  const openInList = useListedFinding();
  return (
    <div class="found-here">
      <p>
        <Shape of={finding.severity} />{" "}
        <span class={`severity ${finding.severity}`}>{severityWords[finding.severity]}</span>{" "}
        <Untrusted text={finding.message} most={400} />
      </p>
      {finding.explanation !== "" && (
        <p class="because-words">
          <Untrusted text={finding.explanation} most={400} />
        </p>
      )}
      <MendedWords words={words} figure={figure} finding={finding} />
      <Button look="subtle" press={() => openInList(finding.id)}>
        {finding.dismissed === null ? "在问题列表中看，或放行" : "已放行，在问题列表中看"}
      </Button>
    </div>
  );
}

function Relations({ figure }: { readonly figure: ShownFigure }) {
  const { view } = usePage();
  const { figureRelations } = view;
  if (figure.relations.length === 0) {
    return <p>没有别的数可以和它对照，请人工核对。</p>;
  }
  if (figureRelations === null) return <p>正在取出有关的算式…</p>;
  const sorted = worstFirst(figureRelations);
  const rest = sorted.slice(atOnce);
  return (
    <>
      {sorted.slice(0, atOnce).map((relation) => (
        <FormulaCard key={relation.id} relation={relation} suspect={undefined} />
      ))}
      {rest.length > 0 && (
        <details class="more">
          <summary>另有 {rest.length} 个算式</summary>
          {rest.map((relation) => (
            <FormulaCard key={relation.id} relation={relation} suspect={undefined} />
          ))}
        </details>
      )}
    </>
  );
}

/** A figure of a part, with the words it stands in. */
export function figureIn(part: ShownPart, at: number) {
  for (const words of part.kind === "table" ? part.rows.flat() : [part]) {
    const figure = words?.figures.find((one) => one.at === at);
    if (words && figure) return { words, figure };
  }
  return null;
}
