import { join } from "node:path";
import type { Browser } from "playwright-core";
import { formsDocument, formsOf } from "../src/engine/compose-forms.ts";
import { readPerformance } from "../src/engine/read-performance.ts";
import { read } from "../src/engine/read.ts";
import { workbookOf } from "../src/hosts/memory/layout-grid.ts";
import { renderHtml } from "../src/render/html/render-html.ts";
import { standard } from "../src/standard/index.ts";
import { loadWorkbook } from "../test/departments/workbook.ts";
import { layoutOf, undertakings } from "../test/render/department-of-targets.ts";

/** One picture of each form of performance targets, filled from an invented department. */
export async function takeFormPictures(browser: Browser, folder: string): Promise<void> {
  const ofProjects = performanceIn(workbookOf(layoutOf(undertakings.slice(0, 1)), "forms"));
  const ofDepartment = performanceIn(loadWorkbook("linjiang-2021"));
  const context = await browser.newContext({
    viewport: { width: 900, height: 600 },
    deviceScaleFactor: 1,
    locale: "zh-CN",
  });
  const page = await context.newPage();
  for (const layout of standard.forms.values()) {
    const performance = layout.of === "project" ? ofProjects : ofDepartment;
    await page.setContent(renderHtml(formsDocument([formsOf(layout, performance)], performance)));
    const path = join(folder, `form-${layout.id}.png`);
    await page.locator("article").screenshot({ path, animations: "disabled" });
  }
  await context.close();
}

const performanceIn = (workbook: ReturnType<typeof loadWorkbook>) =>
  readPerformance(read(workbook, standard, null)).performance;
