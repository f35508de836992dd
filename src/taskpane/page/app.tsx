import { useMemo } from "preact/hooks";
import type { Session } from "../session/session.ts";
import type { Panel } from "../session/view.ts";
import { DisclosurePanel } from "./disclosure/disclosure-panel.tsx";
import { FindingsPanel } from "./findings/findings-panel.tsx";
import { Header } from "./header/header.tsx";
import { Messages } from "./header/messages.tsx";
import { Unsaved } from "./header/unsaved.tsx";
import { HelpPanel } from "./help/help-panel.tsx";
import { useChoice } from "./recompute/choice.ts";
import { RecomputePanel } from "./recompute/recompute-panel.tsx";
import { CellTrip } from "./shared/cell-trip.ts";
import { type FunctionLine, PageContext } from "./shared/page-context.ts";
import { useView } from "./shared/use-view.ts";
import { SheetPane } from "./sheet/sheet-pane.tsx";
import { StartPanel } from "./start/start-panel.tsx";
import { TargetsPanel } from "./targets/targets-panel.tsx";
import { TemplatePanel } from "./template/template-panel.tsx";
import { TextPanel } from "./text/text-panel.tsx";
import { useFilters } from "./findings/filters.ts";

interface Props {
  readonly session: Session;
  /** Namespace of the functions of this installation. */
  readonly namespace?: string;
  /** What the help page lists. */
  readonly functions?: readonly FunctionLine[];
}

/** The whole page: in Excel beside the workbook, in a browser by itself. */
export function App({ session, namespace = "BUDGET", functions = [] }: Props) {
  const view = useView(session.store);
  const trip = useMemo(() => new CellTrip(), []);
  const filters = useFilters();
  const choice = useChoice(view);
  const panels: Readonly<Record<Panel, () => preact.JSX.Element>> = {
    start: () => <StartPanel />,
    findings: () => <FindingsPanel filters={filters} />,
    text: () => <TextPanel />,
    targets: () => <TargetsPanel />,
    disclosure: () => <DisclosurePanel />,
    recompute: () => <RecomputePanel choice={choice} />,
    template: () => <TemplatePanel />,
    help: () => <HelpPanel />,
  };
  const hasSheets = view.book?.place === "file" && view.checked !== null;
  const looks = ["columns", hasSheets && "with-sheet", view.sheet && "sheet-open"];
  return (
    <PageContext.Provider value={{ session, view, trip, namespace, functions }}>
      <Header />
      <div class={looks.filter(Boolean).join(" ")}>
        <main class="panel" id="panel">
          <Messages />
          <Unsaved />
          {panels[view.panel]()}
        </main>
        {hasSheets && <SheetPane />}
      </div>
    </PageContext.Provider>
  );
}
