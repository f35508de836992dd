import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeMacros } from "../templates/office-macros.ts";

/** What LibreOffice makes of a text document. */
export interface SeenInOffice {
  readonly pages: number;
  /** Lines of the contents, anew: words, a tab, the page. */
  readonly contents: readonly string[];
  /** Paragraphs outside tables and contents, with the page each begins on. */
  readonly lines: readonly { readonly page: number; readonly text: string }[];
  /** Texts of the cells of every table that are not empty. */
  readonly tables: readonly (readonly string[])[];
  /** Charts drawn in the text. */
  readonly charts: number;
}

/** One line a thing: what it is, a bar, its page or table, a bar, its words. */
const macro = `Sub Look(folder As String, count As Integer)
  For nth = 1 To count
    LookAt(folder &amp; "/" &amp; nth &amp; ".docx", folder &amp; "/" &amp; nth &amp; ".txt")
  Next
  StarDesktop.terminate()
End Sub

Sub LookAt(source As String, target As String)
  On Error GoTo failed
  Dim loading(0) As New com.sun.star.beans.PropertyValue
  loading(0).Name = "Hidden"
  loading(0).Value = True
  book = StarDesktop.loadComponentFromURL(source, "_blank", 0, loading())
  files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  writer = CreateUnoService("com.sun.star.io.TextOutputStream")
  writer.setOutputStream(files.openFileWrite(target))
  writer.setEncoding("UTF-8")
  indexes = book.getDocumentIndexes()
  For i = 0 To indexes.getCount() - 1
    indexes.getByIndex(i).update()
    entries = Split(indexes.getByIndex(i).getAnchor().getString(), Chr(10))
    For Each entry In entries
      writer.writeString("contents|0|" &amp; Join(Split(entry, Chr(13)), "") &amp; Chr(10))
    Next
  Next
  view = book.getCurrentController().getViewCursor()
  blocks = book.getText().createEnumeration()
  count = 0
  Do While blocks.hasMoreElements()
    block = blocks.nextElement()
    If block.supportsService("com.sun.star.text.TextTable") Then
      count = count + 1
      For Each name In block.getCellNames()
        writer.writeString("cell|" &amp; count &amp; "|" &amp; Join(Split(block.getCellByName(name).getString(), Chr(10)), "¶") &amp; Chr(10))
      Next
    Else
      view.gotoRange(block.getStart(), False)
      writer.writeString("line|" &amp; view.getPage() &amp; "|" &amp; Join(Split(block.getString(), Chr(10)), "¶") &amp; Chr(10))
    End If
  Loop
  writer.writeString("charts|" &amp; book.getEmbeddedObjects().getCount() &amp; "|" &amp; Chr(10))
  writer.writeString("pages|" &amp; book.getCurrentController().PageCount &amp; "|" &amp; Chr(10))
  writer.closeOutput()
  book.close(True)
  Exit Sub
failed:
  Open target &amp; ".failed" For Output As #1
  Print #1, Erl &amp; " " &amp; Error$
  Close #1
End Sub`;

/** Typefaces of official documents, which hardly any machine without Word has. */
const named = ["方正小标宋简体", "仿宋_GB2312", "黑体", "楷体_GB2312", "宋体"];
/** What stands in for them: its figures are half as wide as its Chinese letters, like theirs. */
const halfWidth = "Noto Sans Mono CJK SC";

/** Whether pages can be counted as with the typefaces named; in CI they must. */
export const halfWidthInstalled =
  process.env.CI === "true" ||
  spawnSync("fc-list", [halfWidth], { encoding: "utf8" }).stdout?.includes(halfWidth) === true;

const standIns = named
  .map(
    (name) =>
      `<match target="pattern"><test name="family"><string>${name}</string></test>` +
      `<edit name="family" mode="assign" binding="same"><string>${halfWidth}</string></edit></match>`,
  )
  .join("");
const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${standIns}</fontconfig>`;

/** A LibreOffice that reads text documents. */
export class WriterOffice extends OfficeMacros {
  constructor() {
    super(macro, { fonts });
  }

  /** What it makes of files, all opened by one start of it. */
  look(files: readonly Uint8Array[]): SeenInOffice[] {
    files.forEach((bytes, nth) => writeFileSync(join(this.folder, `${nth + 1}.docx`), bytes));
    this.call("Look", [this.folder], [files.length]);
    return files.map((_, nth) => seenIn(readFileSync(join(this.folder, `${nth + 1}.txt`), "utf8")));
  }
}

function seenIn(text: string): SeenInOffice {
  const said = text.split("\n").map(partsOf);
  const of = (kind: string) => said.filter((one) => one.kind === kind);
  const tables = new Map<number, string[]>();
  for (const { number, text: words } of of("cell")) {
    const cells = tables.get(number) ?? [];
    if (words.trim() !== "") cells.push(words);
    tables.set(number, cells);
  }
  return {
    pages: of("pages")[0]!.number,
    charts: of("charts")[0]!.number,
    contents: of("contents").map((one) => one.text),
    lines: of("line").map(({ number, text: words }) => ({ page: number, text: words })),
    tables: [...tables.values()],
  };
}

function partsOf(line: string) {
  const [kind = "", number = "", ...text] = line.split("|");
  return { kind, number: Number(number), text: text.join("|") };
}
