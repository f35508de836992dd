"use strict";
/*
 * The order of the test files: what takes longest comes first, so that the last to end are short
 * ones and no core waits for the other. A fresh clone has no times of a run before to go by.
 */
const { statSync } = require("node:fs");

/** What takes ten seconds and more, the longest first. */
const long = [
  "test/e2e/accessibility",
  "test/house/scaffold",
  "test/engine/narrative-fuzz",
  "test/e2e/narrative",
  "test/e2e/in-excel",
  "test/cli/export",
  "test/e2e/stand-alone",
  "test/e2e/safety",
  "test/e2e/disclosure",
  "test/engine/narrative-laws",
  "test/templates/office",
  "test/cli/documents",
  "test/engine/hostile-workbooks",
  "test/engine/compose-made",
  "test/engine/compose",
  "test/house/docs",
  "test/engine/import-document",
  "test/house/readme-commands",
  "test/cli/indicators",
  "test/render/docx-page",
  "test/engine/mutation",
  "test/taskpane/page",
  "test/functions/functions",
  "test/functions/live-check",
  "test/cli/recompute",
];

class TestOrder {
  /** Only the order is decided here: every test is run. */
  sort(tests) {
    const place = ({ path }) => {
      const at = long.findIndex((name) => path.replaceAll("\\", "/").endsWith(`/${name}.test.ts`));
      return at < 0 ? long.length : at;
    };
    const size = ({ path }) => statSync(path).size;
    return [...tests].sort((a, b) => place(a) - place(b) || size(b) - size(a));
  }

  allFailedTests(tests) {
    return this.sort(tests);
  }

  cacheResults() {}
}

module.exports = TestOrder;
