/** The house's rule of dependence: standard and engine know model; neither knows the other; hosts at the rim. */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "model-knows-nobody",
      severity: "error",
      from: { path: "^src/model/" },
      to: { path: "^src/(?!model/)" },
    },
    {
      name: "standard-knows-only-model",
      severity: "error",
      from: { path: "^src/standard/" },
      to: { path: "^src/(?!model/|standard/)" },
    },
    {
      name: "engine-knows-only-model",
      severity: "error",
      from: { path: "^src/engine/" },
      to: { path: "^src/(?!model/|engine/)" },
    },
    {
      name: "report-knows-only-model",
      severity: "error",
      from: { path: "^src/report/" },
      to: { path: "^src/(?!model/|report/)" },
    },
    {
      name: "render-knows-only-model-and-markup",
      severity: "error",
      from: { path: "^src/render/" },
      to: { path: "^src/(?!model/|render/|report/html-parts)" },
    },
    {
      name: "hosts-know-only-model",
      severity: "error",
      from: { path: "^src/hosts/" },
      to: { path: "^src/(?!model/|hosts/)" },
    },
    {
      name: "pure-has-no-node",
      severity: "error",
      from: { path: "^src/(model|engine|standard|report|render)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pure-has-no-packages-but-zod",
      severity: "error",
      from: { path: "^src/(model|engine|standard)/" },
      to: { path: "node_modules", pathNot: "node_modules/zod" },
    },
    {
      name: "live-knows-no-rim-and-no-browser",
      severity: "error",
      from: { path: "^src/live/" },
      to: { path: "^src/(cli|taskpane|functions|hosts/officejs)/" },
    },
    {
      name: "functions-know-no-host",
      severity: "error",
      from: { path: "^src/functions/" },
      to: { path: "^src/(hosts|live|taskpane|cli)/" },
    },
    {
      name: "nobody-imports-the-rim",
      severity: "error",
      from: { pathNot: "^src/(cli|taskpane|functions)/" },
      to: { path: "^src/(cli|taskpane|functions)/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"] },
  },
};
