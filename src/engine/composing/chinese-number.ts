const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** An ordinal as headings print it, from 1 to 999: 一, 十二, 二十, 一百零三. */
export function chineseNumber(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  if (hundreds === 0) {
    return `${tens > 1 ? digits[tens]! : ""}${tens > 0 ? "十" : ""}${digits[ones]!}`;
  }
  const rest =
    tens > 0 ? `${digits[tens]!}十${digits[ones]!}` : ones > 0 ? `零${digits[ones]!}` : "";
  return `${digits[hundreds]!}百${rest}`;
}
