import type { Claim } from "../../../model/claim.ts";
import type { ProjectTarget } from "../../../model/performance.ts";
import type { TargetFigure, Targets } from "../../../model/target-check.ts";
import { isFarMisprint, isMisprint, isSame } from "./misprints.ts";
import { type OwnSentence, ownSentences } from "./own-sentences.ts";
import { promise } from "./promise.ts";
import { fieldTerm, quotedName } from "./terms.ts";
import { pairsIn } from "./word-pairs.ts";

/** A figure of a project's sentence, with what it is said of. */
interface Said {
  readonly project: ProjectTarget;
  readonly field: OwnSentence;
  readonly name: string;
  readonly figure: TargetFigure;
  /** Every two signs that stand together in the words around it. */
  readonly pairs: ReadonlySet<string>;
  /** The signs just before it, and just behind: they name the thing. */
  readonly edges: readonly string[];
}

/**
 * Promises that what two projects say in the same words, of the same thing, is the same figure:
 * 33名离休干部 here and 33名离休干部 there. Where they differ by more than a slip of the pen they
 * speak of two things.
 */
export function* saidAcross(targets: Targets, id: string): Generator<Claim> {
  const byEdge = new Map<string, Said[]>();
  for (const one of everySaid(targets)) {
    const known = new Set(one.edges.flatMap((edge) => byEdge.get(edge) ?? []));
    const others = [...known].filter(
      (other) => other.project !== one.project && isAlike(one, other),
    );
    const same = others.find((other) => isSame(one.figure, other.figure));
    const meant = same ?? (others.every((other) => isSlip(one, other)) && others[0]);
    if (meant) yield claimOf(targets, one, meant, id);
    // Who says the same again is not asked again.
    if (same) continue;
    for (const edge of one.edges) byEdge.set(edge, [...(byEdge.get(edge) ?? []), one]);
  }
}

/** Two thresholds may both be meant, 90% and 80%, but not where the same is said at length. */
function isSlip(one: Said, other: Said): boolean {
  if (isMisprint(one.figure, other.figure)) return true;
  const least = Math.min(one.pairs.size, other.pairs.size);
  return least >= atLength && isFarMisprint(one.figure, other.figure);
}

const atLength = 15;

function everySaid(targets: Targets): Said[] {
  return targets.performance.projects.flatMap((project) =>
    ownSentences.flatMap(([field, name]) =>
      targets.figuresOf(project, field).flatMap((figure): Said[] => {
        if (figure.unit === "" || (figure.measure === "money" && figure.per === null)) return [];
        const pairs = pairsIn(`${figure.before} ${figure.after}`);
        return [{ project, field, name, figure, pairs, edges: edgesOf(figure) }];
      }),
    ),
  );
}

/** So many signs name a thing. */
const edge = 4;

function edgesOf({ before, after, unit, per }: TargetFigure): string[] {
  const [left, right] = [onlyWords(before).slice(-edge), onlyWords(after).slice(0, edge)];
  const keyOf = (side: string, words: string): string =>
    `${side}|${words}|${unit.replace(/^万/, "")}/${per ?? ""}`;
  return [
    ...(left.length === edge ? [keyOf("<", left)] : []),
    ...(right.length === edge ? [keyOf(">", right)] : []),
  ];
}

const onlyWords = (text: string): string => text.replace(/[^\u4e00-\u9fff]/g, "");

/** Fewer words than these are everybody's: 培训干部职工. */
const fewest = 8;

function isAlike({ pairs: a }: Said, { pairs: b }: Said): boolean {
  const least = Math.min(a.size, b.size);
  if (least < fewest) return false;
  return [...a].filter((one) => b.has(one)).length >= 0.8 * least;
}

function claimOf(targets: Targets, one: Said, other: Said, id: string): Claim {
  const [stated, meant] = [one, other].map(({ project, field, name, figure }) =>
    fieldTerm(
      targets,
      project,
      field,
      figure,
      `${quotedName(project)}${name}里的“${figure.before.slice(-12)}”`,
    ),
  );
  return promise(id, "equal", stated!, [meant!], "两个项目说的是同一个数", { sure: false });
}
