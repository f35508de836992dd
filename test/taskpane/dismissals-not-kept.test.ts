import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HostRefusal } from "../../src/hosts/ports.ts";
import { excelPage } from "./excel-page.ts";

const refusal = new HostRefusal("工作簿是只读的，放行没有记下；请另存一份再试。");

describe("a dismissal that cannot be kept", () => {
  test("is refused in words, and the finding stands as before, also after another look", async () => {
    const { session, book, view } = await excelPage();
    const before = view().checked!.document.summary.errors;
    const finding = view().checked!.document.findings.find(({ root }) => root === null)!;
    const standing = () =>
      view().checked!.document.findings.find(({ id }) => id === finding.id)!.dismissed;
    book.saveRemarks = () => Promise.reject(refusal);
    await session.dismissing.dismiss(finding.id, "口径不同", "");
    expect(view().notice).toMatchObject({ words: refusal.message, bad: true });
    await session.looking.check();
    expect(standing()).toBeNull();
    expect(view().checked!.document.summary.errors).toBe(before);
  });

  test("taken back where that cannot be kept, it still stands", async () => {
    const { session, book, view } = await excelPage();
    const [finding] = view().checked!.document.findings;
    await session.dismissing.dismiss(finding!.id, "上年调整", "王五");
    const dismissed = () =>
      view().checked!.document.findings.find(({ id }) => id === finding!.id)!.dismissed;
    const before = dismissed();
    expect(before).toMatchObject({ reason: "上年调整", by: "王五" });
    book.saveRemarks = () => Promise.reject(refusal);
    await session.dismissing.restore(finding!.id);
    expect(view().notice).toMatchObject({ words: refusal.message, bad: true });
    await session.looking.check();
    expect(dismissed()).toEqual(before);
  });

  test("waits until what the workbook kept before was read: that is not overwritten", async () => {
    const busy = () => Promise.reject(new HostRefusal("忙；请稍后再试。"));
    const { session, book, view } = await excelPage({ prepare: (one) => (one.loadRemarks = busy) });
    const [finding] = view().checked!.document.findings;
    book.remarks = "what a colleague let stand";
    await session.dismissing.dismiss(finding!.id, "口径不同", "");
    expect(book.remarks).toBe("what a colleague let stand");
    expect(view().notice).toMatchObject({
      bad: true,
      words: expect.stringContaining("这次没有记下"),
    });
    await session.looking.check();
    expect(view().checked!.document.findings[0]!.dismissed).toBeNull();
  });

  test("of a file, where the browser keeps nothing", async () => {
    const save = () => {
      throw refusal;
    };
    const { session, view } = await excelPage({ save });
    const bytes = readFileSync(join(__dirname, "..", "..", "samples", "planted.xlsx"));
    await session.opening.file("a.xlsx", async () => new Uint8Array(bytes));
    const [finding] = view().checked!.document.findings;
    await session.dismissing.dismiss(finding!.id, "口径不同", "");
    expect(view().notice).toMatchObject({ words: refusal.message, bad: true });
    await session.looking.check();
    expect(view().checked!.document.findings[0]!.dismissed).toBeNull();
  });
});
