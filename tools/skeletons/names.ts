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
