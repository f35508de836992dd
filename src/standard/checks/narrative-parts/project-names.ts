import type { TextDocument } from "../../../model/document.ts";
import { similarity } from "../../../model/label.ts";
import { type Piece, cellsOf, hitsAmong, paragraphsOf, pieceOf } from "./stretches.ts";

/** Projects a sentence names one after the other: “甲”“乙”等2个项目; 甲、乙2个项目. */
export interface ProjectList {
  readonly names: readonly Piece[];
  /** The sentence says that reports on them are attached. */
  readonly reported: boolean;
}

const quoted = /((?:“[^“”]{2,40}”[、，]?){2,60})等?(?:\d{1,4}|[一二三四五六七八九十]{1,4})个项目/g;
const plain =
  /(?:组织|对)对?([^。；，：“”]{8,300}?)等?(?:\d+|[一二三四五六七八九十]+)个项目(?:分别)?(?:开展|进行)了?绩效(?:评价|自评)([^。]*)/g;

/** Every list of projects in the text. */
export function* projectLists(document: TextDocument): Generator<ProjectList> {
  const paragraphs = paragraphsOf(document).filter(({ flow }) => flow.includes("个项目"));
  for (const { match, span } of hitsAmong(paragraphs, quoted)) {
    const names = [...match[1]!.matchAll(/“([^“”]+)”/g)].map((one) =>
      pieceOf(span.of, span.start + one.index + 1, span.start + one.index + one[0].length - 1),
    );
    yield { names, reported: false };
  }
  for (const { match, span } of hitsAmong(paragraphs, plain)) {
    const words = match[1]!;
    let from = span.start + match[0].indexOf(words);
    const names: Piece[] = [];
    for (const name of words.split("、")) {
      names.push(pieceOf(span.of, from, from + name.length));
      from += name.length + 1;
    }
    if (names.length > 1) yield { names, reported: /报告.*附件/.test(match[2]!) };
  }
}

const summary = /^(.{2,40}?)(?:项目)?绩效目标完成情况综述/;

/** Projects the text goes on to speak of, by summary and by table. */
export function projectsDescribed(document: TextDocument): readonly Piece[] {
  const summaries = document.passages.flatMap((passage) => {
    const words = passage.flow.slice(passage.body);
    const name = summary.exec(words)?.[1];
    return name === undefined ? [] : [pieceOf(passage, passage.body, passage.body + name.length)];
  });
  const cells = cellsOf(document);
  const titled = cells.flatMap(({ flow, table }, index) => {
    const next = cells[index + 1];
    const named = flow === "项目名称" && next?.table === table && next.flow.length > 2;
    return named ? [pieceOf(next, 0, next.flow.length)] : [];
  });
  return [...summaries, ...titled];
}

/** So much of two names agrees when they mean one project. */
const alike = 0.6;

/** Two different names for what is evidently one project. */
export const meansTheSame = (a: string, b: string): boolean => a !== b && similarity(a, b) >= alike;
