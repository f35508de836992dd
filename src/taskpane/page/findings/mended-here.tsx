import { idsOfText } from "../../../live/text/text-look.ts";
import { type Finding, isCell } from "../../../model/finding.ts";
import { usePage } from "../shared/page-context.ts";
import { MendedWords } from "../text/mended-words.tsx";

/** The sentence with the right figure, for a finding about a figure of the text. */
export function MendedHere({ finding }: { readonly finding: Finding }) {
  const { view } = usePage();
  const [place] = finding.locations;
  if (!view.text || !place || isCell(place) || !finding.expected) return null;
  const id = finding.id.slice(idsOfText.length);
  for (const part of view.text.parts) {
    for (const words of part.kind === "table" ? part.rows.flat() : [part]) {
      const figure = words?.figures.find(({ findings }) => findings.includes(id));
      if (words && figure) return <MendedWords words={words} figure={figure} finding={finding} />;
    }
  }
  return null;
}
