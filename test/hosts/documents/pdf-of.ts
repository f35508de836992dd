/** A piece of print: its words, its place in points from the lower left corner, its size. */
export interface Print {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Quarter turns against the clock. */
  readonly turn?: number;
}

export interface MadePage {
  readonly prints: readonly Print[];
  readonly rotate?: number;
}

/**
 * A PDF whose Chinese font is only named, not embedded, as older programs make them: it can be
 * read only with the character maps.
 */
export function pdfOf(pages: readonly MadePage[], encrypted = false): Uint8Array {
  const objects: string[] = [];
  const add = (object: string) => objects.push(object);
  const first = 6;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(" ");
  add("<</Type/Catalog/Pages 2 0 R>>");
  add(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`);
  add(
    "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>",
  );
  add(
    "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 5 0 R/DW 1000/W[1 95 500 814 939 500]>>",
  );
  add(
    "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>",
  );
  for (const { prints, rotate = 0 } of pages) {
    const content = prints.map(operators).join("\n");
    add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate ${rotate}/Resources<</Font<</F1 3 0 R>>>>/Contents ${objects.length + 2} 0 R>>`,
    );
    add(`<</Length ${content.length}>>stream\n${content}\nendstream`);
  }
  return fileOf(objects, encrypted);
}

function operators({ text, x, y, size = 10, turn = 0 }: Print): string {
  const across = Math.round(Math.cos((turn * Math.PI) / 2) * 1e3) / 1e3;
  const up = Math.round(Math.sin((turn * Math.PI) / 2) * 1e3) / 1e3;
  const codes = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, "0"),
  );
  return `BT /F1 ${size} Tf ${across} ${up} ${-up} ${across} ${x} ${y} Tm <${codes.join("")}> Tj ET`;
}

function fileOf(objects: readonly string[], encrypted: boolean): Uint8Array {
  let file = "%PDF-1.4\n";
  const offsets: number[] = [];
  objects.forEach((object, index) => {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const lock = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${"61".repeat(32)}>/U<${"62".repeat(32)}>>>/ID[<01><01>]`;
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R${encrypted ? lock : ""}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}
