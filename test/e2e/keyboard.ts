import type { Locator, Page } from "playwright-core";
import { until } from "./waiting.ts";

type Role = Parameters<Page["getByRole"]>[0];

/** Elements Tab may pass on its way; a page has fewer. */
const most = 250;

/** A clerk without a mouse: everything is reached and pressed by keys. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Presses one key after another. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types words, or a figure. */
  type(words: string): Promise<void> {
    return this.page.keyboard.type(words);
  }

  /** Tab until the element of a role and name has the keyboard. @throws Error with what was passed */
  async tabTo(role: Role, name: string | RegExp): Promise<Locator> {
    const called = { name, ...(typeof name === "string" && { exact: true }) };
    const focus = this.page.locator(":focus");
    // Names are asked for next to the keyboard only: those of a whole page take long.
    const near = focus.locator("xpath=..").getByRole(role, called).and(focus);
    const passed: string[] = [];
    while (passed.length < most) {
      if ((await near.count()) > 0) return this.page.getByRole(role, called).and(focus);
      passed.push(await this.where());
      await this.press("Tab");
    }
    throw new Error(
      `Tab never reached ${role} ${name}; it passed ${[...new Set(passed)].join(", ")}`,
    );
  }

  /** ArrowDown from finding to finding until one says something; the keyboard is on one already. */
  async arrowTo(words: string): Promise<Locator> {
    const here = await this.at(".finding-main");
    const passed: string[] = [];
    while (passed.length < most) {
      const text = (await here.textContent()) ?? "";
      if (text.includes(words)) return here;
      if (passed.at(-1) === text) break;
      passed.push(text);
      await this.press("ArrowDown");
    }
    throw new Error(`no finding says ${words}; there were ${passed.join(" / ")}`);
  }

  /** Tabs to a button and presses it. */
  async pressButton(name: string | RegExp): Promise<void> {
    await this.tabTo("button", name);
    await this.press("Enter");
  }

  /** Opens a file by the button that has the keyboard. */
  async openFile(name: string, path: string): Promise<void> {
    await this.tabTo("button", name);
    const chooser = this.page.waitForEvent("filechooser");
    await this.press("Enter");
    await (await chooser).setFiles(path);
  }

  /** The file a button hands out. @returns its name and where it lies */
  async download(name: string): Promise<{ readonly name: string; readonly path: string }> {
    const arriving = this.page.waitForEvent("download");
    await this.pressButton(name);
    const file = await arriving;
    return { name: file.suggestedFilename(), path: await file.path() };
  }

  /** Waits until the keyboard is at an element, and gives it. */
  async at(selector: string): Promise<Locator> {
    const here = this.page.locator(`${selector}:focus`);
    await until(
      async () => ((await here.count()) > 0 ? "" : this.where()),
      (elsewhere) => elsewhere === "",
    );
    return here;
  }

  /** Where the keyboard is: tag, class and the words of the element. */
  where(): Promise<string> {
    return this.page.evaluate(() => {
      const at = document.activeElement ?? document.body;
      const words = at.getAttribute("aria-label") ?? at.textContent ?? "";
      return `${at.tagName.toLowerCase()}.${at.className} ${words.slice(0, 30)}`;
    });
  }
}
