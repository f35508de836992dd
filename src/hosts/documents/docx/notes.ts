import { scanXml } from "../../xlsx/scan-xml.ts";
import { type Attributes, prefixed, type XmlEvents } from "../../xlsx/scan-xml.ts";
import type { Block, Tally } from "./blocks.ts";
import { BodyScan } from "./body-scan.ts";

type Kind = "footnote" | "endnote";
/** The blocks of every note of a part, by its id. */
type Notes = ReadonlyMap<string, readonly Block[]>;
/** Reads the part of that kind; null when the document has none. */
type ReadPart = (kind: string, read: (path: string, part: Uint8Array) => Notes) => Notes | null;

/** The notes a text refers to, in the order of their marks. */
export function readNotes(
  references: readonly { readonly kind: Kind; readonly id: string }[],
  tally: Tally,
  readPart: ReadPart,
): Block[] {
  if (references.length === 0) return [];
  const parts: Record<Kind, Notes | null> = {
    footnote: readPart("footnotes", (path, part) => notesIn(path, part, "footnote", tally)),
    endnote: readPart("endnotes", (path, part) => notesIn(path, part, "endnote", tally)),
  };
  const told = new Set<string>();
  return references.flatMap(({ kind, id }) => {
    const note = parts[kind]?.get(id);
    if (!note || told.has(kind + id)) return [];
    told.add(kind + id);
    tally.notes += 1;
    return note;
  });
}

function notesIn(path: string, part: Uint8Array, kind: Kind, tally: Tally): Notes {
  const scan = new NotesScan(kind, tally);
  scanXml(path, part, scan);
  return scan.notes;
}

/** Gives every note of a part a scan of its own. */
class NotesScan implements XmlEvents {
  readonly notes = new Map<string, readonly Block[]>();
  private scan: BodyScan | null = null;

  constructor(
    private readonly kind: Kind,
    private readonly tally: Tally,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name !== this.kind) return this.scan?.open(name, attributes);
    this.scan = new BodyScan(this.tally);
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
