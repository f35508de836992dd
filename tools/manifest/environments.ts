import { createHash } from "node:crypto";

/** A text a clerk reads in Excel: Chinese, and English where Excel itself is English. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** One installation of the add-in; two of them can stand side by side in one Excel. */
export interface Environment {
  readonly name: EnvironmentName;
  /** What Excel takes for the same add-in. */
  readonly id: string;
  /** Where all files of the page are, ending with a slash. */
  readonly address: string;
  /** What stands before the dot in a cell: `=BUDGET.CHECK()`. */
  readonly namespace: string;
  /** Added to the name, so that a trial is never taken for the real thing. */
  readonly suffix: Words;
  /** Who provides the add-in, as Excel shows it. */
  readonly provider: string;
}

export type EnvironmentName = "development" | "test" | "production";

/** What is the same for every installation of an environment. */
export const environments: Readonly<
  Record<EnvironmentName, Pick<Environment, "namespace" | "suffix">>
> = {
  development: { namespace: "BUDGETDEV", suffix: { zh: "（开发）", en: " (development)" } },
  test: { namespace: "BUDGETTEST", suffix: { zh: "（测试）", en: " (test)" } },
  production: { namespace: "BUDGET", suffix: { zh: "", en: "" } },
};

const nobody = "预算公开核对";

/** The page as `budget serve` offers it on the developer's machine. */
export const development: Environment = environmentAt("development", "https://localhost:3443/");

/** An environment at an address; the same address always has the same id. */
export function environmentAt(
  name: EnvironmentName,
  address: string,
  provider = nobody,
): Environment {
  return { name, ...environments[name], id: idOf(name, address), address, provider };
}

/** An id that follows from a name, written as RFC 9562 writes version 5. */
export function idOf(...names: readonly string[]): string {
  const hash = createHash("sha1")
    .update(["budget-disclosure", ...names].join("\n"))
    .digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join("-");
}
