const { cpSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

/** The parts of Microsoft's library the page needs in Excel; copied unmodified, never committed. */
const officeFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "o15apptofilemappingtable.js",
];

/** Puts the page's static files beside its script. */
class StaticFiles {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("StaticFiles", ({ outputOptions }) => {
      const out = outputOptions.path;
      const office = dirname(require.resolve("@microsoft/office-js/package.json"));
      for (const name of officeFiles) {
        const to = join(out, "office", name);
        mkdirSync(dirname(to), { recursive: true });
        cpSync(join(office, "dist", name), to);
      }
      cpSync(join(office, "LICENSE.md"), join(out, "office", "LICENSE.md"));
      writeFileSync(
        join(out, "index.html"),
        readFileSync(join(__dirname, "src/taskpane/index.html")),
      );
      writeFileSync(join(out, "page.css"), readFileSync(join(__dirname, "src/taskpane/page.css")));
    });
  }
}

/** The add-in's one page; stand-alone in a browser it opens a workbook by file picker. */
module.exports = {
  mode: "production",
  entry: { page: "./src/taskpane/index.ts" },
  output: { path: join(__dirname, "dist", "page"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [{ test: /\.ts$/, loader: "esbuild-loader", options: { target: "es2022" } }],
  },
  performance: {
    maxAssetSize: 700_000,
    maxEntrypointSize: 700_000,
    hints: "error",
    assetFilter: (name) => name === "page.js",
  },
  plugins: [new StaticFiles()],
};
