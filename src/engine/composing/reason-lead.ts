/** 主要原因是, for a reason that does not say itself that it is one. */
const usual = "，主要原因是";
/** Before a reason that counts what it is made of: 一是…；二是…. */
const beforeList = "，主要原因：";
const none = "，";

const saysItself = /^(?:(?:增加|减少|增长|下降|增减|变动|变化)的?)?(?:主要|原因)|^(?:由于|因为?)/;
const counts = /^(?:一是|其一|1[.、．]|[（(][一1][）)])/;

/** How a reason is led to, by how it begins. */
export const leadTo = (reason: string): string =>
  saysItself.test(reason) ? none : counts.test(reason) ? beforeList : usual;

/** What stands before a reason that begins in a text; null where none does. */
export const leadAt = (text: string, at: number): string | null =>
  [usual, beforeList, none].find(
    (lead) =>
      text.startsWith(lead, at) &&
      leadTo(text.slice(at + lead.length, at + lead.length + longest)) === lead,
  ) ?? null;

/** A beginning is no longer. */
const longest = 12;
