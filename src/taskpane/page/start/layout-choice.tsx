import { useId } from "preact/hooks";
import { usePage } from "../shared/page-context.ts";

/** Which authority's layout to check by, where the program's own finding is not the clerk's. */
export function LayoutChoice() {
  const { session, view } = usePage();
  const id = useId();
  return (
    <p class="field">
      <label for={id}>按哪种版式核对</label>
      <select
        id={id}
        value={view.profile ?? ""}
        onChange={({ currentTarget }) =>
          void session.looking.byProfile(currentTarget.value || null)
        }
      >
        <option value="">自动判断</option>
        {view.profiles.map(({ id: profile, name }) => (
          <option key={profile} value={profile}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
