/** A custom function; the empty words fail until they are filled in. */
export const functionSkeleton = (
  id: string,
  name: string,
): string => `import { decimalText } from "../model/decimal.ts";
import { defineFunction } from "../model/function.ts";

export const ${name} = defineFunction({
  id: "${id}",
  label: { zh: "", en: "" },
  // What it gives, at most 128 characters in each language: Excel shows it while a formula is typed.
  description: { zh: "", en: "" },
  // By the names Excel shows. Kinds: ArgumentOf in src/model/function.ts.
  parameters: {
    figure: { label: { zh: "", en: "" }, kind: "figure", text: { zh: "", en: "" } },
  },
  result: { zh: "", en: "" },
  // Calls and what they give; they are computed again by the tests and the pages.
  examples: [],
  // Calls that are refused, with part of the sentence: throw valueError("…") or notAvailable("…").
  refusals: [],
  run: ({ figure }) => decimalText(figure.value),
});
`;

/** The cases every function must have; the empty ones fail until they are filled in. */
export const functionFixtureSkeleton = (): string =>
  `${JSON.stringify(
    Object.fromEntries(
      [
        "ordinary",
        "empty range",
        "text in range",
        "error cell in range",
        "wrong unit",
        "one cell",
      ].map((name) => [name, { given: [], gives: "" }]),
    ),
    null,
    2,
  )}\n`;
