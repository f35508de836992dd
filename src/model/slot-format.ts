import { type Decimal, decimalText, decimalTextTo, parseDecimal, trim } from "./decimal.ts";

/** How a field stands in a form: what is printed for what was entered, and what print is read as. */
export interface SlotFormat {
  print(entered: string): string;
  read(printed: string): string;
}

const asEntered: SlotFormat = { print: (text) => text, read: (text) => text };

/** Applies to numbers; words stay as they are. */
const number = (print: (value: Decimal) => string): SlotFormat => ({
  print: (text) => onNumber(text, print),
  read: (text) => onNumber(text, shortest),
});

function onNumber(text: string, say: (value: Decimal) => string): string {
  const value = parseDecimal(text.replaceAll(",", ""));
  return value ? say(value) : text;
}

const shortest = (value: Decimal): string => decimalText(trim(value));
const twoDecimals = (value: Decimal): string => decimalTextTo(value, 2);

const percent = (print: (value: Decimal) => string): SlotFormat => ({
  print: (text) => onNumber(withoutPercent(text), (value) => `${print(value)}%`),
  read(text) {
    const bare = withoutPercent(text);
    return onNumber(bare, (value) => `${shortest(value)}${bare === text ? "" : "%"}`);
  },
});

const withoutPercent = (text: string): string => text.replace(/(?<!\s)\s*[%％]$/, "");

/** `1.`, `1、`, `1．` before a line. */
const ordinal = /^(\d{1,2})\s*[.．、](?!\d)\s*/;
/** The same where the line may begin with a figure of its own: `1.2021年…` */
const looseOrdinal = /^(\d{1,2})\s*[.．、]\s*/;
const laterOrdinal = /(?<=[。；;])\s*(?=\d{1,2}\s*[.．、](?!\d))/;

/** Several lines are numbered `1.` `2.`; a single one stands as it was entered. */
const numbered: SlotFormat = {
  print(text) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    if (lines.length < 2 || lines.some((line) => ordinal.test(line))) return lines.join("\n");
    return lines.map((line, at) => `${at + 1}.${line}`).join("\n");
  },
  read(text) {
    const lines = text.split("\n").flatMap(parted);
    const inOrder = lines.every((line, at) => looseOrdinal.exec(line)?.[1] === String(at + 1));
    if (lines.length < 2 || !inOrder) return text;
    return lines.map((line) => line.replace(looseOrdinal, "")).join("\n");
  },
};

const parted = (line: string): string[] => line.split(laterOrdinal);

/** Lines as one sentence without its full stop: 整治山塘；清理渠道 */
const sentence: SlotFormat = {
  print: (text) =>
    text
      .split("\n")
      .map((line) =>
        line
          .trim()
          .replace(ordinal, "")
          .replace(/(?<![。；;.\s])[。；;.\s]+$/, ""),
      )
      .filter((line) => line !== "")
      .join("；"),
  read: (text) => text,
};

/** What follows 预算数…。主要用于 and stands before a full stop, where the clerk wrote these, too. */
const purpose: SlotFormat = {
  print: (text) =>
    text
      .trim()
      .replace(/^预算数[\d.]+万元[^。]*。/, "")
      .replace(/^(?:资金)?(?:主要)?用于/, "")
      .replace(/(?<![。；;])[。；;]+$/, ""),
  read: (text) => text,
};

/** A code is of one piece: what broke it over lines is left out. */
const code: SlotFormat = {
  print: (text) => text,
  read: (text) => text.replace(/\s+/g, ""),
};

/** A word of the data that the form prints with a word of its own. */
const renamed = (entered: string, printed: string): SlotFormat => ({
  print: (text) => (text === entered ? printed : text),
  read: (text) => (text === printed ? entered : text),
});

/** The ways a field can be printed, by the word after the colon. */
const formats: Readonly<Record<string, SlotFormat>> = {
  "": asEntered,
  /** At least two decimals: 507.00 */
  "2": number(twoDecimals),
  /** No noughts at the end: 507 */
  plain: number(shortest),
  /** The same, and 0 where nothing was entered. */
  nought: {
    print: (text) => (text === "" ? "0" : onNumber(text, shortest)),
    read: (text) => (text === "0" ? "" : onNumber(text, shortest)),
  },
  /** 30% */
  percent: percent(shortest),
  /** 30.00% */
  percent2: percent(twoDecimals),
  numbered,
  sentence,
  purpose,
  code,
  /** 定性 is printed as 文字描述. */
  described: renamed("定性", "文字描述"),
};

/** Words after a colon that say which of several values is meant, not how it is printed. */
const meanings = ["brackets", "measured", "level1", "level2", "total", "number", "words"];

export const slotFormatNames: readonly string[] = [...Object.keys(formats), ...meanings];

/** How the slot with this word after its colon is printed and read. */
export function slotFormat(name: string): SlotFormat {
  return formats[name] ?? asEntered;
}
