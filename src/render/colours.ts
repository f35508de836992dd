/** Colours of a chart, dark enough to be told apart in grey print; they come again after the last. */
const colours = [
  "1F4E79",
  "C55A11",
  "548235",
  "7F6000",
  "7030A0",
  "1B7A7A",
  "A61C3C",
  "595959",
  "2E75B6",
  "8A2D5B",
  "0B6E4F",
  "A67C00",
  "3D3A8C",
  "7B4B3A",
] as const;

/** Colour of the slice or series at a place, as six hexadecimal digits. */
export const colourOf = (nth: number): string => colours[nth % colours.length]!;
