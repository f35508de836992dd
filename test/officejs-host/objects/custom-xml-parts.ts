import { SaxesParser } from "saxes";
import { invalidArgument, itemNotFound } from "../host-error.ts";
import type { FakeXmlPart } from "../workbook.ts";
import { HostObject, nullObject, type ObjectType, readable } from "./object.ts";

/** Namespace of a part's root element; empty for none. */
function namespaceOf({ xml }: FakeXmlPart): string {
  const root = /<(?![?!])([^\s/>]+)([^>]*)>/.exec(xml);
  const prefix = root?.[1]?.includes(":") ? `:${root[1].split(":")[0]}` : "";
  return new RegExp(`\\sxmlns${prefix}=["']([^"']*)["']`).exec(root?.[2] ?? "")?.[1] ?? "";
}

const opened = (part: FakeXmlPart | undefined): HostObject => {
  if (!part) throw itemNotFound();
  return HostObject.of(customXmlPart, part);
};

const lookedUp = (parts: readonly FakeXmlPart[], id: unknown) =>
  parts.find((part) => part.id === String(id));

/** `Excel.CustomXmlPartCollection`. */
export const customXmlParts: ObjectType<FakeXmlPart[]> = {
  name: "CustomXmlPartCollection",
  items: (parts) => parts.map(opened),
  item: (parts, id) => opened(lookedUp(parts, id)),
  methods: {
    Add: {
      since: "1.5",
      call: (parts, [xml], { book }) => {
        if (!isXml(String(xml))) throw invalidArgument("xml");
        const part = { id: book.newId(), xml: String(xml) };
        parts.push(part);
        return opened(part);
      },
    },
    GetCount: { since: "1.5", call: (parts) => parts.length },
    GetByNamespace: {
      since: "1.5",
      call: (parts, [uri]) =>
        HostObject.of(
          scopedParts,
          parts.filter((part) => namespaceOf(part) === uri),
        ),
    },
    GetItemOrNullObject: {
      since: "1.5",
      call: (parts, [id]) => {
        const part = lookedUp(parts, id);
        return part ? opened(part) : nullObject;
      },
    },
  },
};

/** `Excel.CustomXmlPartScopedCollection`: the parts of one namespace. */
const scopedParts: ObjectType<FakeXmlPart[]> = {
  name: "CustomXmlPartScopedCollection",
  items: (parts) => parts.map(opened),
  item: (parts, id) => opened(lookedUp(parts, id)),
  methods: {
    GetCount: { since: "1.5", call: (parts) => parts.length },
    GetOnlyItem: {
      since: "1.5",
      call: (parts) => opened(parts.length === 1 ? parts[0] : undefined),
    },
    GetOnlyItemOrNullObject: {
      since: "1.5",
      call: (parts) => (parts.length === 1 ? opened(parts[0]) : nullObject),
    },
  },
};

/** `Excel.CustomXmlPart`. */
const customXmlPart: ObjectType<FakeXmlPart> = {
  name: "CustomXmlPart",
  id: ({ id }) => id,
  properties: {
    Id: readable("1.5", ({ id }) => id),
    NamespaceUri: readable("1.5", namespaceOf),
  },
  methods: {
    GetXml: { since: "1.5", call: ({ xml }) => xml },
    SetXml: {
      since: "1.5",
      call: (part, [xml]) => {
        if (!isXml(String(xml))) throw invalidArgument("xml");
        part.xml = String(xml);
      },
    },
    Delete: {
      since: "1.5",
      call: (part, _args, { book }) => void book.xmlParts.splice(book.xmlParts.indexOf(part), 1),
    },
  },
};

/** One well-formed document: no bare `&`, no character XML does not know. */
function isXml(text: string): boolean {
  try {
    new SaxesParser({ xmlns: true }).write(text).close();
    return true;
  } catch {
    return false;
  }
}
