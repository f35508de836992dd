import { JSDOM } from "jsdom";

/** A browser's window for the page; it must be there before the page is loaded. */
export const { window } = new JSDOM('<!doctype html><html lang="zh-CN"><body></body></html>', {
  pretendToBeVisual: true,
});

// Read-only, so that the test runner does not take them for left-overs and empties them.
Object.defineProperties(globalThis, {
  window: { configurable: true, get: () => window },
  document: { configurable: true, get: () => window.document },
});

afterAll(() => window.close());
