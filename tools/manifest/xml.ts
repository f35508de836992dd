/** An element to be written; its text and attributes are escaped when it is. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly Element[];
}

/** An element of attributes and either a text or further elements. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly Element[] = [],
): Element {
  return { name, attributes, content };
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!);

/** The element as XML, one element a line. */
export function write({ name, attributes, content }: Element, indent = ""): string {
  const words = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `${indent}<${name}${words.join("")}`;
  if (content.length === 0) return `${open}/>\n`;
  if (typeof content === "string") return `${open}>${escaped(content)}</${name}>\n`;
  const inner = content.map((one) => write(one, `${indent}  `)).join("");
  return `${open}>\n${inner}${indent}</${name}>\n`;
}
