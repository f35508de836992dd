import type { PrivateNumber } from "../../engine/private-numbers.ts";
import type { ComposedDocument } from "../../model/composed.ts";
import { type Finding, isCell } from "../../model/finding.ts";
import type { Workbook } from "../../model/grid.ts";
import type { Layout } from "../../model/layout.ts";
import type { Reading } from "../../model/reading.ts";
import { type Besides, HostRefusal } from "../../hosts/ports.ts";
import { renderText } from "../../render/text.ts";
import { reviewLayout } from "../../report/review-sheet.ts";
import { letStandWords } from "../../report/words.ts";
import { type AtTheGate, type Standing, disclose, standing, wantingLines } from "../disclosing.ts";
import { names, tool } from "../tool.ts";
import { leftBehind, sheetsPrinted } from "./left-behind.ts";

/** How the clerk wants the document. */
export interface OutWish {
  readonly to: "docx" | "html" | "fragment";
  /** What the composed text is called in places. */
  readonly name: string;
  /** Why it is to leave although something stands against it; null where it is not. */
  readonly force: { readonly reason: string; readonly at: string } | null;
  /** What a workbook that is open in a program has besides what was read of it; absent for a file. */
  readonly besides?: Besides;
}

/** What came of the wish. */
export type Out =
  /** Something stands against it, and nothing left. */
  | {
      readonly kind: "stopped";
      readonly errors: readonly Finding[];
      /** What only the clerk can still say. */
      readonly asked: readonly string[];
      readonly secrets: readonly PrivateNumber[];
    }
  | {
      readonly kind: "out";
      readonly content: Uint8Array | string;
      /** How many pages it has; null for what has none. */
      readonly pages: number | null;
      /** The words alone, for where no file can be handed out. */
      readonly words: string;
      /** The record of a forced one; null where nothing stood against it. */
      readonly record: Layout | null;
      /** What a person should still look at, and what the workbook has that was left behind. */
      readonly remarks: readonly string[];
    };

/** The workbook whose disclosure is let out, and what was understood of it. */
interface Shown {
  readonly workbook: Workbook;
  readonly reading: Reading;
}

/** Lets a workbook's disclosure out once it is proven, or says what stands against it. */
export async function letOut(source: Shown, { to, name, force }: OutWish): Promise<Out> {
  const gate = disclose({ ...source, path: source.workbook.name }, name);
  if (!gate.disclosure) {
    const { label } = source.reading.profile;
    throw new HostRefusal(`${label.zh}版式的说明文字还没有写法，不能导出公开文档。`);
  }
  const against = standing(gate, false);
  const { errors, asked, secrets } = against;
  const open = errors.length + asked.length + secrets.length;
  if (open > 0 && !force) {
    return { kind: "stopped", errors, secrets, asked: asked.map(({ zh }) => zh) };
  }
  const forced = open > 0 ? force : null;
  const document = forced
    ? { ...gate.disclosure.document, remark: `强制导出，原因：${forced.reason}` }
    : gate.disclosure.document;
  return {
    kind: "out",
    ...(await rendered(document, to)),
    words: renderText(document),
    record: forced && recordOf(gate.checked, against, forced),
    remarks: remarksOn(gate, source),
  };
}

/** Cautions of the text alone, which no list of the workbook's shows, are said one by one. */
function remarksOn(
  { cautions, disclosure, checked }: AtTheGate,
  { workbook, reading }: Shown,
): string[] {
  const inText = cautions.filter(({ locations }) => locations[0] && !isCell(locations[0]));
  const others = cautions.length - inText.length;
  const letStand = letStandWords(checked.flatMap(({ findings }) => findings));
  const behind = leftBehind(workbook, sheetsPrinted(reading, disclosure));
  return [
    ...(letStand.count > 0
      ? [`有 ${letStand.count} 处问题（${letStand.words}）已放行，可在“问题”里看。`]
      : []),
    ...(others > 0 ? [`还有 ${others} 处提示，公开前请到“问题”里逐条核对。`] : []),
    ...inText.slice(0, most).map(({ message }) => `提示：${message}`),
    ...(behind === null ? [] : [behind]),
  ];
}

/** Cautions said one by one. */
const most = 3;

const recordOf = (
  checked: AtTheGate["checked"],
  against: Standing,
  { at, reason }: NonNullable<OutWish["force"]>,
): Layout =>
  reviewLayout(tool, checked, {
    names,
    at,
    forced: reason,
    wanting: wantingLines(against),
    each: true,
  });

/** What writes a file is large, and loaded when it is asked for. */
async function rendered(
  document: ComposedDocument,
  to: OutWish["to"],
): Promise<Pick<Extract<Out, { kind: "out" }>, "content" | "pages">> {
  if (to === "docx") {
    const [{ renderDocx }, { pagingOf }] = await Promise.all([
      import(/* webpackChunkName: "render-docx" */ "../../render/docx/render-docx.ts"),
      import(/* webpackChunkName: "render-docx" */ "../../render/docx/paging.ts"),
    ]);
    return { content: renderDocx(document), pages: pagingOf(document).pages };
  }
  const { renderHtml } = await import(
    /* webpackChunkName: "render-html" */ "../../render/html/render-html.ts"
  );
  return { content: renderHtml(document, { fragment: to === "fragment" }), pages: null };
}
