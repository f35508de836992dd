import { type Attributes, prefixed } from "../../xlsx/scan-xml.ts";

/** Signs of the symbol fonts that mean something in a form, by the code within the font. */
const symbolFonts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  symbol: { A3: "≤", B3: "≥", B1: "±", B4: "×", B9: "≠" },
  wingdings: { "6F": "□", A8: "□", FB: "×", FC: "√", FD: "☒", FE: "☑" },
  "wingdings 2": { "2A": "□", A3: "□", "50": "√", "4F": "×", "52": "☑", "53": "☒", "54": "☒" },
};

/** What an element without text of its own stands for; empty for most. */
export function signsOfElement(name: string, attributes: Attributes): string {
  if (name === "tab" || name === "ptab") return "\t";
  if (name === "cr") return "\n";
  if (name === "noBreakHyphen") return "-";
  if (name === "br") {
    const type = prefixed(attributes, "type");
    return type === "page" || type === "column" ? "" : "\n";
  }
  return name === "sym" ? symbolOf(attributes) : "";
}

function symbolOf(attributes: Attributes): string {
  const code = prefixed(attributes, "char")?.toUpperCase() ?? "";
  if (!/^[0-9A-F]{1,4}$/.test(code)) return "";
  const font = symbolFonts[prefixed(attributes, "font")?.toLowerCase() ?? ""];
  if (font) return font[code.slice(-2)] ?? "";
  const sign = String.fromCharCode(parseInt(code, 16));
  return /[\p{Co}\p{Cc}\p{Cs}]/u.test(sign) ? "" : sign;
}
