/** Why a command cannot run, as one sentence for a clerk: what, and what to do next. Exit status 2. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** Exit statuses of the contract. */
export const exit = { clean: 0, found: 1, couldNotRun: 2 } as const;

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: "文件或文件夹不存在；请核对路径和文件名",
  ENOTDIR: "路径中有一段不是文件夹；请核对路径",
  EACCES: "没有权限；请检查文件或文件夹的权限，或换一个位置",
  EPERM: "系统不允许这一操作；请检查文件是否只读或被保护",
  EBUSY: "文件正被其他程序占用；请先在 Excel 或 WPS 中关闭它",
  EROFS: "所在磁盘是只读的；请换一个位置",
  ENOSPC: "磁盘空间不足；请清理后再试",
  ENAMETOOLONG: "文件名过长；请改短后再试",
  ELOOP: "快捷链接绕成了圈；请改用文件的实际路径",
  EISDIR: "它是文件夹，不是文件；请写出文件名",
};

/** What an error of the operating system means to a clerk; null for any other error. */
export function systemReason(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return null;
  return systemReasons[String(error.code)] ?? `系统报告错误 ${String(error.code)}；请稍后再试`;
}
