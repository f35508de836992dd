import { window } from "./page-window.ts";
import { h, render } from "preact";
import { act } from "preact/test-utils";
import type { AsyncDesk } from "../../src/live/async-desk.ts";
import type { CellLocation, Finding } from "../../src/model/finding.ts";
import type { CheckedDocument } from "../../src/model/report.ts";
import { App } from "../../src/taskpane/page/app.tsx";
import type { FunctionLine } from "../../src/taskpane/page/shared/page-context.ts";
import { Session } from "../../src/taskpane/session/session.ts";
import type { Surroundings } from "../../src/taskpane/session/surroundings.ts";
import type { View } from "../../src/taskpane/session/view.ts";

/** The page on a bench: shown, pressed, looked at. */
export interface Bench {
  readonly session: Session;
  readonly page: HTMLElement;
  /** Everything the page asked a desk, `name arguments`. */
  readonly asked: readonly string[];
  one(selector: string): HTMLElement;
  all(selector: string): HTMLElement[];
  /** The button of these words. */
  button(words: string): HTMLButtonElement;
  click(element: Element): Promise<void>;
  key(key: string, options?: KeyboardEventInit): Promise<void>;
  type(field: Element, text: string): Promise<void>;
  show(view: Partial<View>): Promise<void>;
}

/** Shows a view; a desk answers what the test says, and nothing else. */
export async function pageWith(
  view: Partial<View>,
  desk: object = {},
  functions: readonly FunctionLine[] = [],
  around: Partial<Surroundings> = {},
): Promise<Bench> {
  const asked: string[] = [];
  const page = window.document.createElement("div");
  window.document.body.replaceChildren(page);
  const session = new Session({
    startDesk: () => listening(desk, asked),
    hand: async (_, name) => `已下载 ${name}。`,
    sample: async () => new Uint8Array(),
    sampleText: async () => new Uint8Array(),
    copy: async () => true,
    link: () => "blob:made",
    dropLink: () => undefined,
    copyPage: async () => "page" as const,
    notes: { load: () => null, save: () => undefined },
    now: () => new Date("2026-03-05T08:00:00Z"),
    ...around,
  });
  session.store.show(view);
  await act(() => render(h(App, { session, functions }), page));
  const all = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string) => {
    const found = all(selector)[0];
    if (!found) throw new Error(`the page has no ${selector}`);
    return found;
  };
  return {
    session,
    page,
    asked,
    one,
    all,
    button: (words) => {
      const found = all("button").find(({ textContent }) => textContent?.trim() === words);
      if (!found) throw new Error(`the page has no button ${words}`);
      return found as HTMLButtonElement;
    },
    click: (element) => act(async () => (element as HTMLElement).click()),
    key: (key, options = {}) =>
      act(async () => {
        const at = window.document.activeElement ?? window.document.body;
        const event = new window.KeyboardEvent("keydown", {
          key,
          bubbles: true,
          cancelable: true,
          ...options,
        } as never);
        at.dispatchEvent(event);
      }),
    type: (field, text) =>
      act(async () => {
        (field as HTMLInputElement).value = text;
        field.dispatchEvent(new window.Event("input", { bubbles: true }));
      }),
    show: (change) => act(async () => session.store.show(change)),
  };
}

function listening(desk: object, asked: string[]): AsyncDesk {
  return new Proxy(desk, {
    get:
      (_, name: string) =>
      async (...words: unknown[]) => {
        asked.push([name, ...words.map((word) => JSON.stringify(word))].join(" "));
        const answer = (desk as Record<string, unknown>)[name];
        return typeof answer === "function" ? answer(...words) : answer;
      },
  }) as AsyncDesk;
}

export const at = (sheet: string, cell: string): CellLocation => ({
  document: "a.xlsx",
  sheet,
  cell,
});

/** A finding about a cell of the sheet 收入. */
export function finding(id: string, change: Partial<Finding> = {}): Finding {
  return {
    id,
    rule: "budget/income",
    family: "A1",
    kind: "sum",
    severity: "error",
    residue: null,
    message: `${id} 的合计不符`,
    explanation: "",
    stated: null,
    expected: null,
    difference: null,
    locations: [at("收入", "C7")],
    relatedRelations: [],
    basis: "",
    next: "请核对原始数据。",
    root: null,
    count: 1,
    dismissed: null,
    ...change,
  };
}

/** A view of a file that was checked, with these findings. */
export function checkedView(
  findings: readonly Finding[],
  change: Partial<CheckedDocument> = {},
): Partial<View> {
  const document: CheckedDocument = {
    path: "a.xlsx",
    kind: "budget",
    profile: "hebei",
    role: "checked",
    error: null,
    department: "水务局",
    year: 2026,
    unit: "万元",
    sheets: [{ name: "收入", recognisedAs: "budget/income", because: "标题相符" }],
    summary: {
      relations: 12,
      passed: 9,
      failed: 2,
      skipped: 1,
      errors: 1,
      warnings: 0,
      infos: 0,
      mentions: 131,
      agree: 118,
      conflict: 2,
      unchecked: 11,
    },
    findings,
    ...change,
  };
  return {
    host: "browser",
    panel: "findings",
    book: { name: "a.xlsx", place: "file" },
    checked: { document, profileWords: "按河北省版式核对", hasText: false, targets: null },
    profiles: [{ id: "hebei", name: "河北省", editions: [2021] }],
  };
}
