import { UnreadableWorkbook } from "../ports.ts";

/**
 * What a workbook may cost. A department's budget workbook has some twenty sheets, under
 * 100,000 cells and a few megabytes; the limits leave room for ten times that and stop a
 * file made to exhaust memory or time. All sizes in bytes.
 */
export interface ReadLimits {
  /** The file itself. Pictures make honest files large; sheets alone never get here. */
  readonly fileBytes: number;
  /** Entries of the zip directory; an honest workbook has tens. */
  readonly entries: number;
  /** All entries inflated, by the directory's own claim; also all that is really inflated. */
  readonly totalBytes: number;
  /** One part inflated: a sheet of a million filled cells takes about 51 MB. */
  readonly partBytes: number;
  /** Inflated size over packed size; sheets reach 10 to 40, a bomb 1000. */
  readonly ratio: number;
  /** Below this inflated size the ratio proves nothing. */
  readonly ratioFromBytes: number;
  /** Cells that hold something, over all sheets. */
  readonly cells: number;
  /** Cell elements, styled empty ones included: each costs time even when it holds nothing. */
  readonly cellElements: number;
  /** Places of all rows up to their last cell: a row is an array with holes. */
  readonly rowPlaces: number;
  /** Entries of the shared string table. */
  readonly sharedStrings: number;
  /** Characters written while spelling out shared formulas. */
  readonly formulaCharacters: number;
  /** Array formulas over several cells that are open at the same row. */
  readonly openArrayFormulas: number;
  /** A custom XML part that may hold our remarks; larger ones are not looked at. */
  readonly remarksBytes: number;
  /** Custom XML parts that are looked at for remarks; an honest workbook has a few. */
  readonly customParts: number;
}

const mebi = 1024 * 1024;

export const defaultLimits: ReadLimits = {
  fileBytes: 64 * mebi,
  entries: 5_000,
  totalBytes: 512 * mebi,
  partBytes: 128 * mebi,
  ratio: 200,
  ratioFromBytes: 4 * mebi,
  cells: 2_000_000,
  cellElements: 4_000_000,
  rowPlaces: 32_000_000,
  sharedStrings: 1_000_000,
  formulaCharacters: 64 * mebi,
  openArrayFormulas: 1_000,
  remarksBytes: 4 * mebi,
  customParts: 50,
};

/** What one part's XML may look like, whatever it holds; honest sheets stay far below. */
export const xmlLimits = {
  /** Elements inside each other; a worksheet nests about ten deep. */
  depth: 200,
  /** Attributes of one element. */
  attributes: 1_000,
  /** Elements: a sheet of two million cells has under six million. */
  elements: 12_000_000,
  /** Characters of a number; a double never needs more than some 330. */
  numberCharacters: 400,
  /** Characters of a number format; Excel itself takes 255. */
  formatCharacters: 1_000,
};

/** The refusal of a file that costs too much. */
export function limitPassed(what: string): UnreadableWorkbook {
  return new UnreadableWorkbook(
    "limits-passed",
    `工作簿超出可处理的规模（${what}），为安全起见未读取；请删除多余的工作表、空白行列和图片，另存为 .xlsx 后再试。`,
  );
}
