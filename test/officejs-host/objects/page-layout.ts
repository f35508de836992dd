import { areaText, parseReference } from "../areas.ts";
import { invalidArgument } from "../host-error.ts";
import type { FakeSheet } from "../sheet.ts";
import { HostObject, type ObjectType, type Property } from "./object.ts";
import type { RangeState } from "./range.ts";

/** An attribute of the printed page, kept by the path of the API. */
function attribute(path: string): Property<FakeSheet> {
  return {
    since: "1.9",
    get: ({ attributes }) => attributes[path] ?? null,
    set: ({ attributes }, value, { book }) => {
      if (!book.hasPrinter) throw invalidArgument("no printer");
      attributes[path] = value;
    },
  };
}

const attributes = (prefix: string, names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [name, attribute(prefix + name[0]!.toLowerCase() + name.slice(1))]),
  );

const headerFooter: ObjectType<FakeSheet> = {
  name: "HeaderFooter",
  properties: attributes("page/", ["CenterFooter", "CenterHeader", "LeftFooter", "RightFooter"]),
};

const headersFooters: ObjectType<FakeSheet> = {
  name: "HeaderFooterGroup",
  links: {
    DefaultForAllPages: { since: "1.9", open: (sheet) => HostObject.of(headerFooter, sheet) },
  },
};

function reference(given: unknown): string {
  if (given instanceof HostObject) return areaText((given.state as RangeState).area);
  const found = parseReference(String(given));
  if (!found) throw invalidArgument(String(given));
  return areaText(found.area);
}

/** `Excel.PageLayout`. */
export const pageLayout: ObjectType<FakeSheet> = {
  name: "PageLayout",
  properties: attributes("page/", [
    "PaperSize",
    "Orientation",
    "Zoom",
    "CenterHorizontally",
    "BlackAndWhite",
    "LeftMargin",
    "RightMargin",
    "TopMargin",
    "BottomMargin",
    "HeaderMargin",
    "FooterMargin",
  ]),
  links: {
    HeadersFooters: { since: "1.9", open: (sheet) => HostObject.of(headersFooters, sheet) },
  },
  methods: {
    SetPrintArea: {
      since: "1.9",
      call: ({ attributes }, [area]) => {
        attributes["page/printArea"] = reference(area);
      },
    },
    SetPrintTitleRows: {
      since: "1.9",
      call: ({ attributes }, [rows]) => {
        attributes["page/printTitleRows"] = reference(rows);
      },
    },
  },
};
