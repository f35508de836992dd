import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import type { Workbook } from "../../src/model/grid.ts";
import { OfficeMacros } from "./office-macros.ts";

export { officeInstalled } from "./office-macros.ts";

const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Edits a workbook as a clerk would, then recalculates everything. One instruction a line:
 * `insert|sheet|row`, `number|sheet|cell|1.25`, `text|sheet|cell|words`,
 * `formula|sheet|from|to` copies a formula.
 */
const macro = `Sub Edit(source As String, target As String, script As String)
  On Error GoTo failed
  Dim loading(0) As New com.sun.star.beans.PropertyValue
  loading(0).Name = "Hidden"
  loading(0).Value = True
  book = StarDesktop.loadComponentFromURL(source, "_blank", 0, loading())
  files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  reader = CreateUnoService("com.sun.star.io.TextInputStream")
  reader.setInputStream(files.openFileRead(script))
  reader.setEncoding("UTF-8")
  Do While Not reader.isEOF()
    parts = Split(reader.readLine(), "|")
    If UBound(parts) &gt;= 2 Then
      Set sheet = book.Sheets.getByName(parts(1))
      sheet.unprotect("")
      Select Case parts(0)
      Case "insert"
        sheet.Rows.insertByIndex(CLng(parts(2)) - 1, 1)
      Case "number"
        Set cell = sheet.getCellRangeByName(parts(2))
        cell.setValue(Val(parts(3)))
      Case "text"
        Set cell = sheet.getCellRangeByName(parts(2))
        cell.setString(parts(3))
      Case "formula"
        Set cell = sheet.getCellRangeByName(parts(3))
        Set area = sheet.getCellRangeByName(parts(2))
        sheet.copyRange(cell.getCellAddress(), area.getRangeAddress())
      End Select
    End If
  Loop
  book.calculateAll()
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL(target, saving())
  book.close(True)
  StarDesktop.terminate()
  Exit Sub
failed:
  Open target &amp; ".failed" For Output As #1
  Print #1, Erl &amp; " " &amp; Error$
  Close #1
  StarDesktop.terminate()
End Sub`;

/** A LibreOffice with a profile that recalculates every file it opens. */
export class Office extends OfficeMacros {
  private count = 0;

  constructor() {
    super(macro, { settings });
  }

  /** The workbook after LibreOffice did these edits and calculated every formula anew. */
  edit(bytes: Uint8Array, instructions: readonly string[]): Workbook {
    this.count += 1;
    const at = (name: string) => join(this.folder, `${this.count}-${name}`);
    writeFileSync(at("in.xlsx"), bytes);
    writeFileSync(at("script.txt"), instructions.join("\n"));
    this.call("Edit", ["in.xlsx", "out.xlsx", "script.txt"].map(at));
    return xlsxReader().read(readFileSync(at("out.xlsx")), "out");
  }
}
