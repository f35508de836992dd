import { defineCatalogue } from "../../model/catalogue-lines.ts";
import { type OpenCatalogue, openCatalogue } from "../../model/catalogue.ts";

/**
 * Procurement items, edition 2013: codes of growing length, in use to 2022. Partial on purpose
 * (what departments commonly buy), from knowledge; the three marked `seen` from a disclosure.
 */
export const procurement2013 = openCatalogue(
  defineCatalogue(
    {
      id: "procurement-2013",
      label: { zh: "政府采购品目分类目录（2013年版）", en: "procurement catalogue, edition 2013" },
      basis: "财库〔2013〕189号；凭业务知识整理，只收常用品目",
      levels: [1, 3, 5, 7, 9, 11],
    },
    `
A 货物 -2022
A020101 计算机设备 -2022
A02010103 服务器 -2022
A02010104 台式计算机 -2022 seen
A02010105 便携式计算机 -2022
A02010107 平板式微型计算机 -2022
A0201060102 激光打印机 -2022
A0201060104 针式打印机 -2022
A0201060901 扫描仪 -2022
A020108 计算机软件 -2022
A020201 复印机 -2022 seen
A020202 投影仪 -2022
A020204 多功能一体机 -2022
A020205 照相机及器材 -2022
A020305 乘用车（轿车） -2022
A0206180203 空调机 -2022 seen
A020808 视频会议系统设备 -2022
A0601 床类 -2022
A0602 台、桌类 -2022
A0603 椅凳类 -2022
A0604 沙发类 -2022
A0605 柜类 -2022
A090101 复印纸 -2022
A0902 硒鼓、粉盒 -2022
B 工程 -2022
C 服务 -2022
C0201 软件开发服务 -2022
C0202 信息系统集成实施服务 -2022
C0206 运行维护服务 -2022
C050301 车辆维修和保养服务 -2022
C050302 车辆加油服务 -2022
C081401 印刷服务 -2022
C1204 物业管理服务 -2022
C15040201 机动车保险服务 -2022
`,
  ),
);

/**
 * Procurement items, edition 2022: a letter and eight digits filled with zeros. Its digits mean
 * other goods than in 2013 (A02010105 was a laptop, now is a desktop). Partial, from knowledge.
 * Published in the course of 2022, so both editions are good for that year.
 */
export const procurement2022 = openCatalogue(
  defineCatalogue(
    {
      id: "procurement-2022",
      label: { zh: "政府采购品目分类目录（2022年版）", en: "procurement catalogue, edition 2022" },
      basis: "财库〔2022〕31号；凭业务知识整理，只收常用品目",
      levels: [1, 3, 5, 7, 9],
      padded: true,
    },
    `
A01000000 房屋和构筑物 2022-
A02000000 设备 2022-
A02010104 服务器 2022-
A02010105 台式计算机 2022-
A02010107 图形工作站 2022-
A02010108 便携式计算机 2022-
A02010109 平板式计算机 2022-
A02020100 复印机 2022-
A02020200 投影仪 2022-
A02020400 多功能一体机 2022-
A02021003 A4黑白打印机 2022-
A02021004 A4彩色打印机 2022-
A02061804 空调机 2022-
A03000000 文物和陈列品 2022-
A04000000 图书和档案 2022-
A05000000 家具和用具 2022-
A05010200 台、桌类 2022-
A05010300 椅凳类 2022-
A05010400 沙发类 2022-
A05010500 柜类 2022-
A06000000 特种动植物 2022-
A07000000 物资 2022-
A08000000 无形资产 2022-
C18040102 财产保险服务 2022-
C21040000 物业管理服务 2022-
C23090100 印刷服务 2022-
C23120301 车辆维修和保养服务 2022-
C23120302 车辆加油、添加燃料服务 2022-
`,
  ),
);

/** The edition a fiscal year's procurement is planned by; the older one up to and with 2022. */
export function procurementIn(year: number): OpenCatalogue {
  return year <= 2022 ? procurement2013 : procurement2022;
}
