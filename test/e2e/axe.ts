import { readFileSync } from "node:fs";
import { join } from "node:path";
import type axe from "axe-core";
import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** The checker, once it was put into the page. */
    axe?: typeof axe;
  }
}

const source = readFileSync(
  join(__dirname, "..", "..", "node_modules", "axe-core", "axe.min.js"),
  "utf8",
);

/** Puts the checker into the page; the page's policy stays in force. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/**
 * What a checker for accessibility objects to, as `rule: elements`.
 * @param coloursOnly asks only for what depends on the look of the page
 */
export function objections(page: Page, coloursOnly: boolean): Promise<string[]> {
  return page.evaluate(async (coloursOnly) => {
    const { violations } = await window.axe!.run(document, {
      resultTypes: ["violations"],
      ...(coloursOnly && { runOnly: ["color-contrast", "link-in-text-block"] }),
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`,
    );
  }, coloursOnly);
}

/** An element Tab reaches: what it is called, and whether one sees that the keyboard is there. */
export interface Stop {
  readonly element: string;
  readonly name: string;
  readonly isSeen: boolean;
}

/** The element that has the keyboard; null for none. */
export function stopOf(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    window.axe!.setup(document.body);
    const name: string = window.axe!.commons.text.accessibleText(at);
    window.axe!.teardown();
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
    const isOutlined = outlineStyle !== "none" && parseFloat(outlineWidth) >= 1;
    return {
      element: at.outerHTML.slice(0, 120),
      name,
      isSeen: isOutlined || boxShadow !== "none",
    };
  });
}
