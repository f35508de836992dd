import { useState } from "preact/hooks";
import type { ShownAsked } from "../../../live/disclosure/disclosure-look.ts";
import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";
import { useShowCell } from "../shared/show-cell.ts";
import { Untrusted } from "../shared/untrusted.tsx";
import { WordsForm } from "./words-form.tsx";

/** What only the clerk can say: a text is written here, a figure in its cell. */
export function AskedList({ asked }: { readonly asked: readonly ShownAsked[] }) {
  return (
    <div class="asked">
      <h3>待补</h3>
      <ul>
        {asked.map((one) => (
          <li key={one.zh}>
            <AskedItem asked={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function AskedItem({ asked }: { readonly asked: ShownAsked }) {
  const { session } = usePage();
  const showCell = useShowCell();
  const [isOpen, open] = useState(false);
  const { zh, text, cell } = asked;
  const name = text === null ? zh : text.paragraph === "" ? text.section : text.paragraph;
  return (
    <>
      <p>
        <Untrusted text={zh} />
      </p>
      {cell && <Button press={() => showCell(cell, null)}>到这个单元格填写</Button>}
      {text && !isOpen && <Button press={() => open(true)}>{`填写${name}`}</Button>}
      {text && isOpen && (
        <WordsForm
          label={name}
          words=""
          keep={(words) => {
            open(false);
            void session.disclosing.write(text, words, `补写的“${name}”`);
          }}
          close={() => open(false)}
        />
      )}
    </>
  );
}
