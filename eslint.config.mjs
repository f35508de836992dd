import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import regexp from "eslint-plugin-regexp";

const pure = ["src/model/**", "src/engine/**", "src/standard/**"];

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "**/*.cjs", "docs/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.ts", "src/**/*.tsx", "test/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parser: tseslint.parser },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "prefer-const": "error",
      eqeqeq: "error",
    },
  },
  {
    // A text is whatever a stranger hands in: no pattern may take longer than its length.
    files: ["src/**/*.ts", "src/**/*.tsx"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
    },
  },
  {
    // A list of every definition, written by tools/generate-index.ts.
    files: ["src/standard/index.ts"],
    rules: { "max-lines": "off" },
  },
  {
    files: pure,
    rules: {
      "no-restricted-globals": [
        "error",
        "Excel",
        "Office",
        "process",
        "Buffer",
        "console",
        "window",
        "document",
        "fetch",
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "no clock in model, engine and standard" },
        { object: "Math", property: "random", message: "no chance in model, engine and standard" },
        { object: "Number", property: "parseFloat", message: "money is exact: use model/decimal" },
        { property: "toFixed", message: "money is exact: use model/decimal" },
      ],
    },
  },
);
