import type { DocumentReader } from "../../hosts/ports.ts";
import { HostRefusal } from "../../hosts/ports.ts";
import { sheetText } from "../../hosts/documents/sheet-text.ts";
import { defaultDocumentLimits } from "../../hosts/documents/limits.ts";
import { readText } from "../../hosts/documents/text/read-text.ts";
import type { SourceText } from "../../model/document.ts";
import type { Finding } from "../../model/finding.ts";
import type { CheckedDocument, RelationReport } from "../../model/report.ts";
import type { CheckedBook } from "../checked-book.ts";
import type { KeptDismissals } from "../kept-dismissals.ts";
import { CheckedText } from "./checked-text.ts";
import { type TextLook, type WantedText, idsOfText } from "./text-look.ts";

/** The text that lies on a desk, beside its workbook or alone. */
export class TextDesk {
  private checked: CheckedText | null = null;
  private seen: TextLook | null = null;
  private turns = 0;

  constructor(private readonly dismissals: KeptDismissals) {}

  /** A document file as a text. @throws UnreadableDocument */
  async read(bytes: Uint8Array, name: string): Promise<SourceText> {
    const reader: DocumentReader = await loadReader();
    return reader.read(bytes, name);
  }

  /** Words that were typed or pasted, as a text. @throws UnreadableDocument */
  paste(text: string, name: string): SourceText {
    return readText({ text, remarks: [] }, name, defaultDocumentLimits);
  }

  /**
   * Checks a text together with the workbook on the desk.
   * @throws HostRefusal when the workbook has no 文字说明
   */
  check(wanted: WantedText, book: CheckedBook | null): TextLook {
    const source = wanted.kind === "source" ? wanted.source : ownSource(book);
    const before = this.checked;
    const isSame =
      before !== null &&
      before.book === book &&
      before.kind === wanted.kind &&
      before.source.name === source.name &&
      before.source.text === source.text;
    if (!isSame) {
      this.checked = new CheckedText(source, wanted.kind, book, this.dismissals);
      this.seen = null;
    }
    return this.look()!;
  }

  /** The text as it was last checked, with the dismissals of now; null where none is there. */
  look(): TextLook | null {
    if (!this.checked) return null;
    this.seen ??= this.checked.look(++this.turns);
    return this.seen;
  }

  /** Takes the text off the desk. */
  clear(): void {
    this.checked = null;
    this.seen = null;
  }

  /** Marks what the kept dismissals say now. */
  mark(): void {
    this.checked?.mark();
    this.seen = null;
  }

  /** The document for reports; the workbook's own text is in the workbook's. */
  get document(): CheckedDocument | null {
    return this.checked?.kind === "source" ? this.checked.document : null;
  }

  /** A finding of the text by the id the page knows it by; null for one of the workbook. */
  finding(id: string): Finding | null {
    return id.startsWith(idsOfText)
      ? (this.checked?.finding(id.slice(idsOfText.length)) ?? null)
      : null;
  }

  /** Relations of the text by the ids the page knows them by, or by their own. */
  relations(ids: readonly string[]): RelationReport[] {
    const own = ids.map((id) => (id.startsWith(idsOfText) ? id.slice(idsOfText.length) : id));
    return this.checked?.relations(own) ?? [];
  }
}

function ownSource(book: CheckedBook | null): SourceText {
  const own = book && sheetText(book.reading);
  if (own) return own.source;
  throw new HostRefusal("工作簿里没有写了内容的“文字说明”表；请粘贴文字或打开文档。");
}

/** The readers of documents come when a document is opened first. */
async function loadReader(): Promise<DocumentReader> {
  const { browserDocumentReader } = await import(
    /* webpackChunkName: "document-readers" */ "../../hosts/documents/browser-documents.ts"
  );
  return browserDocumentReader();
}
