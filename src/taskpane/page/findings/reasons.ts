/** Why a clerk lets a finding stand. */
export const reasons = ["口径不同", "四舍五入", "上年调整", "其他"] as const;

/** One of those reasons. */
export type Reason = (typeof reasons)[number];

/** What is still missing before a finding may stand, in words; null when nothing is. */
export function missingOf(reason: Reason | null, words: string): string | null {
  if (reason === null) return "请选择放行的理由。";
  if (reason === "其他" && words.trim() === "") return "选“其他”时，请写明理由。";
  return null;
}

/** The reason as it is kept: `口径不同：含上年结转`. */
export function reasonText(reason: Reason, words: string): string {
  const said = words.trim();
  if (said === "") return reason;
  return reason === "其他" ? said : `${reason}：${said}`;
}
