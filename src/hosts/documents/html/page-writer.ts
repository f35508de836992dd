import type { SourceText } from "../../../model/document.ts";
import { type DocumentLimits, documentTooLarge } from "../limits.ts";
import { SourceWriter } from "../source-writer.ts";
import {
  blockElements,
  emptyElements,
  headingLevel,
  isHidden,
  spanOf,
  unseenElements,
} from "./elements.ts";
import { ListNumbers } from "./list-numbers.ts";

/** Elements inside each other; tags that are never closed make honest pages deep. */
const deepestElement = 3_000;

type Attributes = Readonly<Record<string, string>>;

/** Turns the events of a page into lines, tables and headings. */
export class PageWriter {
  private readonly writer: SourceWriter;
  private readonly lists = new ListNumbers();
  private line = "";
  private heading: number | null = null;
  /** Elements that are not shown and still open; nothing inside them is. */
  private readonly unseen: string[] = [];
  private pre = 0;
  private depth = 0;

  constructor(limits: DocumentLimits) {
    this.writer = new SourceWriter(limits);
  }

  openElement(name: string, attributes: Attributes): void {
    if (++this.depth > deepestElement) throw documentTooLarge("网页嵌套过深");
    if (this.unseen.length > 0 || unseenElements.has(name) || isHidden(attributes)) {
      if (!emptyElements.has(name)) this.unseen.push(name);
      return;
    }
    if (name === "br") return this.endLine();
    if (!blockElements.has(name)) return;
    this.endLine();
    this.heading = headingLevel(name) ?? this.heading;
    if (name === "pre") this.pre += 1;
    if (name === "ol" || name === "ul") this.lists.openList(name, attributes);
    if (name === "li") this.lists.openItem(attributes);
    this.openPart(name, attributes);
  }

  closeElement(name: string): void {
    this.depth -= 1;
    if (this.unseen.length > 0) {
      const at = this.unseen.lastIndexOf(name);
      if (at >= 0) this.unseen.length = at;
      return;
    }
    if (!blockElements.has(name)) return;
    this.endLine();
    if (headingLevel(name) !== null) this.heading = null;
    if (name === "pre") this.pre = Math.max(0, this.pre - 1);
    if (name === "ol" || name === "ul") this.lists.closeList();
    if (name === "td" || name === "th") this.writer.closeCell();
    if (name === "tr") this.writer.closeRow();
    if (name === "table") this.writer.closeTable();
  }

  words(text: string): void {
    if (this.unseen.length > 0) return;
    if (this.pre === 0) {
      this.line += text.replace(/[ \t\r\n\f]+/g, " ");
      return;
    }
    const lines = text.split(/\r\n|\r|\n/);
    lines.forEach((line, index) => {
      if (index > 0) this.endLine();
      this.line += line;
    });
  }

  finish(name: string, remarks: readonly string[]): SourceText {
    this.endLine();
    return this.writer.finish({
      name,
      format: "html",
      countedBy: "line",
      lineEnds: "paragraphs",
      remarks,
    });
  }

  private openPart(name: string, attributes: Attributes): void {
    if (name === "table") {
      const role = attributes["role"];
      this.writer.openTable(role === "presentation" || role === "none");
    } else if (name === "tr") {
      this.writer.closeCell();
      this.writer.closeRow();
      this.writer.openRow();
    } else if (name === "td" || name === "th") {
      this.writer.closeCell();
      this.writer.openCell(spanOf(attributes["colspan"]), spanOf(attributes["rowspan"]));
    }
  }

  /** Writes the line down; a line of blanks alone is none. */
  private endLine(): void {
    const line = this.pre > 0 ? this.line.trimEnd() : this.line.replace(/ {2,}/g, " ").trim();
    this.line = "";
    if (line !== "") this.writer.paragraph(this.lists.takeNumber() + line, this.heading);
  }
}
