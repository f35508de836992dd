const { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { minify } = require("@swc/core");
const { buildSync } = require("esbuild");

/** Where Microsoft's library comes from; `local` is copied beside the page, for closed networks. */
const officeSources = {
  local: { address: "office/office.js", origins: "" },
  "21vianet": {
    address: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    origins: " https://appsforoffice.cdn.partner.office365.cn",
  },
  cdn: {
    address: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    origins: " https://appsforoffice.microsoft.com",
  },
};

/** The parts of Microsoft's library the page needs in Excel; copied unmodified, never committed. */
const officeFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "o15apptofilemappingtable.js",
];

/** Nothing but the page's own files; a CDN only where the build was asked for one. */
const policyWith = (origins) =>
  [
    "default-src 'none'",
    `script-src 'self'${origins}`,
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self'${origins}`,
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** Puts everything beside the page's script that is no script of ours. */
class StaticFiles {
  constructor(office) {
    this.office = office;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("StaticFiles", ({ outputOptions }) => {
      const out = outputOptions.path;
      const source = officeSources[this.office];
      if (this.office === "local") copyOffice(join(out, "office"));
      copyPdfParts(join(out, "pdf"));
      const page = readFileSync(join(__dirname, "src/taskpane/index.html"), "utf8")
        .replace("%POLICY%", policyWith(source.origins))
        .replace("%OFFICE%", source.address);
      writeFileSync(join(out, "index.html"), page);
      buildSync({
        absWorkingDir: __dirname,
        entryPoints: ["src/taskpane/page.css"],
        outfile: join(out, "page.css"),
        bundle: true,
        minify: true,
      });
      for (const name of readdirSync(out).filter((one) => one.endsWith(".js"))) {
        withoutAddresses(join(out, name));
      }
      for (const [from, to] of [
        ["src/functions/functions.zh-CN.json", "functions.zh-CN.json"],
        ["src/functions/functions.en-US.json", "functions.en-US.json"],
        ["src/functions/functions.html", "functions.html"],
        ["samples/planted.xlsx", "sample.xlsx"],
        ["samples/planted.txt", "sample.txt"],
        ["src/taskpane/icons", "icons"],
      ]) {
        const isPart = (path) => !path.endsWith(".svg");
        cpSync(join(__dirname, from), join(out, to), { recursive: true, filter: isPart });
      }
    });
  }
}

/** Makes the scripts small; licences stay in them. */
class Minimised {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const format = { comments: "some" };
    const options = { compress: true, mangle: true, module: false, format };
    const small = async (compilation, name) => {
      const script = compilation.getAsset(name).source.source();
      const { code } = await minify(String(script), options);
      compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
    };
    compiler.hooks.compilation.tap("Minimised", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: "Minimised", stage }, (assets) => {
        const scripts = Object.keys(assets).filter((name) => name.endsWith(".js"));
        return Promise.all(scripts.map((name) => small(compilation, name)));
      });
    });
  }
}

/**
 * Messages of packages name their homes. Nothing ever asks for those addresses, but whoever
 * searches the pages of a closed network for outside addresses would have to find that out.
 */
function withoutAddresses(path) {
  const script = readFileSync(path, "utf8");
  const told = /https:\/\/(?:github\.com|stuk\.github\.io|answers\.microsoft\.com)\/[^\s"'`)]*/g;
  if (told.test(script)) writeFileSync(path, script.replace(told, ""));
}

function copyOffice(to) {
  const from = dirname(require.resolve("@microsoft/office-js/package.json"));
  for (const name of officeFiles) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    cpSync(join(from, "dist", name), join(to, name));
  }
  cpSync(join(from, "LICENSE.md"), join(to, "LICENSE.md"));
}

/** Character maps and fonts the PDF library asks for when a PDF needs them: most Chinese ones do. */
function copyPdfParts(to) {
  const from = dirname(require.resolve("pdfjs-dist/package.json"));
  for (const name of ["cmaps", "standard_fonts"]) {
    cpSync(join(from, name), join(to, name), { recursive: true });
  }
}

/** The add-in's one page (pane, functions, ribbon); stand-alone in a browser it opens files. */
module.exports = ({ office = "local" } = {}) => {
  if (!Object.hasOwn(officeSources, office)) {
    throw new Error(`--env office=${office}: one of ${Object.keys(officeSources).join(", ")}`);
  }
  return {
    mode: "production",
    entry: { page: "./src/taskpane/index.tsx" },
    output: {
      path: join(__dirname, "dist", "page"),
      filename: "[name].js",
      chunkFilename: "[name].js",
      clean: true,
    },
    resolve: {
      extensions: [".tsx", ".ts", ".js"],
      // The writer of .xlsx files as one file that runs in browsers; loaded when first needed.
      alias: { exceljs$: require.resolve("exceljs/dist/exceljs.min.js") },
    },
    optimization: { chunkIds: "named", splitChunks: false, minimizer: [new Minimised()] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "esbuild-loader",
          options: { target: "es2022", jsx: "automatic", jsxImportSource: "preact" },
        },
      ],
    },
    performance: {
      maxAssetSize: 620_000,
      maxEntrypointSize: 620_000,
      hints: "error",
      // Only what is loaded at once (a third of it once packed); writers come when they are asked for.
      assetFilter: (name) => name === "page.js",
    },
    plugins: [new StaticFiles(office)],
  };
};
