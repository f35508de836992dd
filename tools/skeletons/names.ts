/** A name in the house: its id, its words in camelCase, the ways to the model. */
export interface Name {
  readonly id: string;
  readonly camel: string;
}

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Takes an id apart. @throws Error with a sentence when a part of it is not kebab-case */
export function nameOf(id: string): Name {
  const parts = id.split("/");
  const odd = parts.find((part) => !kebab.test(part));
  if (odd !== undefined) {
    throw new Error(
      `"${odd}" is no name: write small letters, digits and hyphens, as in unit-is-stated`,
    );
  }
  const last = parts.at(-1)!;
  return { id, camel: last.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) };
}

/** Names of the house a function may not have: its file would be one of those. */
const taken = new Set(["INDEX", "FACADES", "ASSOCIATE"]);

/** A custom function's file and its words in camelCase. @throws Error with a sentence */
export function functionNameOf(id: string): { readonly file: string; readonly camel: string } {
  if (!/^[A-Z][A-Z0-9_.]{2,}$/.test(id) || taken.has(id)) {
    throw new Error(
      `"${id}" is no name of a function: write three or more capital letters, digits, _ and ., as in TOTAL`,
    );
  }
  const file = id.toLowerCase().replace(/[_.]+/g, "-");
  return { file, camel: nameOf(file).camel };
}
