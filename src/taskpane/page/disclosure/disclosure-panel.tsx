import { useState } from "preact/hooks";
import { usePage } from "../shared/page-context.ts";
import { Handed } from "./handed.tsx";
import { Outputs } from "./outputs.tsx";
import { Prior } from "./prior.tsx";
import { SectionList } from "./section-list.tsx";
import { SectionText } from "./section-text.tsx";
import { Stopped } from "./stopped.tsx";

/** The disclosure as it will be published: its text beside the figures, and the way out. */
export function DisclosurePanel() {
  const { view } = usePage();
  const { disclosure, book } = view;
  return (
    <section class="disclosure" aria-labelledby="disclosure-title">
      <h2 class="unseen" id="disclosure-title">
        公开
      </h2>
      {book === null && <p class="empty">还没有打开工作簿。请到“开始”打开一个工作簿。</p>}
      {book !== null && disclosure === null && <p class="empty">正在写出公开文字…</p>}
      {disclosure !== null && disclosure.sections.length === 0 && (
        <p class="empty">
          {`${disclosure.profile}版式的情况说明还没有写法，这里不能生成；已有写法的版式：${disclosure.worded.join("、")}。`}
        </p>
      )}
      {disclosure !== null && disclosure.sections.length > 0 && <Text />}
    </section>
  );
}

function Text() {
  const { view } = usePage();
  const sections = view.disclosure!.sections;
  const [chosen, choose] = useState<string | null>(null);
  const section = sections.find(({ id }) => id === chosen) ?? sections[0]!;
  return (
    <>
      <Outputs />
      <Prior />
      {view.stopped && <Stopped stopped={view.stopped} choose={choose} />}
      {view.handed && <Handed handed={view.handed} />}
      <SectionList sections={sections} chosen={section.id} choose={choose} />
      <SectionText key={section.id} section={section} />
    </>
  );
}
