import type { Page } from "playwright-core";
import { bringAxe, objections, type Stop, stopOf } from "./axe.ts";
import { bookIn, sampleBytes } from "./books.ts";
import { endHarmless } from "./harmless.ts";
import { Keyboard } from "./keyboard.ts";
import { buildTime, describeInChromium, Site, type VisitOptions } from "./site.ts";
import type { Visit } from "./visit.ts";

/** A task pane at its narrowest and as Excel opens it, and a browser's window. */
const widths = { "a browser": [320, 350, 1200], Excel: [320, 350] } as const;
const looks = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
] as const;

/** How each panel is come to, from a checked workbook. */
const panels: Readonly<Record<string, (keys: Keyboard, page: Page) => Promise<void>>> = {
  开始: (keys) => keys.pressButton("开始"),
  问题: async (keys, page) => {
    await keys.pressButton(/^问题/);
    await keys.tabTo("button", /^错误：/);
    await keys.press("Space");
    await page.locator(".formula").first().waitFor();
    await keys.pressButton("放行…");
    await keys.pressButton("确定放行");
    await page.getByText("请选择放行的理由。").waitFor();
  },
  文字: async (keys, page) => {
    await keys.pressButton(/^文字/);
    await page
      .getByRole("textbox", { name: "或者粘贴文字" })
      .fill("支出预算12.40万元，其中：基本支出8.40万元，项目支出4.03万元，占32.26%。");
    await keys.pressButton("核对这段文字");
    await keys.at(".text-name");
    await keys.pressButton("换一份文字…");
    await page.locator(".coverage details").evaluate((more) => more.setAttribute("open", ""));
    await keys.tabTo("button", /，(有误|待看)$/);
    await keys.press("Enter");
    await page.locator(".figure-card .formula").first().waitFor();
  },
  绩效: async (keys, page) => {
    await keys.pressButton("绩效");
    await page.locator(".form caption").waitFor();
  },
  公开: async (keys, page) => {
    await keys.pressButton("公开");
    await keys.pressButton("导出 Word 文档");
    await page.getByRole("group", { name: "没有导出" }).waitFor();
    await page.locator(".force").evaluate((more) => more.setAttribute("open", ""));
    await keys.pressButton(/^二、部门预算安排的总体情况/);
    await keys.tabTo("button", /，算自/);
    await keys.press("Enter");
    await page.locator(".figure-from").waitFor();
    await keys.pressButton("改写这一段");
    await keys.at("textarea");
  },
  重算: async (keys, page) => {
    await keys.pressButton("重算");
    await page.locator(".correction").first().waitFor();
  },
  模板: async (keys, page) => {
    await keys.pressButton("模板");
    await keys.tabTo("textbox", "部门名称（必填）");
    await keys.press("Control+a", "Delete", "Enter");
    await page.getByText("请填部门名称。").waitFor();
  },
  帮助: (keys) => keys.pressButton("帮助"),
};

const places: readonly (readonly [keyof typeof widths, VisitOptions])[] = [
  ["a browser", { query: "?sample" }],
  ["Excel", { excel: bookIn(sampleBytes) }],
];

describeInChromium("for everybody", () => {
  let site: Site;
  let visit: Visit;
  let keys: Keyboard;
  beforeAll(async () => {
    site = await Site.start();
  }, buildTime);
  afterAll(() => site?.close());
  afterEach(() => endHarmless(visit));
  const enter = async (options: VisitOptions) => {
    visit = await site.visit(options);
    keys = new Keyboard(visit.page);
    await bringAxe(visit.page);
  };

  /** What is wrong with what is shown now, at every width and in every look; only colours differ between looks. */
  const wrongs = async (place: keyof typeof widths) => {
    const { page } = visit;
    const found: string[] = [];
    for (const width of widths[place]) {
      await page.setViewportSize({ width, height: 800 });
      for (const look of looks) {
        await page.emulateMedia(look);
        const here = `${width} ${look.colorScheme}${look.forcedColors === "active" ? " forced" : ""}`;
        for (const one of await objections(page, look !== looks[0])) found.push(`${here} ${one}`);
      }
      const tooWide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      if (tooWide > 0) found.push(`${width}: ${tooWide} pixels too wide`);
    }
    return found;
  };

  test("the first screen is open to all", async () => {
    await enter({});
    await visit.page.getByRole("button", { name: "打开工作簿…" }).waitFor();
    expect(await wrongs("a browser")).toEqual([]);
  });

  describe.each(places)("in %s", (place, options) => {
    test.each(Object.keys(panels))("the panel %s is open to all", async (panel) => {
      await enter(options);
      await visit.standing(12);
      await panels[panel]!(keys, visit.page);
      expect(await wrongs(place)).toEqual([]);
      const stops = await round();
      expect(stops.length).toBeGreaterThan(5);
      expect(stops.filter(({ name, isSeen }) => name.trim() === "" || !isSeen)).toEqual([]);
    });
  });

  /** Every element Tab stops at, from the beginning of the page to its end. */
  const round = async () => {
    await visit.page.evaluate(() => document.querySelector<HTMLElement>("button")!.focus());
    await keys.press("Shift+Tab");
    const stops: Stop[] = [];
    while (stops.length < 300) {
      await keys.press("Tab");
      const stop = await stopOf(visit.page);
      if (stop === null) return stops;
      stops.push(stop);
    }
    throw new Error("Tab never came to the end");
  };
});
