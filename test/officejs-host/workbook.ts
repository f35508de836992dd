import type { Area, Grid, GridCell, Workbook } from "../../src/model/grid.ts";
import { FakeSheet } from "./sheet.ts";
import { HostError } from "./host-error.ts";

/** Something that happened to the workbook; the host tells office.js about it. */
export type Change =
  | {
      readonly kind: "changed";
      readonly sheet: FakeSheet;
      readonly area: Area;
      readonly ours: boolean;
    }
  | { readonly kind: "calculated" | "added" | "deleted" | "activated"; readonly sheet: FakeSheet }
  | { readonly kind: "selected"; readonly sheet: FakeSheet; readonly area: Area }
  | { readonly kind: "renamed"; readonly sheet: FakeSheet; readonly before: string };

export interface FakeName {
  readonly name: string;
  /** Without the leading `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface FakeXmlPart {
  readonly id: string;
  xml: string;
}

/** Words attached to a cell. */
export interface FakeComment {
  readonly id: string;
  readonly sheet: string;
  readonly cell: string;
}

/** An ordinary workbook in memory, which a person edits directly and office.js through the host. */
export class FakeWorkbook {
  readonly sheets: FakeSheet[] = [];
  readonly names: FakeName[] = [];
  readonly xmlParts: FakeXmlPart[] = [];
  author = "";
  lastAuthor = "";
  readonly comments: FakeComment[] = [];
  readonly settings = new Map<string, unknown>();
  calculationMode = "Automatic";
  /** Whether sheets may not be added, renamed or shown. */
  structureLocked = false;
  /** Excel sets up pages only for a printer. */
  hasPrinter = true;
  /** Gives a formula's result where one is known; null leaves it never calculated. */
  calculate: ((formula: string, sheet: string, cell: string) => unknown) | null = null;
  /** Called after every change. */
  changed: (change: Change) => void = () => undefined;
  private activeSheet: FakeSheet | undefined;
  private lastId = 0;

  constructor(readonly name: string) {}

  /** The sheet in front. */
  get active(): FakeSheet {
    return this.activeSheet ?? this.sheets.find((one) => one.visibility === "visible")!;
  }

  /** An id that was never given before, such as `{00000000-0001-0000-0000-000000000003}`. */
  newId(): string {
    const number = String((this.lastId += 1)).padStart(12, "0");
    return `{00000000-0001-0000-0000-${number}}`;
  }

  /** The sheet with that name, whatever its letters' case, or id. */
  find(key: string): FakeSheet | undefined {
    const folded = key.toLowerCase();
    return this.sheets.find((one) => one.name.toLowerCase() === folded || one.id === key);
  }

  /** The sheet with that name. @throws Error, for tests that name a sheet */
  sheet(name: string): FakeSheet {
    const sheet = this.find(name);
    if (!sheet)
      throw new Error(`no sheet ${name}; there are ${this.sheets.map((one) => one.name)}`);
    return sheet;
  }

  /** Adds a sheet after the last. @throws HostError where the name is taken or none Excel would take */
  add(name = this.freeName()): FakeSheet {
    this.mayBeNamed(name);
    const sheet = new FakeSheet(this.newId(), name);
    this.sheets.push(sheet);
    this.changed({ kind: "added", sheet });
    return sheet;
  }

  rename(sheet: FakeSheet, name: string): void {
    if (sheet.name.toLowerCase() !== name.toLowerCase()) this.mayBeNamed(name);
    const before = sheet.name;
    sheet.name = name;
    this.changed({ kind: "renamed", sheet, before });
  }

  /** @throws HostError for the last visible sheet */
  delete(sheet: FakeSheet): void {
    const others = this.sheets.filter((one) => one !== sheet && one.visibility === "visible");
    if (others.length === 0)
      throw new HostError("GeneralException", "工作簿至少要有一张可见的工作表。");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.activeSheet === sheet) this.activeSheet = undefined;
    this.changed({ kind: "deleted", sheet });
  }

  /** @throws HostError for a hidden sheet */
  activate(sheet: FakeSheet): void {
    if (sheet.visibility !== "visible")
      throw new HostError("GeneralException", "无法激活隐藏的工作表。");
    if (this.active === sheet) return;
    this.activeSheet = sheet;
    this.changed({ kind: "activated", sheet });
  }

  select(sheet: FakeSheet, area: Area): void {
    this.activate(sheet);
    sheet.selection = area;
    this.changed({ kind: "selected", sheet, area });
  }

  /** The workbook as plain data, with the printed text left to whoever prints. */
  plain(): Workbook {
    return { name: this.name, grids: this.sheets.map((sheet) => sheet.plain()) };
  }

  private freeName(): string {
    for (let n = this.sheets.length + 1; ; n++) if (!this.find(`Sheet${n}`)) return `Sheet${n}`;
  }

  private mayBeNamed(name: string): void {
    if (this.find(name))
      throw new HostError("ItemAlreadyExists", "已存在同名或使用相同标识符的资源。");
    if (name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) {
      throw new HostError("InvalidArgument", `工作表名称无效：${name}`);
    }
  }
}

/** A workbook in memory with the sheets of a plain one; every cell locked, no sheet protected. */
export function fakeWorkbook({ name, grids }: Workbook): FakeWorkbook {
  const book = new FakeWorkbook(name);
  for (const grid of grids) fill(book.add(grid.name), grid);
  if (grids.length === 0) book.add("Sheet1");
  return book;
}

function fill(sheet: FakeSheet, { visibility, rows, merges }: Grid): void {
  sheet.visibility = visibility;
  sheet.merges.push(...merges);
  for (const [row, cells] of rows) {
    cells.forEach((cell: GridCell | undefined, column) => {
      if (cell) sheet.put(row, column, { locked: true, ...cell });
    });
  }
}
