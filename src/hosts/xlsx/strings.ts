import { limitPassed } from "./limits.ts";
import { scanXml } from "./scan-xml.ts";

/**
 * Collects the text of one string item: plain or rich runs joined, phonetic guides (`rPh`)
 * left out. Fed by the readers of shared strings, inline strings and notes alike.
 */
export class StringItem {
  private joined = "";
  private phonetic = false;
  private inText = false;

  open(name: string): void {
    if (name === "t") this.inText = !this.phonetic;
    else if (name === "rPh") this.phonetic = true;
  }

  close(name: string): void {
    if (name === "t") this.inText = false;
    else if (name === "rPh") this.phonetic = false;
  }

  text(piece: string): void {
    if (this.inText) this.joined += piece;
  }

  /** The text so far; the next item begins empty. */
  take(): string {
    const text = this.joined;
    this.joined = "";
    this.phonetic = false;
    this.inText = false;
    return unescaped(text);
  }
}

/** The shared string table, by index. */
export function readSharedStrings(path: string, part: Uint8Array, limit: number): string[] {
  const strings: string[] = [];
  const item = new StringItem();
  scanXml(path, part, {
    open: (name) => item.open(name),
    close(name) {
      if (name !== "si") return item.close(name);
      if (strings.length >= limit) throw limitPassed(`文字超过 ${limit} 条`);
      strings.push(item.take());
    },
    text: (piece) => item.text(piece),
  });
  return strings;
}

/** Undoes the escape for characters XML cannot hold: `_x000D_` is a carriage return. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
