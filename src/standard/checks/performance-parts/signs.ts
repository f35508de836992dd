const full: Readonly<Record<string, string>> = { "＝": "=", "＞": ">", "＜": "<" };

/** Sign of a value as the reader of figures gives it; empty where there is none. */
export const plainSign = (sign: string | null | undefined): string =>
  full[sign ?? ""] ?? sign ?? "";
