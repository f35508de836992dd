import { lookAtDocument } from "../engine/check-document.ts";
import { checkReading } from "../engine/check.ts";
import { dismissalsFrom, withDismissals } from "../engine/dismiss.ts";
import {
  type ReadForm,
  performanceOfForms,
  readFormsOfText,
  readFormsOfWorkbook,
} from "../engine/read-form.ts";
import {
  type PerformanceReading,
  hasTargets,
  readPerformance,
} from "../engine/read-performance.ts";
import { read } from "../engine/read.ts";
import type { SourceText } from "../model/document.ts";
import type { Workbook } from "../model/grid.ts";
import type { Profile } from "../model/profile.ts";
import type { Reading } from "../model/reading.ts";
import { plainText } from "../report/plain-text.ts";
import { standard } from "../standard/index.ts";
import { readInput, unreadableSentence } from "./input.ts";
import { Refusal } from "./refusal.ts";

/** Performance targets as somebody entered them, or as a published text or sheet prints them. */
export interface TargetSource {
  readonly reading: Reading;
  readonly targets: PerformanceReading;
  /** Errors the file has. */
  readonly errors: number;
  /** What could not be read as printed, or was mended, a sentence each. */
  readonly remarks: readonly string[];
}

/**
 * Reads the targets of a workbook or document.
 * @param empty whether a department without targets is meant
 * @throws Refusal where it holds none though some are meant, or is unreadable
 */
export async function targetSource(
  path: string,
  profile: Profile | null,
  empty: boolean,
): Promise<TargetSource> {
  const input = await readable(path);
  const found =
    input.kind === "workbook"
      ? ofWorkbook(input.workbook, path, profile)
      : ofDocument(input.source, path, profile);
  const { performance } = found.targets;
  if (hasTargets(performance) || performance.projects.some(({ fields }) => fields.goal))
    return found;
  if (empty && performance.department !== "") return found;
  throw new Refusal(nothingEntered(path));
}

async function readable(path: string) {
  try {
    return await readInput(path);
  } catch (error) {
    throw new Refusal(`${plainText(path)}：${unreadableSentence(error)}`, { cause: error });
  }
}

function ofWorkbook(workbook: Workbook, path: string, profile: Profile | null): TargetSource {
  const reading = read(workbook, standard, profile);
  const entered = readPerformance(reading);
  const checked = checkReading(reading, standard, { path, profile: null, relations: false });
  const dismissals = dismissalsFrom(workbook.remarks ?? "") ?? [];
  const { errors } = withDismissals(checked, workbook, dismissals).summary;
  if (hasTargets(entered.performance)) return { reading, targets: entered, errors, remarks: [] };
  const grids = (reading.forms ?? []).map(({ grid }) => grid);
  const forms = readFormsOfWorkbook({ grids }, standard.forms);
  return { reading, errors, ...ofForms(forms, reading.department, reading.year) };
}

function ofDocument(source: SourceText, path: string, profile: Profile | null): TargetSource {
  const { checked, narrative } = lookAtDocument(source, standard, {
    path,
    profile,
    relations: false,
  });
  const { document } = narrative;
  const forms = readFormsOfText(document, standard.forms.values());
  const reading = read(document.workbook, standard, profile);
  return {
    reading,
    errors: checked.summary.errors,
    ...ofForms(forms, checked.department, checked.year),
  };
}

function ofForms(
  forms: readonly ReadForm[],
  department: string | null,
  year: number | null,
): Pick<TargetSource, "targets" | "remarks"> {
  const said = performanceOfForms(forms);
  const performance = {
    ...said,
    department: said.department === "" ? (department ?? "") : said.department,
    year: said.year ?? year,
  };
  return {
    targets: { performance, placeOf: () => null, factOf: () => null },
    remarks: forms.flatMap(({ title, damage }) =>
      damage.map((one) => `${title || "（无题的表）"}：${one}`),
    ),
  };
}

const nothingEntered = (path: string): string =>
  `${plainText(path)} 没有绩效目标：请在“项目”表填写项目名称、金额和绩效目标，在“绩效指标”表（部门整体的在“部门绩效”表）填写指标，再生成一次；确实没有项目的，加 --empty 生成空表。`;
