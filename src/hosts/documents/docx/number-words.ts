const figures = "〇一二三四五六七八九";
const legalFigures = "零壹贰叁肆伍陆柒捌玖";
const stems = "甲乙丙丁戊己庚辛壬癸";
const branches = "子丑寅卯辰巳午未申酉戌亥";

/** A number as a numbering format prints it; formats nobody knows print Arabic figures. */
export function numberWords(number: number, format: string): string {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "chineseCounting":
    case "chineseCountingThousand":
    case "japaneseCounting":
    case "koreanCounting":
    case "taiwaneseCountingThousand":
    case "taiwaneseCounting":
      return counted(number, figures, "十百千");
    case "chineseLegalSimplified":
    case "ideographLegalTraditional":
    case "japaneseLegal":
      return counted(number, legalFigures, "拾佰仟");
    case "ideographDigital":
    case "taiwaneseDigital":
    case "japaneseDigitalTenThousand":
      return [...String(number)].map((digit) => figures[Number(digit)]).join("");
    case "ideographTraditional":
      return stems[number - 1] ?? String(number);
    case "ideographZodiac":
      return branches[number - 1] ?? String(number);
    case "decimalZero":
      return String(number).padStart(2, "0");
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return [...String(number)].map((digit) => shifted(0xff10, Number(digit))).join("");
    case "upperLetter":
      return letters(number, 65);
    case "lowerLetter":
      return letters(number, 97);
    case "upperRoman":
      return roman(number);
    case "lowerRoman":
      return roman(number).toLowerCase();
    default:
      return enclosed(number, format) ?? String(number);
  }
}

/** ①, ⑴ and ⒈: signs of their own, up to twenty. */
function enclosed(number: number, format: string): string | null {
  if (number < 1 || number > 20) return null;
  if (format.startsWith("decimalEnclosedCircle")) return shifted(0x2460, number - 1);
  if (format === "decimalEnclosedParen") return shifted(0x2474, number - 1);
  return format === "decimalEnclosedFullstop" ? shifted(0x2488, number - 1) : null;
}

function shifted(base: number, by: number): string {
  return String.fromCharCode(base + by);
}

/** 一, 十, 十一, 二十, 一百零五: up to 9999. */
function counted(number: number, digits: string, units: string): string {
  if (number > 9_999) return String(number);
  if (number === 0) return digits[0] === "〇" ? "零" : digits[0]!;
  let words = "";
  let gap = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(number / 10 ** power) % 10;
    if (digit === 0) {
      gap = words !== "";
      continue;
    }
    if (gap) words += "零";
    gap = false;
    const leadsTen = power === 1 && digit === 1 && words === "" && units[0] === "十";
    words += (leadsTen ? "" : digits[digit]!) + (power > 0 ? units[power - 1]! : "");
  }
  return words;
}

/** a … z, aa, bb …: as Word counts with letters. */
function letters(number: number, base: number): string {
  if (number < 1 || number > 780) return String(number);
  return shifted(base, (number - 1) % 26).repeat(Math.ceil(number / 26));
}

function roman(number: number): string {
  if (number < 1 || number > 3_999) return String(number);
  const signs = "M,1000 CM,900 D,500 CD,400 C,100 XC,90 L,50 XL,40 X,10 IX,9 V,5 IV,4 I,1";
  let words = "";
  for (const pair of signs.split(" ")) {
    const [sign = "", value = "1"] = pair.split(",");
    for (; number >= Number(value); number -= Number(value)) words += sign;
  }
  return words;
}
