import { isSameDepartment } from "../../src/model/department-name.ts";

const named = (department: string, code = "", shortName = "") => ({ department, code, shortName });

test.each([
  ["the same name", named("临江县水务局"), named("临江县水务局")],
  ["without its county", named("水务局"), named("临江县水务局")],
  ["with 县 alone", named("县水务局"), named("临江县水务局")],
  ["with its city before it", named("安平市临江县水务局"), named("临江县水务局")],
  ["with 本级 behind it", named("临江县水务局（本级）"), named("临江县水务局")],
  ["by its short name", named("水务局"), named("临江县水利事务管理局", "", "水务局")],
  ["renamed, by its code", named("临江县水利局", "360"), named("临江县水务局", "３６０")],
  ["printed with spaces", named("临江县 水务局"), named("临江县水务局")],
  ["not named at all", named(""), named("临江县水务局")],
])("a department is known %s", (_, one, other) => {
  expect(isSameDepartment(one, other)).toBe(true);
  expect(isSameDepartment(other, one)).toBe(true);
});

test.each([
  ["another office", named("临江县教育局"), named("临江县水务局")],
  ["another county's office", named("清河县水务局"), named("临江县水务局")],
  [
    "another county's office of the same code and short name",
    named("清河县水务局", "360", "水务局"),
    named("临江县水务局", "360", "水务局"),
  ],
  ["a unit below it", named("临江县水务局水利工程站"), named("临江县水务局")],
])("%s is another", (_, one, other) => {
  expect(isSameDepartment(one, other)).toBe(false);
  expect(isSameDepartment(other, one)).toBe(false);
});
