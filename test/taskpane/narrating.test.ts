import { deskHere } from "../../src/live/async-desk.ts";
import { Session } from "../../src/taskpane/session/session.ts";
import { excelPage } from "./excel-page.ts";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import { xlsxOf } from "../hosts/xlsx-of.ts";
import { SmallBook } from "../live/small-book.ts";
import { loadPlanted } from "../departments/workbook.ts";

const sentence = "2021年部门支出预算6228.34万元，其中：基本支出1316.07万元。";
const bytes = (text: string) => async () => new TextEncoder().encode(text);

/** The page in a browser, with nothing open. */
function browserPage(notes = new Map<string, string>(), allowed = true) {
  const session = new Session({
    startDesk: deskHere,
    hand: async (_, name) => `已下载“${name}”。`,
    sample: async () => new Uint8Array(),
    sampleText: async () => new Uint8Array(),
    copy: async () => allowed,
    link: () => "blob:made",
    dropLink: () => undefined,
    copyPage: async () => "page" as const,
    notes: {
      load: (place) => notes.get(place) ?? null,
      save: (place, text) => void notes.set(place, text),
    },
    now: () => new Date("2026-01-02T03:04:05Z"),
  });
  return { session, view: () => session.store.view, notes };
}

const until = async (holds: () => boolean) => {
  for (let turn = 0; turn < 500 && !holds(); turn++) await new Promise((go) => setTimeout(go, 10));
  expect(holds()).toBe(true);
};

test("a text is checked alone, and again when the workbook is there", async () => {
  const { session, view } = await excelPage();
  await session.narrating.paste(sentence);
  expect(view().text?.document.role).toBe("narrative");
  expect(view().text?.uses.length).toBeGreaterThan(0);
  const { session: alone, view: seen } = browserPage();
  await alone.narrating.file("说明.txt", bytes(sentence));
  expect(seen().text?.document).toMatchObject({ path: "说明.txt", role: "checked" });
});

test("an edit of the workbook is told by the text", async () => {
  const session = new Session({
    startDesk: deskHere,
    hand: async () => "",
    sample: async () => new Uint8Array(),
    sampleText: async () => new Uint8Array(),
    copy: async () => true,
    link: () => "blob:made",
    dropLink: () => undefined,
    copyPage: async () => "page" as const,
    notes: { load: () => null, save: () => undefined },
    now: () => new Date("2026-01-02T03:04:05Z"),
  });
  const book = new SmallBook(loadPlanted("linjiang-2021-planted"));
  await session.opening.startInExcel(book);
  await session.narrating.paste(sentence);
  const before = session.store.view.text!;
  expect(before.document.summary.errors).toBe(0);
  book.type("部门支出总表", "E6", "1361.07");
  await until(() => (session.store.view.text?.turn ?? 0) > before.turn);
  expect(session.store.view.text!.document.findings.length).toBeGreaterThan(0);
});

test("a workbook's own words go with it", async () => {
  const { session, view } = await excelPage();
  await session.narrating.sheet();
  expect(view().text?.kind).toBe("sheet");
  const other = xlsxOf(bookFrom("sheet 甲\n项目 | 金额\n一 | 10.00"));
  await session.opening.file("另一个.xlsx", async () => other);
  await until(() => view().text === null);
});

test("what cannot be read is said, and the text before stays", async () => {
  const { session, view } = browserPage();
  await session.narrating.paste(sentence);
  await session.narrating.file("旧.doc", async () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
  expect(view().notice).toMatchObject({ bad: true });
  expect(view().notice!.words).not.toContain("核对时出错");
  expect(view().text?.document.path).toBe("粘贴的文字");
});

test("a reason is kept on this machine by the text's name, and counts when it is opened again", async () => {
  const notes = new Map<string, string>();
  const wrong = "支出预算12.40万元，其中：基本支出8.40万元，项目支出4.13万元。";
  const first = browserPage(notes);
  await first.session.narrating.file("说明.txt", bytes(wrong));
  const [finding] = first.view().text!.document.findings;
  await first.session.dismissing.dismiss(finding!.id, "口径不同", "王");
  expect(notes.size).toBe(1);
  const second = browserPage(notes);
  await second.session.narrating.file("说明.txt", bytes(`一行。\n\n${wrong}`));
  await until(() =>
    second.view().text!.document.findings.some(({ dismissed }) => dismissed !== null),
  );
});

test("a sentence that may not be copied is left to the clerk's own keys", async () => {
  const { session, view } = browserPage(new Map(), false);
  await session.narrating.copy("一句话。");
  expect(view().notice).toMatchObject({ bad: true });
  expect(view().notice!.words).toContain("Ctrl+C");
});

test("the card of a figure stays open while the text is checked anew", async () => {
  const { session, view } = await excelPage();
  await session.narrating.paste(sentence);
  const [part] = view().text!.parts;
  const [figure] = part!.kind === "table" ? [] : part!.figures;
  await session.narrating.openFigure(figure!.at, figure!.relations);
  expect(view().figureRelations?.length).toBe(figure!.relations.length);
  await session.narrating.again();
  expect(view().openFigure).toBe(figure!.at);
});
