import { UnreadableWorkbook } from "../ports.ts";

/** The refusal of a workbook whose inside does not hold together; `where` names the part. */
export function damaged(where: string, cause?: unknown): UnreadableWorkbook {
  return new UnreadableWorkbook(
    "damaged",
    `工作簿文件已损坏或不完整（${where}）；请重新获取该文件，或用 Excel、WPS 打开修复并另存为 .xlsx 后再试。`,
    cause === undefined ? undefined : { cause },
  );
}
