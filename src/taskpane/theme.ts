/** Excel's own colours decide between light and dark; in a browser the system's setting does. */
export function followTheme(): void {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  if (!background) return;
  document.documentElement.dataset["theme"] = isDark(background) ? "dark" : "light";
}

/** @param colour such as `#1f1f1f` */
function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  return red * 299 + green * 587 + blue * 114 < 128_000;
}
