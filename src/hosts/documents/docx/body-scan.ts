import { type Attributes, type XmlEvents, isTrue, prefixed } from "../../xlsx/scan-xml.ts";
import { type Block, newParagraph, type Paragraph, type Tally } from "./blocks.ts";
import { documentTooLarge } from "../limits.ts";
import { Fields } from "./fields.ts";
import { readProperty } from "./properties.ts";
import { signsOfElement } from "./signs.ts";
import { TableScan } from "./table-scan.ts";

/** Elements that hold what is not shown: deleted text, former settings, instructions, phonetics. */
const skipped: ReadonlySet<string> = new Set(
  (
    "moveFrom delText delInstrText pPrChange rPrChange tblPrChange trPrChange tcPrChange " +
    "sectPrChange tblGridChange tblPrExChange sdtPr sdtEndPr rt sectPr tabs tblGrid tblPr binData lockedCanvas"
  ).split(" "),
);

/** A room that holds paragraphs: the body, a cell, a text box, a note. */
interface Room {
  readonly blocks: Block[];
  paragraph: Paragraph | null;
  readonly tables: TableScan;
}

/** Turns the XML of a Word document's body, or of one note, into blocks. */
export class BodyScan implements XmlEvents {
  readonly blocks: Block[] = [];
  /** Notes the text refers to, in order. */
  readonly notes: { kind: "footnote" | "endnote"; id: string }[] = [];
  private readonly rooms: Room[] = [];
  private readonly fields = new Fields();
  private readonly choices: boolean[] = [];
  private readonly path: string[] = [];
  private skipFrom = 0;
  private hidden = false;
  private inText = false;
  private inInstruction = false;

  constructor(
    private readonly tally: Tally,
    private readonly mostBlocks: number,
  ) {
    this.enter(this.blocks);
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.path.at(-1) ?? "";
    this.path.push(name);
    if (this.skipFrom > 0) return;
    if (this.isSkipped(name, parent)) {
      this.skipFrom = this.path.length;
      return;
    }
    if (parent.endsWith("Pr")) return this.property(name, attributes, parent);
    this.element(name, attributes);
  }

  close(name: string): void {
    const depth = this.path.length;
    this.path.pop();
    if (this.skipFrom > 0) {
      if (depth === this.skipFrom) this.skipFrom = 0;
      return;
    }
    if (name === "p") this.endParagraph();
    else if (name === "t") this.inText = false;
    else if (name === "instrText") this.inInstruction = false;
    else if (name === "num") this.words("/");
    else if (name === "txbxContent") this.leaveBox();
    else if (name === "tc") this.leaveCell();
    else if (name === "AlternateContent") this.choices.pop();
    else if (name === "tbl") this.room.tables.close();
  }

  text(piece: string): void {
    if (this.inInstruction) this.fields.instruct(piece);
    else if (this.inText) this.words(piece.replace(/[\r\n\t]+/g, " "));
  }

  private get room(): Room {
    return this.rooms.at(-1)!;
  }

  private isSkipped(name: string, parent: string): boolean {
    if (skipped.has(name)) {
      if (name === "moveFrom") this.tally.deleted += 1;
      return true;
    }
    if (name === "del" && !parent.endsWith("Pr")) {
      this.tally.deleted += 1;
      return true;
    }
    if (name !== "Choice" && name !== "Fallback") return false;
    const taken = this.choices.at(-1) ?? false;
    if (this.choices.length > 0) this.choices[this.choices.length - 1] = true;
    return taken;
  }

  private element(name: string, attributes: Attributes): void {
    const { room } = this;
    if (name === "p" || name === "tr" || name === "tc") this.countBlock();
    if (name === "p") this.beginParagraph();
    else if (name === "r") this.hidden = false;
    else if (name === "t") this.inText = true;
    else if (name === "instrText") this.inInstruction = true;
    else if (name === "fldChar") this.fields.mark(prefixed(attributes, "fldCharType"));
    else if (name === "tbl") this.beginTable();
    else if (name === "tr") room.tables.row();
    else if (name === "tc") this.enter(room.tables.cell());
    else if (name === "txbxContent") this.enterBox();
    else if (name === "AlternateContent") this.choices.push(false);
    else if (name === "ins" || name === "moveTo") this.tally.inserted += 1;
    else if (name === "footnoteReference" || name === "endnoteReference") {
      const kind = name === "footnoteReference" ? "footnote" : "endnote";
      this.notes.push({ kind, id: prefixed(attributes, "id") ?? "" });
    } else this.signs(name, attributes);
  }

  private countBlock(): void {
    if (++this.tally.blocks > this.mostBlocks) throw documentTooLarge("段落或单元格过多");
  }

  /** Pictures, charts and embedded files are counted; single signs become text. */
  private signs(name: string, attributes: Attributes): void {
    if (name === "blip" || name === "imagedata") this.tally.pictures += 1;
    else if (name === "chart") this.tally.charts += 1;
    else if (name === "OLEObject" || name === "altChunk") this.tally.embedded += 1;
    else this.words(signsOfElement(name, attributes));
  }

  private property(name: string, attributes: Attributes, parent: string): void {
    if (parent === "rPr") {
      const ofParagraph = this.path.at(-3) === "pPr";
      if (ofParagraph && name === "del" && this.room.paragraph) {
        this.room.paragraph.joinsNext = true;
        this.tally.deleted += 1;
      } else if (!ofParagraph && name === "vanish") {
        const value = prefixed(attributes, "val");
        this.hidden = value === undefined || value === "on" || isTrue(value);
        if (this.hidden) this.tally.hidden += 1;
      }
    } else if (parent === "trPr" || parent === "tcPr") {
      if (name === "del" || name === "cellDel") this.tally.deleted += 1;
      this.tableRoom()?.tables.property(name, attributes);
    } else if (this.room.paragraph) readProperty(this.room.paragraph, name, attributes);
  }

  /** The room a table stands in: a cell's properties are met inside the cell. */
  private tableRoom(): Room | undefined {
    return this.path.includes("tcPr") ? this.rooms.at(-2) : this.room;
  }

  private words(text: string): void {
    const { paragraph } = this.room;
    if (text === "" || this.hidden || this.fields.inInstruction || !paragraph) return;
    paragraph.text += text;
    if (this.fields.inContents) paragraph.isContents = true;
  }

  private beginParagraph(): void {
    this.endParagraph();
    this.hidden = false;
    this.room.paragraph = newParagraph();
    this.room.blocks.push(this.room.paragraph);
  }

  private endParagraph(): void {
    this.fields.endParagraph();
    this.room.paragraph = null;
  }

  private beginTable(): void {
    this.room.blocks.push(this.room.tables.open());
  }

  private enter(blocks: Block[]): void {
    this.rooms.push({ blocks, paragraph: null, tables: new TableScan() });
  }

  private leaveCell(): void {
    if (this.rooms.length > 1) this.rooms.pop();
  }

  private enterBox(): void {
    this.tally.boxes += 1;
    this.enter(this.room.paragraph?.boxes ?? this.room.blocks);
  }

  private leaveBox(): void {
    if (this.rooms.length > 1) this.rooms.pop();
    this.hidden = false;
  }
}
