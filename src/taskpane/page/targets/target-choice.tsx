import { useId } from "preact/hooks";
import type { FormLayout } from "../../../model/form-layout.ts";
import type { ProjectTarget } from "../../../model/performance.ts";
import { forms } from "../../../standard/forms.ts";
import { shown } from "../shared/plain.ts";

interface Props {
  readonly projects: readonly ProjectTarget[];
  readonly layout: FormLayout;
  /** Index of the project that is shown; null for the whole department. */
  readonly project: number | null;
  chooseProject(index: number): void;
  chooseLayout(id: string): void;
}

/** Which project, in which layout. */
export function TargetChoice({ projects, layout, project, chooseProject, chooseLayout }: Props) {
  const id = useId();
  return (
    <div class="fields">
      <label for={`${id}-layout`}>版面</label>
      <select
        id={`${id}-layout`}
        value={layout.id}
        onChange={({ currentTarget }) => chooseLayout(currentTarget.value)}
      >
        {forms.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label.zh}
          </option>
        ))}
      </select>
      {project !== null && (
        <>
          <label for={`${id}-project`}>项目</label>
          <select
            id={`${id}-project`}
            value={String(project)}
            onChange={({ currentTarget }) => chooseProject(Number(currentTarget.value))}
          >
            {projects.map(({ fields }, at) => (
              <option key={at} value={String(at)}>
                {`${at + 1}、${shown(fields.project ?? "（没有写名称）")}`}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  );
}
