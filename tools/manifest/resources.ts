import { type IconName, iconSizes } from "../icons/drawings.ts";
import type { Environment, Words } from "./environments.ts";
import { type Element, element } from "./xml.ts";

const english = (value: string, prefix = ""): Element =>
  element(`${prefix}Override`, { Locale: "en-US", Value: value });

/** A text of the manifest itself, with its English words. */
export function localised(name: string, { zh, en }: Words): Element {
  return element(name, { DefaultValue: zh }, [english(en)]);
}

/**
 * Everything the ribbon and Excel's function list refer to by id. Whoever needs a text, an address or
 * a picture asks for it and gets the id; so nothing is referred to that is not there.
 */
export class Resources {
  private readonly images = new Map<string, Element>();
  private readonly urls = new Map<string, Element>();
  private readonly shortStrings = new Map<string, Element>();
  private readonly longStrings = new Map<string, Element>();

  constructor(private readonly environment: Environment) {}

  /** An address below that of the environment; another one for English where there is one. */
  url(id: string, path: string, englishPath?: string): { readonly resid: string } {
    const { address } = this.environment;
    const content = englishPath === undefined ? [] : [english(address + englishPath, "bt:")];
    this.urls.set(id, element("bt:Url", { id, DefaultValue: address + path }, content));
    return { resid: id };
  }

  /** A label: at most 125 characters. */
  label(id: string, words: Words): { readonly resid: string } {
    this.shortStrings.set(id, this.string(id, words));
    return { resid: id };
  }

  /** A name that is the same in every language. */
  fixedName(id: string, name: string): { readonly resid: string } {
    this.shortStrings.set(id, element("bt:String", { id, DefaultValue: name }));
    return { resid: id };
  }

  /** A sentence: at most 250 characters. */
  sentence(id: string, words: Words): { readonly resid: string } {
    this.longStrings.set(id, this.string(id, words));
    return { resid: id };
  }

  /** A drawing in every size Office asks for. */
  icon(name: IconName): Element {
    const images = iconSizes.map((size) => {
      const id = `Icon.${name}.${size}`;
      const address = `${this.environment.address}icons/${name}-${size}.png`;
      this.images.set(id, element("bt:Image", { id, DefaultValue: address }));
      return element("bt:Image", { size: String(size), resid: id });
    });
    return element("Icon", {}, images);
  }

  /** All that was asked for. */
  written(): Element {
    return element("Resources", {}, [
      element("bt:Images", {}, [...this.images.values()]),
      element("bt:Urls", {}, [...this.urls.values()]),
      element("bt:ShortStrings", {}, [...this.shortStrings.values()]),
      element("bt:LongStrings", {}, [...this.longStrings.values()]),
    ]);
  }

  private string(id: string, { zh, en }: Words): Element {
    return element("bt:String", { id, DefaultValue: zh }, [english(en, "bt:")]);
  }
}
