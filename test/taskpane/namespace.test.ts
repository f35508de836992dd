import { namespaceIn } from "../../src/taskpane/namespace.ts";

test("the namespace is the manifest's, and never what somebody else puts there", () => {
  expect(namespaceIn("?namespace=BUDGETDEV")).toBe("BUDGETDEV");
  expect(namespaceIn("")).toBe("BUDGET");
  for (const odd of ["=cmd", "BUDGET.X(1)+", "budget", "EVIL", "<b>", `BUDGET${"X".repeat(99)}`]) {
    expect(namespaceIn(`?namespace=${encodeURIComponent(odd)}`)).toBe("BUDGET");
  }
});
