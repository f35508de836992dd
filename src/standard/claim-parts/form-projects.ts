import type { Passage } from "../../model/document.ts";
import type { Mention } from "../../model/mention.ts";
import type { Narrative } from "../../model/narrative.ts";
import { type FormTable, aloneIn, formTables } from "./form-tables.ts";

/** A form with the project it is for and what its goals say. */
export interface ProjectForm {
  readonly form: FormTable;
  /** Name of the project as the form's title or its first line gives it; empty where none does. */
  readonly name: string;
  readonly goals: readonly GoalFigure[];
}

/** A figure of a goal in words: 资助2419名退休人员. */
export interface GoalFigure {
  readonly passage: number;
  readonly mention: Mention;
  /** The words before and behind it. */
  readonly words: string;
}

const titled =
  /^(.{2,60}?)(?:项目)?(?:(?:支出)?绩效(?:目标|自评)?(?:完成情况)?|目标|自评)[^，。；]{0,8}表$/;
const noName =
  /^(?:项目|部门|单位|整体|年度|预算项目|项目支出|部门整体支出|部门整体|\d{4}年度?|[（）])*$/;

/** A first line of the form that was read as prose. */
const nameLine = /^项目名称[：]?([^，。；：]{2,60})$/;

const known = new WeakMap<Narrative, readonly ProjectForm[]>();

/** The forms of a text with their projects. */
export function projectForms(narrative: Narrative): readonly ProjectForm[] {
  let forms = known.get(narrative);
  if (!forms) {
    forms = formsOf(narrative);
    known.set(narrative, forms);
  }
  return forms;
}

function formsOf(narrative: Narrative): ProjectForm[] {
  const { document } = narrative;
  const prose = document.passages.flatMap((passage, index) =>
    passage.kind === "row" || passage.at.length < 2 ? [] : [{ passage, index }],
  );
  let next = 0;
  let ended = 0;
  return formTables(narrative).map((form) => {
    const { span } = document.tables[form.table]!;
    while (next < prose.length && prose[next]!.passage.at[0]! < ended) next++;
    const near: Numbered[] = [];
    for (; next < prose.length && prose[next]!.passage.at[0]! < span.end; next++)
      near.push(prose[next]!);
    ended = span.end;
    return projectForm(form, near);
  });
}

interface Numbered {
  readonly passage: Passage;
  readonly index: number;
}

function projectForm(form: FormTable, near: readonly Numbered[]): ProjectForm {
  const title = near.findLastIndex(({ passage }) => titled.test(bodyOf(passage)));
  const named = form.rows.flatMap(({ cells }) => {
    const at = cells.findIndex(({ text }) => /^项目名称[：:]?$/.test(text));
    return at < 0 ? [] : [cells[at + 1]?.text ?? ""];
  })[0];
  const line = near.findLast(({ passage }) => nameLine.test(bodyOf(passage)));
  const own = title < 0 ? "" : titled.exec(bodyOf(near[title]!.passage))![1]!;
  const above =
    title < 0 ? [] : near.slice(title + 1).filter(({ passage }) => passage.kind === "paragraph");
  return {
    form,
    name:
      named ?? (line && nameLine.exec(bodyOf(line.passage))![1]) ?? (noName.test(own) ? "" : own),
    goals: [
      ...above.flatMap(({ passage, index }) =>
        passage.mentions.map((mention) => goalFigure(passage.flow, 0, index, mention)),
      ),
      ...goalsIn(form),
    ],
  };
}

const bodyOf = ({ flow, body }: Passage): string => flow.slice(body);

/** The goals written in the form itself, above its indicators. */
function goalsIn({ rows }: FormTable): GoalFigure[] {
  const head = rows.findIndex(({ cells }) =>
    cells.some(({ text }) => /三级指标|指标值/.test(text)),
  );
  return rows
    .slice(0, head < 0 ? 0 : head)
    .flatMap(({ cells }) =>
      cells
        .filter((cell) => cell.text.length >= 8 && !aloneIn(cell))
        .flatMap((cell) =>
          cell.mentions.map((mention) => goalFigure(cell.text, cell.start, cell.passage, mention)),
        ),
    );
}

function goalFigure(text: string, start: number, passage: number, mention: Mention): GoalFigure {
  const before = text.slice(Math.max(0, mention.start - start - 24), mention.start - start);
  const behind = text.slice(mention.end - start, mention.end - start + 14);
  const own = /(?<![^，。；：])[^，。；：]*$/
    .exec(before)![0]
    .replace(/^(?:绩效目标)?(?:\d{1,2}[.、])?/, "");
  const words = `${own}${/^[^，。；：]*/.exec(behind)![0]}`;
  return { passage, mention, words };
}
