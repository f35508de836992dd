import { useEffect, useRef, useState } from "preact/hooks";
import { useKeyboardHeir } from "../shared/keyboard-heir.ts";
import { usePage } from "../shared/page-context.ts";
import { hasTables } from "../shared/recognised.ts";
import { Handed } from "./handed.tsx";
import { LeftDrafts } from "./left-drafts.tsx";
import { Outputs } from "./outputs.tsx";
import { Prior } from "./prior.tsx";
import { SectionList } from "./section-list.tsx";
import { SectionText } from "./section-text.tsx";
import { Stopped } from "./stopped.tsx";

/** The disclosure as it will be published: its text beside the figures, and the way out. */
export function DisclosurePanel() {
  const { view } = usePage();
  const { disclosure, book } = view;
  const panel = useRef<HTMLElement>(null);
  useKeyboardHeir(panel);
  return (
    <section ref={panel} class="disclosure" aria-labelledby="disclosure-title">
      <h2 class="unseen" id="disclosure-title">
        公开
      </h2>
      {book === null && <p class="empty">还没有打开工作簿。请到“开始”打开一个工作簿。</p>}
      {book !== null && disclosure === null && view.refused === null && (
        <p class="empty">正在写出公开文字…</p>
      )}
      {disclosure !== null && disclosure.sections.length === 0 && <NoText />}
      {disclosure !== null && disclosure.sections.length > 0 && <Text />}
      {!disclosure?.sections.length && <LeftDrafts look={null} />}
    </section>
  );
}

/** Why there is no text: no table it could be written from, or nobody has said yet how it is worded. */
function NoText() {
  const { disclosure, checked } = usePage().view;
  if (!hasTables(checked)) {
    return (
      <p class="empty">
        这个工作簿里没有认出预算公开表，写不出公开文字。请打开部门预算公开表的工作簿；每张工作表没有认出的原因列在“开始”里。
      </p>
    );
  }
  const { profile, worded } = disclosure!;
  return (
    <p class="empty">
      {`${profile}版式的情况说明还没有写法，这里不能生成；已有写法的版式：${worded.join("、")}。`}
    </p>
  );
}

function Text() {
  const { session, view } = usePage();
  const look = view.disclosure!;
  const section = look.sections.find(({ id }) => id === view.section) ?? look.sections[0]!;
  const choose = (id: string) => session.store.show({ section: id });
  const text = useRef<HTMLDivElement>(null);
  const [asked, ask] = useState(0);
  // What is asked for stands at the end of a section, out of sight of the list that names it.
  useEffect(() => {
    if (asked > 0) text.current?.querySelector<HTMLElement>(".asked button")?.focus();
  }, [asked]);
  const goToAsked = (id: string) => {
    choose(id);
    ask(asked + 1);
  };
  return (
    <>
      <div>
        <Outputs />
        {view.stopped && <Stopped stopped={view.stopped} choose={goToAsked} />}
        {view.handed && <Handed handed={view.handed} />}
      </div>
      <Prior />
      <SectionList sections={look.sections} chosen={section.id} choose={choose} />
      <LeftDrafts look={look} />
      <div ref={text}>
        <SectionText key={section.id} section={section} />
      </div>
    </>
  );
}
