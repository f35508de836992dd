import { type Attributes, isTrue, prefixed, scanXml } from "../../xlsx/scan-xml.ts";
import { levelOf } from "./properties.ts";

/** One level of a numbered list. */
export interface Level {
  start: number;
  format: string;
  /** The pattern that is printed, `%1` the number of the first level: `（%1）`. */
  pattern: string;
  /** Style whose paragraphs have this level. */
  style: string | null;
  /** Numbers of all levels are printed in Arabic figures. */
  isLegal: boolean;
  /** Level (from 1) a use of which begins it anew; 0 for none; null for every higher one. */
  restart: number | null;
}

export type Levels = Map<number, Level>;

/** A list's form; several lists may count on with the same. */
export interface Form {
  readonly levels: Levels;
  /** The style that holds the levels instead. */
  styleLink: string | null;
}

/** One list: its form, and where it begins otherwise. */
export interface List {
  form: string;
  readonly starts: Map<number, number>;
  readonly levels: Levels;
}

export interface Numbering {
  readonly forms: ReadonlyMap<string, Form>;
  readonly lists: ReadonlyMap<string, List>;
}

export const noNumbering: Numbering = { forms: new Map(), lists: new Map() };

export function readNumbering(path: string, part: Uint8Array): Numbering {
  const scan = new NumberingScan();
  scanXml(path, part, {
    open: (name, attributes) => scan.open(name, attributes),
    close: (name) => scan.close(name),
    text() {},
  });
  return scan;
}

class NumberingScan implements Numbering {
  readonly forms = new Map<string, Form>();
  readonly lists = new Map<string, List>();
  private form: Form | null = null;
  private list: List | null = null;
  private level: Level | null = null;
  private overridden = 0;

  open(name: string, attributes: Attributes): void {
    const value = prefixed(attributes, "val") ?? "";
    if (name === "abstractNum") {
      this.form = { levels: new Map(), styleLink: null };
      this.forms.set(prefixed(attributes, "abstractNumId") ?? "", this.form);
    } else if (name === "num") {
      this.list = { form: "", starts: new Map(), levels: new Map() };
      this.lists.set(prefixed(attributes, "numId") ?? "", this.list);
    } else if (name === "lvl") this.openLevel(levelOf(prefixed(attributes, "ilvl") ?? "0") ?? 0);
    else if (name === "lvlOverride") {
      this.overridden = levelOf(prefixed(attributes, "ilvl") ?? "0") ?? 0;
    } else if (this.level) setLevel(this.level, name, value);
    else if (name === "numStyleLink" && this.form) this.form.styleLink = value;
    else if (name === "abstractNumId" && this.list) this.list.form = value;
    else if (name === "startOverride") this.list?.starts.set(this.overridden, numberOf(value, 1));
  }

  close(name: string): void {
    if (name === "lvl") this.level = null;
    else if (name === "abstractNum") this.form = null;
    else if (name === "num") this.list = null;
  }

  private openLevel(at: number): void {
    this.level = {
      start: 1,
      format: "decimal",
      pattern: "",
      style: null,
      isLegal: false,
      restart: null,
    };
    (this.list ?? this.form)?.levels.set(at, this.level);
  }
}

function setLevel(level: Level, name: string, value: string): void {
  if (name === "start") level.start = numberOf(value, 1);
  else if (name === "numFmt") level.format = value;
  else if (name === "lvlText") level.pattern = value.slice(0, 100);
  else if (name === "pStyle") level.style = value;
  else if (name === "isLgl") level.isLegal = value === "" || isTrue(value);
  else if (name === "lvlRestart") level.restart = numberOf(value, 0);
}

function numberOf(value: string, otherwise: number): number {
  return /^\d{1,6}$/.test(value) ? Number(value) : otherwise;
}
