import { useMemo, useState } from "preact/hooks";
import { projectsWithTargets } from "../../../engine/compose-forms.ts";
import { layForm } from "../../../engine/lay-form.ts";
import type { EnteredTargets } from "../../../model/live.ts";
import { forms } from "../../../standard/forms.ts";
import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";
import { useShowCell } from "../shared/show-cell.ts";
import { Library } from "./library.tsx";
import { FormPreview } from "./form-preview.tsx";
import { slipsOf } from "./slips.ts";
import { SlipList } from "./slip-list.tsx";
import { TargetChoice } from "./target-choice.tsx";

/** Performance targets project by project: the form as it will print, with what is wrong beside it. */
export function TargetsPanel() {
  const { view } = usePage();
  const targets = view.checked?.targets ?? null;
  return (
    <section class="targets" aria-labelledby="targets-title">
      <h2 class="unseen" id="targets-title">
        绩效
      </h2>
      {targets ? <Targets targets={targets} /> : <NothingEntered />}
    </section>
  );
}

function NothingEntered() {
  const { view } = usePage();
  return (
    <p class="empty">
      {view.book === null
        ? "还没有打开工作簿。请到“开始”打开一个工作簿。"
        : "还没有绩效目标。请在“项目”表填写项目和绩效目标，在“绩效指标”表填写指标；没有这两张表的，请到“模板”新建。"}
    </p>
  );
}

function Targets({ targets }: { readonly targets: EnteredTargets }) {
  const { session, view } = usePage();
  const showCell = useShowCell();
  const [wanted, want] = useState(0);
  const [chosen, choose] = useState<string | null>(null);
  const { performance, lines } = targets;
  const layout = forms.find(({ id }) => id === (chosen ?? targets.layout))!;
  const projects = projectsWithTargets(performance);
  const at = Math.max(0, Math.min(wanted, projects.length - 1));
  const project = layout.of === "project" ? (projects[at] ?? null) : null;
  const shown = project ? at : null;
  const index = project && performance.projects.indexOf(project);
  const form = useMemo(
    () => layForm(layout, performance, project, at + 1),
    [layout, performance, project, at],
  );
  const slips = slipsOf(targets, view.checked?.document.findings ?? [], index);
  const own = lines.filter((line) => line.project === index);
  const sheets = [...new Set(own.map(({ sheet }) => sheet))];
  const because = view.progress === null ? null : "请等这一步做完";
  const inExcel = view.book?.place === "excel";
  return (
    <>
      <TargetChoice
        projects={projects}
        layout={layout}
        project={shown}
        chooseProject={want}
        chooseLayout={choose}
      />
      <div class="actions">
        {sheets.map((sheet) => {
          const { row } = own.find((line) => line.sheet === sheet)!;
          return (
            <Button
              key={sheet}
              look="subtle"
              press={() => showCell({ sheet, cell: `A${row}` }, null)}
            >
              到“{sheet}”表填写
            </Button>
          );
        })}
      </div>
      <SlipList slips={slips.ofProject} />
      <FormPreview form={form} slips={slips.ofIndicators} />
      {project && targets.free && <Library project={project} because={because} />}
      <div class="actions">
        <Button
          look="primary"
          because={because}
          press={() => void session.handingOver.targetSheets(layout.id, shown)}
        >
          {inExcel ? "插入为工作表" : "下载为 .xlsx"}
        </Button>
        <Button
          because={because}
          press={() => void session.handingOver.targetSheets(layout.id, null)}
        >
          {inExcel ? "全部插入" : "全部下载"}
        </Button>
        <Button because={because} press={() => void session.handingOver.targetDocument(layout.id)}>
          下载 Word 文档
        </Button>
      </div>
    </>
  );
}
