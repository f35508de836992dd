import { useState } from "preact/hooks";
import { parseAddress } from "../../../model/grid.ts";
import type { Stopped as StoppedOut } from "../../session/view.ts";
import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";
import { Place } from "../shared/place.tsx";
import { useShowCell } from "../shared/show-cell.ts";
import { Untrusted } from "../shared/untrusted.tsx";

/** Findings shown before the rest is only counted. */
const most = 20;

interface Props {
  readonly stopped: StoppedOut;
  /** Goes to what a section asks for, by its id. */
  readonly choose: (id: string) => void;
}

/** What stands against letting the document out, each with its place; and how to do so none the less. */
export function Stopped({ stopped, choose }: Props) {
  const { view } = usePage();
  const { errors, asked, secrets, to, isPast } = stopped;
  const open = view.disclosure?.sections.filter((section) => section.asked.length > 0) ?? [];
  return (
    <div class="stopped" role="group" aria-label="没有导出">
      <h3>没有导出</h3>
      <p role="status">
        {isPast && (
          <strong>以下是上一次导出时的情况，以后表里又有改动；改好了就再导出，会重新核对。</strong>
        )}
      </p>
      {errors.length > 0 && (
        <>
          <p>{`${errors.length} 个错误，请先改正：`}</p>
          <ul>
            {errors.slice(0, most).map(({ id, locations, message }) => (
              <li key={id}>
                {locations[0] && <Place at={locations[0]} />}{" "}
                <Untrusted text={message} most={300} />
              </li>
            ))}
          </ul>
          {errors.length > most && (
            <p class="hint">{`还有 ${errors.length - most} 个，见“问题”。`}</p>
          )}
        </>
      )}
      {asked.length > 0 && (
        <>
          <p>{`${asked.length} 处待补：`}</p>
          <div class="actions">
            {open.map(({ id, heading }) => (
              <Button key={id} look="subtle" press={() => choose(id)}>
                {heading}
              </Button>
            ))}
          </div>
        </>
      )}
      {secrets.length > 0 && (
        <>
          <p>{`${secrets.length} 处不宜公开的号码，请删去：`}</p>
          <ul>
            {secrets.map(({ what, masked, place }) => (
              <li key={`${place}${masked}`}>
                <NamedPlace place={place} /> <Untrusted text={`${what} ${masked}`} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Force to={to} />
    </div>
  );
}

/** A cell is gone to by a press; words of a text are only named. */
function NamedPlace({ place }: { readonly place: string }) {
  const showCell = useShowCell();
  const bar = place.lastIndexOf("!");
  const [sheet, cell] = [place.slice(0, bar), place.slice(bar + 1)];
  if (bar < 1 || parseAddress(cell) === null) return <Untrusted text={place} />;
  return (
    <button
      type="button"
      class="place"
      onClick={({ currentTarget, detail }) =>
        showCell({ sheet, cell }, detail === 0 ? currentTarget : null)
      }
    >
      <Untrusted text={place} />
    </button>
  );
}

/** Let out none the less: a reason is asked for, and stands in the document and its record. */
function Force({ to }: Pick<StoppedOut, "to">) {
  const { session } = usePage();
  const [reason, give] = useState("");
  const said = reason.trim();
  return (
    <details class="force">
      <summary>带着问题导出…</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (said !== "") void session.lettingOut.letOut(to, said);
        }}
      >
        <label>
          原因（写入文档属性，并另存核对记录）
          <input value={reason} onInput={({ currentTarget }) => give(currentTarget.value)} />
        </label>
        <Button press="submit" because={said === "" ? "请先写原因" : null}>
          仍要导出
        </Button>
      </form>
    </details>
  );
}
