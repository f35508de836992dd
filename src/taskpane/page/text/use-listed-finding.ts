import { idsOfText } from "../../../live/text/text-look.ts";
import { usePage } from "../shared/page-context.ts";

/** The way from the text to a finding in the list; those of the workbook's own sheet are the workbook's. */
export function useListedFinding(): (id: string) => void {
  const { session, view, trip } = usePage();
  return (id) => {
    const listed = view.text?.kind === "sheet" ? id.slice(idsOfText.length) : id;
    trip.returnToFinding(listed);
    session.go("findings");
    void session.looking.openFinding(listed);
  };
}
