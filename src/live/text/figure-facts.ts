import type { LookedAt } from "../../engine/check-document.ts";
import { placeKey } from "../../model/finding.ts";
import type { Finding, Severity } from "../../model/finding.ts";
import type { Mention } from "../../model/mention.ts";
import type { RelationReport } from "../../model/report.ts";
import { type Ground, figurePlace } from "../../engine/verifying/places.ts";
import { mentionsOf } from "../../engine/verifying/text-summary.ts";
import type { FigureFacts } from "./shown-words.ts";
import type { FigureState } from "./text-look.ts";

/** What checking says of every figure of a text. */
export class KnownFigures {
  private readonly judged = new Map<
    Mention,
    { id: string; outcome: RelationReport["outcome"] }[]
  >();
  /** Findings by their first place. */
  private readonly named = new Map<string, Finding[]>();
  private readonly placed = new Set<Finding>();

  /** @param findings those of the text, with what the clerk let stand marked */
  constructor(
    { verification }: Pick<LookedAt, "verification">,
    findings: readonly Finding[],
    private readonly ground: Ground,
  ) {
    for (const { id, claim, verdict } of verification.judged) {
      const outcome = verdict.result;
      const operands = outcome === "skipped" ? claim.operands : verdict.operands;
      for (const mention of new Set(mentionsOf([claim.stated, ...operands]))) {
        push(this.judged, mention, { id, outcome });
      }
    }
    for (const finding of findings) {
      const [first] = finding.locations;
      if (first && finding.root === null) push(this.named, placeKey(first), finding);
    }
  }

  /** Of a figure in a sentence. */
  ofMention(mention: Mention, passage: number): FigureFacts {
    const known = this.judged.get(mention) ?? [];
    const { start, end, value, decimals, unit } = mention;
    const figure = { passage, start, end, value, decimals, unit, mention };
    const { source, passages } = this.ground.document;
    const { at } = passages[passage]!;
    const printed = source.text.slice(at[start]!, at[end - 1]! + 1);
    const findings = this.take(placeKey(figurePlace(figure, this.ground)), printed);
    return {
      state: stateOf(
        findings,
        known.map(({ outcome }) => outcome),
      ),
      findings: findings.map(({ id }) => id),
      relations: known.map(({ id }) => id),
    };
  }

  /** Of a cell of a table that was recognised: by its place and the relations it takes part in. */
  ofCell(place: string, relations: readonly RelationReport[]): FigureFacts {
    const findings = this.take(place, null);
    return {
      state: stateOf(
        findings,
        relations.map(({ outcome }) => outcome),
      ),
      findings: findings.map(({ id }) => id),
      relations: relations.map(({ id }) => id),
    };
  }

  /** Findings that name no figure asked for so far: they are about words, or about what is missing. */
  get unplaced(): readonly Finding[] {
    return [...this.named.values()].flat().filter((finding) => !this.placed.has(finding));
  }

  /**
   * The findings of a place, the worst first; they belong to the first figure that asks. The
   * quotes of two neighbours may be one and the same: then the figure they state tells them apart.
   */
  private take(key: string, printed: string | null): readonly Finding[] {
    const found = (this.named.get(key) ?? []).filter(
      (finding) => !this.placed.has(finding) && states(finding, printed),
    );
    const taken = found.filter(({ kind }) => !ofWording.has(kind));
    for (const finding of taken) this.placed.add(finding);
    return taken.sort((a, b) => rank(a) - rank(b));
  }
}

function states({ stated }: Finding, printed: string | null): boolean {
  const told = stated?.text ?? null;
  return told === null || printed === null || told === printed;
}

/** Kinds of findings that are about words even where a figure stands among them. */
const ofWording: ReadonlySet<Finding["kind"]> = new Set(["order", "name", "year", "missing"]);

const ranks: readonly Severity[] = ["error", "warning", "info"];
const rank = ({ severity, dismissed }: Finding): number =>
  ranks.indexOf(severity) + (dismissed === null ? 0 : ranks.length);

function stateOf(
  findings: readonly Finding[],
  outcomes: readonly RelationReport["outcome"][],
): FigureState {
  const blamed = findings.filter(({ severity }) => severity !== "info");
  const standing = blamed.filter(({ dismissed }) => dismissed === null);
  if (standing.some(({ severity }) => severity === "error")) return "wrong";
  if (standing.length > 0) return "look";
  if (blamed.length > 0) return "stands";
  if (outcomes.includes("passed")) return "agree";
  return outcomes.includes("failed") ? "look" : "unchecked";
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
