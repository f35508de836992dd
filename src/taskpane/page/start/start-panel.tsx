import { usePage } from "../shared/page-context.ts";
import { hasTables } from "../shared/recognised.ts";
import { FirstStep } from "./first-step.tsx";
import { OtherWork } from "./other-work.tsx";
import { SheetList } from "./sheet-list.tsx";
import { WorkbookFacts } from "./workbook-facts.tsx";

/** What this is and what to press first; then what the workbook was taken for. */
export function StartPanel() {
  const { view } = usePage();
  return (
    <section class="start" aria-labelledby="start-title">
      <h2 class="unseen" id="start-title">
        开始
      </h2>
      <FirstStep />
      {view.checked && (
        <>
          <WorkbookFacts checked={view.checked} />
          {hasTables(view.checked) && <OtherWork />}
          <SheetList sheets={view.checked.document.sheets} />
        </>
      )}
      {!view.checked && <OtherWork />}
    </section>
  );
}
