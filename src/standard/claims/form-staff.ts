import type { Claim } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import type { Figure, Narrative } from "../../model/narrative.ts";
import { term } from "../../model/terms.ts";
import { indicatorsOf } from "../claim-parts/form-indicators.ts";
import { type ProjectForm, projectForms } from "../claim-parts/form-projects.ts";

const id = "claims/staff-is-counted-alike-in-its-forms";

export const formStaff = defineClaim({
  id,
  label: { zh: "保障人数前后一致", en: "staff counted alike" },
  why: "人员经费和公用经费保障的是同一批人；两张绩效表的保障人数不同，多半有一张是旧数。",
  basis: "人员经费、公用经费绩效目标表",
  since: 2017,
  severity: "warning",
  family: "B3",
  kind: "equal",
  *claims(narrative) {
    const forms = projectForms(narrative);
    const [pay, office] = [/人员经费|工资福利/, /公用经费|运转经费/].map((words) =>
      forms.flatMap((form) => (words.test(form.name) ? staffIn(narrative, form) : [])),
    );
    if (pay!.length !== 1 || office!.length !== 1) return;
    yield claimOf(pay![0]!, office![0]!);
  },
});

interface Staff {
  readonly figure: Figure;
  readonly name: string;
}

const staffNames =
  /^(?:经费)?保障(?:办公|在职|职工|人员|工作|干部)*(?:人员)?(?:人数|数量)$|^(?:在职|在编|供养)(?:人员)?(?:人数|数量?)$/;

function staffIn(narrative: Narrative, { form }: ProjectForm): Staff[] {
  return indicatorsOf(narrative, form).flatMap(({ goal, names: [name] }) =>
    goal && name !== undefined && staffNames.test(name) && /^[人名]$/.test(goal.unit)
      ? [{ figure: goal, name }]
      : [],
  );
}

function claimOf(pay: Staff, office: Staff): Claim {
  return {
    pattern: id,
    kind: "equal",
    formula: "equal",
    stated: term(office.figure, `公用经费${office.name}`),
    operands: [term(pay.figure, `人员经费${pay.name}`)],
    sure: false,
    otherwise: [],
    zh: "与人员经费的保障人数相同",
  };
}
