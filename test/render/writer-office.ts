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
const macro = `Sub Look(source As String, target As String)
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
  StarDesktop.terminate()
  Exit Sub
failed:
  Open target &amp; ".failed" For Output As #1
  Print #1, Erl &amp; " " &amp; Error$
  Close #1
  StarDesktop.terminate()
End Sub`;

/** A LibreOffice that reads text documents. */
export class WriterOffice extends OfficeMacros {
  private count = 0;

  constructor() {
    super(macro);
  }

  look(bytes: Uint8Array): SeenInOffice {
    this.count += 1;
    const at = (name: string) => join(this.folder, `${this.count}-${name}`);
    writeFileSync(at("in.docx"), bytes);
    this.call("Look", ["in.docx", "out.txt"].map(at));
    const said = readFileSync(at("out.txt"), "utf8").split("\n").map(partsOf);
    const of = (kind: string) => said.filter((one) => one.kind === kind);
    const tables = new Map<number, string[]>();
    for (const { number, text } of of("cell")) {
      const cells = tables.get(number) ?? [];
      if (text.trim() !== "") cells.push(text);
      tables.set(number, cells);
    }
    return {
      pages: of("pages")[0]!.number,
      charts: of("charts")[0]!.number,
      contents: of("contents").map(({ text }) => text),
      lines: of("line").map(({ number, text }) => ({ page: number, text })),
      tables: [...tables.values()],
    };
  }
}

function partsOf(line: string) {
  const [kind = "", number = "", ...text] = line.split("|");
  return { kind, number: Number(number), text: text.join("|") };
}
