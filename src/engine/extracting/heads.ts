import type { TextDocument } from "../../model/document.ts";
import type { Subject } from "../../model/narrative.ts";
import { subjectOf } from "../../model/subject.ts";

/** A paragraph that opens with its own title. */
const untitled = /(?:项目)?(?:绩效目标)?(?:完成)?(?:情况)?综述$/;
const untold = /(?:情况说明|情况的说明|总体情况|具体情况|情况|说明)$/g;

/** What a passage is about when its sentence does not say: its own head, or the heading it stands under. */
export function headOf(document: TextDocument, index: number): Subject {
  const passage = document.passages[index]!;
  const head = /^[^，。；：\d]{2,60}(?=[：。])/.exec(passage.flow.slice(passage.body))?.[0];
  if (head !== undefined && (passage.level !== null || untitled.test(head))) {
    return subjectOf(lastOfChain(head).replace(untitled, ""), "heading");
  }
  const section = document.sections[passage.section];
  if (!section || section.title === "") return subjectOf("", "none");
  return subjectOf(section.title.replace(untold, "").replace(untold, ""), "heading");
}

/** …（类）…（款）…（项）: the last link is what the figure is said of. */
function lastOfChain(head: string): string {
  const links = head.split(/（[类款项]）/).filter((link) => link !== "");
  return /（[类款项]）/.test(head) ? (links.at(-1) ?? head) : head;
}
