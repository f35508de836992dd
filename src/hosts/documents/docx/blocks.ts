/** What a Word document consists of, in order, before numbers are counted and text is laid down. */
export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: "paragraph";
  /** Its words; a soft break is `\n`. */
  text: string;
  style: string | null;
  /** Numbering given at the paragraph itself; the parts left out come from its style. */
  numbering: string | null;
  level: number | null;
  /** Outline level given at the paragraph itself, 0 the highest, 9 none. */
  outline: number | null;
  /** A line of the contents list. */
  isContents: boolean;
  /** Its end was deleted under revision: what follows belongs to it. */
  joinsNext: boolean;
  /** Text boxes anchored here. */
  readonly boxes: Block[];
}

export interface Table {
  readonly kind: "table";
  readonly rows: Row[];
}

export interface Row {
  readonly cells: Cell[];
  /** Columns left free before the first cell. */
  before: number;
  /** Deleted under revision. */
  isDeleted: boolean;
}

export interface Cell {
  readonly blocks: Block[];
  columns: number;
  /** Joined with the cell above (`continue`), or the first of such. */
  down: "restart" | "continue" | null;
  /** Joined with the cell before. */
  joinsBefore: boolean;
  isDeleted: boolean;
}

export function newParagraph(): Paragraph {
  return {
    kind: "paragraph",
    text: "",
    style: null,
    numbering: null,
    level: null,
    outline: null,
    isContents: false,
    joinsNext: false,
    boxes: [],
  };
}

export function newCell(): Cell {
  return { blocks: [], columns: 1, down: null, joinsBefore: false, isDeleted: false };
}

/** What was met on the way: what costs, and what a reader of the text should know about. */
export interface Tally {
  inserted: number;
  deleted: number;
  hidden: number;
  boxes: number;
  pictures: number;
  charts: number;
  embedded: number;
  notes: number;
  /** Paragraphs, rows and cells. */
  blocks: number;
}

export function newTally(): Tally {
  return {
    inserted: 0,
    deleted: 0,
    hidden: 0,
    boxes: 0,
    pictures: 0,
    charts: 0,
    embedded: 0,
    notes: 0,
    blocks: 0,
  };
}
