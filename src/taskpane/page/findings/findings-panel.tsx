import { useEffect, useMemo } from "preact/hooks";
import { everyFinding } from "../../session/every-finding.ts";
import { usePage } from "../shared/page-context.ts";
import { hasTables } from "../shared/recognised.ts";
import { causesOf, standingOf } from "./causes.ts";
import { Coverage } from "./coverage.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { Exports } from "./exports.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { type Filters, wantedOf } from "./filters.ts";
import { FindingList } from "./finding-list.tsx";
import { useFindingKeys } from "./use-finding-keys.ts";

interface Props {
  readonly filters: Filters;
}

/** What was found, cause by cause, and how much was looked at. */
export function FindingsPanel({ filters }: Props) {
  const { session, view, trip } = usePage();
  const { checked, text } = view;
  const findings = useMemo(() => everyFinding({ checked, text }), [checked, text]);
  const causes = useMemo(() => causesOf(findings), [findings]);
  const wanted = wantedOf(causes, filters.wanted);
  const keys = useFindingKeys(wanted);
  useEffect(() => {
    if (view.openFinding === null) return;
    const stays = findings.some(({ id }) => id === view.openFinding);
    void session.looking.openFinding(stays ? view.openFinding : null);
  }, [findings]);
  useEffect(() => {
    const id = trip.takeFinding();
    const index = wanted.findIndex(({ finding }) => finding.id === id);
    if (index >= 0) keys.goTo(index);
  }, []);
  if (!checked && !text) return <NothingChecked />;
  return (
    <section class="findings" aria-labelledby="findings-title">
      <h2 class="unseen" id="findings-title">
        问题
      </h2>
      <Coverage
        summary={checked?.document.summary ?? null}
        text={text?.kind === "source" ? text.document.summary : null}
        standing={standingOf(findings).length}
      />
      {causes.length > 0 && <FilterBar causes={causes} filters={filters} />}
      {wanted.length > 0 ? (
        <FindingList causes={wanted} keys={keys} />
      ) : (
        <NothingFound
          causes={causes}
          wanted={filters.wanted}
          recognised={text?.kind === "source" || hasTables(checked)}
        />
      )}
      <Exports />
    </section>
  );
}

function NothingChecked() {
  const { view } = usePage();
  return (
    <section class="findings" aria-labelledby="findings-title">
      <h2 class="unseen" id="findings-title">
        问题
      </h2>
      <p class="empty">
        {view.book === null
          ? "还没有打开工作簿。请到“开始”打开一个工作簿，核对后这里列出问题。"
          : "还没有核对结果。请按“核对”。"}
      </p>
    </section>
  );
}
