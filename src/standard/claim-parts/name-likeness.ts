/** Words of a project's name that do not tell it from another. */
const brackets = /（[^（）]*）|〔[^〔〕]*〕\d*号?/g;
const beginnings = /^(?:[^，。]{1,8}\d+号)?(?:关于)?(?:提前下达)?(?:(?:19|20)\d{2}年度?)?(?:其中)?/;
const endings = /(?:项目|支出|预算|安排|申请|金额|资金|经费|年初|合计|共|为|是|的){1,20}$/;

/** A project's name as two printings of it are compared. */
export function projectCore(name: string): string {
  return name
    .replace(brackets, "")
    .replace(/[“”"'《》、\s]/g, "")
    .replace(/^\d{1,2}[.、]/, "")
    .replace(beginnings, "")
    .replace(/(?:19|20)\d{2}年度?/g, "")
    .replace(endings, "");
}

/** How alike two names are: shared pairs of signs over those of the shorter, 0 to 1. */
export function namesAlike(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return 0;
  let shared = 0;
  for (let i = 0; i + 2 <= short.length; i++) if (long.includes(short.slice(i, i + 2))) shared += 1;
  return shared / (short.length - 1);
}
