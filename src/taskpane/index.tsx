import { render } from "preact";
import { associateFunctions } from "../functions/associate.ts";
import { functions } from "../functions/index.ts";
import { excelWorkbook } from "../hosts/officejs/open-workbook.ts";
import { DeferredLive } from "../live/deferred-live.ts";
import { App } from "./page/app.tsx";
import { takeDroppedFiles } from "./dropped-files.ts";
import { askBeforeLeaving } from "./leaving.ts";
import { namespaceIn } from "./namespace.ts";
import { associateRibbon } from "./ribbon.ts";
import { surroundings } from "./surroundings-in-browser.ts";
import { followTheme } from "./theme.ts";
import { Session } from "./session/session.ts";

/** The Excel this add-in is made for: LTSC 2021 and everything after it. */
const floor = "1.14";

const session = new Session(surroundings);
const root = document.getElementById("page");
const lines = functions.map(({ id, description, parameters }) => ({
  id,
  words: description.zh,
  callable: Object.values(parameters).every(({ optional }) => optional === true),
}));
const namespace = namespaceIn(location.search);
if (root) render(<App session={session} namespace={namespace} functions={lines} />, root);
takeDroppedFiles(session);
askBeforeLeaving(session);
markReady();

const live = new DeferredLive();
// Excel asks for functions as soon as the page is there.
if (typeof CustomFunctions !== "undefined") associateFunctions(live);
void start();

/** Finds out where the page runs: in Excel, in an Excel too old, or in a browser. */
async function start(): Promise<void> {
  if (!(await isInExcel())) {
    await session.opening.startInBrowser();
    if (new URLSearchParams(location.search).has("sample")) await session.opening.sample();
    return;
  }
  followTheme();
  if (!Office.context.requirements.isSetSupported("ExcelApi", floor)) {
    live.refused(
      "本机的 Excel 版本太低，不能核对；需要 Excel LTSC 2021 或更新的版本，也可在浏览器中打开本页核对文件。",
    );
    await session.opening.startInOldExcel();
    return;
  }
  associateRibbon(session);
  await session.opening.startInExcel(excelWorkbook(), (found) => live.arrived(found));
}

/** Leaves a mark for the bench when the first button can be pressed. */
function markReady(): void {
  const stop = session.store.subscribe(() => {
    if (session.store.view.host === "starting") return;
    stop();
    requestAnimationFrame(() => performance.mark("ready"));
  });
}

/** Without Microsoft's library, or outside Office, this is a page like any other. */
async function isInExcel(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}
