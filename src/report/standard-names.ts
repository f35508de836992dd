import type { Label } from "../model/label.ts";
import type { Standard } from "../model/standard.ts";

/** What a clerk calls the rules and layouts of the standard, by their ids. */
export interface StandardNames {
  readonly rules: ReadonlyMap<string, string>;
  readonly profiles: ReadonlyMap<string, string>;
}

/** The names a standard gives its rules and layouts; sums within a table go by its title. */
export function namesOf(standard: Standard): StandardNames {
  const { articulations, checks, textChecks, targetChecks, claims, sheets, forms } = standard;
  const named: readonly { readonly id: string; readonly label: Label }[] = [
    ...articulations,
    ...checks,
    ...textChecks,
    ...targetChecks,
    ...claims,
  ];
  const tables = [...sheets.values(), ...forms.values()];
  return {
    rules: new Map([
      ...tables.map(({ id, label }) => [id, `《${label.zh}》表内勾稽`] as const),
      ...named.map(({ id, label }) => [id, label.zh] as const),
    ]),
    profiles: new Map([...standard.profiles.values()].map(({ id, label }) => [id, label.zh])),
  };
}

/** What a rule is called; its id where nobody named it. */
export const ruleName = ({ rules }: StandardNames, rule: string): string => rules.get(rule) ?? rule;
