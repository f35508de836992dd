import type { Claim } from "../../../model/claim.ts";
import type { ProjectTarget } from "../../../model/performance.ts";
import type { TargetFigure, Targets } from "../../../model/target-check.ts";
import { isMoney, isRate } from "./kinds.ts";
import { isFarMisprint, isSame } from "./misprints.ts";
import { type OwnSentence, ownSentences } from "./own-sentences.ts";
import { promise } from "./promise.ts";
import { grouped } from "./siblings.ts";
import { fieldTerm, quotedName } from "./terms.ts";

/** A share or a price in a project's sentence, with the programme it is said of. */
interface Said {
  readonly project: ProjectTarget;
  readonly field: OwnSentence;
  readonly name: string;
  readonly figure: TargetFigure;
  readonly programme: string;
}

/**
 * Promises that what two projects of one programme say in the same sentence, letter for letter, is
 * the same figure. Two programmes use the same words and differ rightly: 小学每生650元, 初中每生850元;
 * and how many people a project serves is its own.
 */
export function* saidAcross(targets: Targets, id: string): Generator<Claim> {
  for (const group of grouped(everySaid(targets), sentenceOf)) {
    const values: Said[] = [];
    for (const one of group) {
      const others = values.filter(({ project }) => project !== one.project);
      const same = others.find((other) => isSame(one.figure, other.figure));
      const isSlip = others.every((other) => isFarMisprint(one.figure, other.figure));
      const meant = same ?? (isSlip && others[0]);
      if (meant) yield claimOf(targets, one, meant, id);
      if (!same) values.push(one);
    }
  }
}

function everySaid(targets: Targets): Said[] {
  return targets.performance.projects.flatMap((project) =>
    ownSentences.flatMap(([field, name]) =>
      targets.figuresOf(project, field).flatMap((figure): Said[] => {
        if (figure.rough || !(isRate(figure) || (isMoney(figure) && figure.per))) return [];
        const programme = programmeOf(project, figure);
        return programme === null ? [] : [{ project, field, name, figure, programme }];
      }),
    ),
  );
}

/** Who pays for a programme, and when: 省级补助, 县级配套资金, 提前下达. */
const payment =
  /中央|[省市县区]级|[省市县区](?=补助|配套|财政)|上级|本级|财政|补助|配套|资金|经费|专项|项目|结转|结余|提前下达|直达|追加|第?[一二三四]批|年度?|[^\u4e00-\u9fff]/g;

/** Insurances and services that are one in the whole county, told apart by their full names. */
const named = /(?:居民|职工)基本(?:医疗|养老)保险|基本公共卫生服务|医疗救助|基本药物制度/;

/** What both speak of: the project but for who pays, else what the sentence itself names; null for neither. */
function programmeOf({ fields }: ProjectTarget, figure: TargetFigure): string | null {
  const [found] = (isRate(figure) && named.exec(figure.lead)) || [];
  if (found !== undefined) return found;
  const core = (fields.project ?? "").replace(payment, "");
  return core.length < fewest ? null : core;
}

/** Shorter names and sentences are everybody's. */
const [fewest, fewestWords] = [2, 10];

/** The sentence without its figure, and the programme; null where it says too little. */
function sentenceOf({ figure, programme }: Said): string | null {
  const { lead, rest, unit, per } = figure;
  const words = (lead + rest).replace(/[^\u4e00-\u9fff]/g, "");
  return words.length < fewestWords
    ? null
    : [programme, lead, `${unit}/${per ?? ""}`, rest].join("|");
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
