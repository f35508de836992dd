import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import type { Workbook } from "../../src/model/grid.ts";

/** Whether LibreOffice is installed; in CI it must be. */
export const officeInstalled =
  process.env.CI === "true" || spawnSync("soffice", ["--version"]).status === 0;

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

/** A LibreOffice of its own, with a profile that recalculates every file it opens. */
export class Office {
  private readonly folder = mkdtempSync(join(tmpdir(), "office-"));
  private count = 0;

  constructor() {
    const user = join(this.folder, "profile/user");
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, "registrymodifications.xcu"), settings);
    // The first start of a fresh profile puts preset modules in place of whatever is there.
    this.run(["macro:///Standard.Module1.Main"]);
    const basic = join(user, "basic");
    mkdirSync(join(basic, "Standard"), { recursive: true });
    const files: Record<string, string> = {
      "script.xlc": `<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd"><library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" library:link="false"/></library:libraries>`,
      "Standard/script.xlb": `<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd"><library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`,
      "Standard/Module1.xba": `<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd"><script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${macro}</script:module>`,
    };
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(basic, name), `<?xml version="1.0" encoding="UTF-8"?>\n${text}`);
    }
  }

  /** The workbook after LibreOffice did these edits and calculated every formula anew. */
  edit(bytes: Uint8Array, instructions: readonly string[]): Workbook {
    this.count += 1;
    const at = (name: string) => join(this.folder, `${this.count}-${name}`);
    writeFileSync(at("in.xlsx"), bytes);
    writeFileSync(at("script.txt"), instructions.join("\n"));
    const args = ["in.xlsx", "out.xlsx", "script.txt"].map((name) => pathToFileURL(at(name)).href);
    this.run([`macro:///Standard.Module1.Edit(${args.join(",")})`]);
    return xlsxReader().read(readFileSync(at("out.xlsx")), "out");
  }

  private run(args: readonly string[]): void {
    const profile = `-env:UserInstallation=${pathToFileURL(join(this.folder, "profile")).href}`;
    execFileSync("soffice", [profile, "--headless", "--norestore", "--nologo", ...args], {
      stdio: "ignore",
      timeout: 120_000,
    });
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
