import type { ShownAsked } from "../../../live/disclosure/disclosure-look.ts";
import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";
import { useShowCell } from "../shared/show-cell.ts";
import { Untrusted } from "../shared/untrusted.tsx";
import { WordsForm } from "./words-form.tsx";

interface Props {
  readonly asked: readonly ShownAsked[];
  /** What each is, for the drafts written for them; null for a figure. */
  readonly keys: readonly (string | null)[];
}

/** What only the clerk can say: a text is written here, a figure in its cell. */
export function AskedList({ asked, keys }: Props) {
  return (
    <div class="asked">
      <h3>待补</h3>
      <ul>
        {asked.map((one, at) => (
          <li key={one.zh}>
            <AskedItem asked={one} of={keys[at] ?? ""} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function AskedItem({ asked, of }: { readonly asked: ShownAsked; readonly of: string }) {
  const { session, view } = usePage();
  const showCell = useShowCell();
  const { zh, text, cell } = asked;
  const name = text === null ? zh : text.paragraph === "" ? text.section : text.paragraph;
  const draft = view.drafts.find((one) => one.of === of);
  const open = () => session.drafting.open({ of, label: name, before: "", text: "" });
  return (
    <>
      <p>
        <Untrusted text={zh} />
      </p>
      {cell && <Button press={() => showCell(cell, null)}>到这个单元格填写</Button>}
      {text && !draft && <Button press={open}>{`填写${name}`}</Button>}
      {text && draft && (
        <WordsForm
          draft={draft}
          now=""
          keep={(words) => session.disclosing.write(text, words, `补写的“${name}”`)}
        />
      )}
    </>
  );
}
