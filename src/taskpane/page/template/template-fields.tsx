import { useId } from "preact/hooks";
import { usePage } from "../shared/page-context.ts";
import type { Draft, Trouble } from "./template-draft.ts";

interface Props {
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  /** What is wrong, once the clerk has asked for the template. */
  readonly trouble: Trouble | null;
}

interface FieldProps extends Props {
  readonly field: "year" | "department" | "code";
  readonly name: string;
  readonly most: number;
  readonly digits?: boolean;
}

/** Layout, year, department and code of a template. */
export function TemplateFields(props: Props) {
  const { view } = usePage();
  const id = useId();
  return (
    <>
      <p class="field">
        <label for={id}>版式</label>
        <select
          id={id}
          value={props.draft.profile}
          onChange={({ currentTarget }) => props.change({ profile: currentTarget.value })}
        >
          {view.profiles.map(({ id: profile, name }) => (
            <option key={profile} value={profile}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <Field {...props} field="year" name="年度（必填）" most={4} digits />
      <Field {...props} field="department" name="部门名称（必填）" most={60} />
      <Field {...props} field="code" name="部门编码（可不填）" most={20} />
    </>
  );
}

function Field({ draft, change, trouble, field, name, most, digits = false }: FieldProps) {
  const id = useId();
  const wrong = trouble?.field === field ? trouble.words : null;
  return (
    <p class="field">
      <label for={id}>{name}</label>
      <input
        id={id}
        type="text"
        inputMode={digits ? "numeric" : "text"}
        autocomplete="off"
        maxLength={most}
        required={field !== "code"}
        value={draft[field]}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
        onInput={({ currentTarget }) => change({ [field]: currentTarget.value })}
      />
      {wrong !== null && (
        <span class="missing" role="alert" id={`${id}-wrong`}>
          {wrong}
        </span>
      )}
    </p>
  );
}
