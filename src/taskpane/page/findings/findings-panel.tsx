import { useEffect, useMemo } from "preact/hooks";
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
  const { session, view } = usePage();
  const findings = view.checked?.document.findings;
  const causes = useMemo(() => causesOf(findings ?? []), [findings]);
  const wanted = wantedOf(causes, filters.wanted);
  const keys = useFindingKeys(wanted);
  useEffect(() => {
    if (view.openFinding === null) return;
    const stays = findings?.some(({ id }) => id === view.openFinding) === true;
    void session.looking.openFinding(stays ? view.openFinding : null);
  }, [findings]);
  if (!view.checked) return <NothingChecked />;
  const { document } = view.checked;
  return (
    <section class="findings" aria-labelledby="findings-title">
      <h2 class="unseen" id="findings-title">
        问题
      </h2>
      <Coverage summary={document.summary} standing={standingOf(document.findings).length} />
      {causes.length > 0 && <FilterBar causes={causes} filters={filters} />}
      {wanted.length > 0 ? (
        <FindingList causes={wanted} keys={keys} />
      ) : (
        <NothingFound
          causes={causes}
          wanted={filters.wanted}
          recognised={hasTables(view.checked)}
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
