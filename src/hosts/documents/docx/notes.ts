import { type Attributes, prefixed, scanXml, type XmlEvents } from "../../xlsx/scan-xml.ts";
import type { Block } from "./blocks.ts";
import type { BodyScan } from "./body-scan.ts";

type Kind = "footnote" | "endnote";
/** The blocks of every note of a part, by its id. */
type Notes = ReadonlyMap<string, readonly Block[]>;
/** Gives a note a scan of its own. */
type ScanOf = () => BodyScan;
/** Reads the part of that kind; null when the document has none. */
type ReadPart = (kind: string, read: (path: string, part: Uint8Array) => Notes) => Notes | null;

/** The blocks of every note a text refers to, in the order of their marks. */
export function readNotes(
  references: readonly { readonly kind: Kind; readonly id: string }[],
  scanOf: ScanOf,
  readPart: ReadPart,
): (readonly Block[])[] {
  if (references.length === 0) return [];
  const parts: Record<Kind, Notes | null> = {
    footnote: readPart("footnotes", (path, part) => notesIn(path, part, "footnote", scanOf)),
    endnote: readPart("endnotes", (path, part) => notesIn(path, part, "endnote", scanOf)),
  };
  const told = new Set<string>();
  return references.flatMap(({ kind, id }) => {
    const note = parts[kind]?.get(id);
    if (!note || told.has(kind + id)) return [];
    told.add(kind + id);
    return [note];
  });
}

function notesIn(path: string, part: Uint8Array, kind: Kind, scanOf: ScanOf): Notes {
  const scan = new NotesScan(kind, scanOf);
  scanXml(path, part, scan);
  return scan.notes;
}

/** Gives every note of a part a scan of its own. */
class NotesScan implements XmlEvents {
  readonly notes = new Map<string, readonly Block[]>();
  private scan: BodyScan | null = null;

  constructor(
    private readonly kind: Kind,
    private readonly scanOf: ScanOf,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name !== this.kind) return this.scan?.open(name, attributes);
    this.scan = this.scanOf();
    this.notes.set(prefixed(attributes, "id") ?? "", this.scan.blocks);
  }

  close(name: string): void {
    if (name === this.kind) this.scan = null;
    else this.scan?.close(name);
  }

  text(piece: string): void {
    this.scan?.text(piece);
  }
}
