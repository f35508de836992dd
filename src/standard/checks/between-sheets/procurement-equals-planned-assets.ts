import { defineArticulation } from "../../../model/define.ts";
import { articulation } from "../../../model/relation.ts";

export const procurementEqualsPlannedAssets = defineArticulation({
  id: "between-sheets/procurement-equals-planned-assets",
  label: {
    zh: "政府采购预算等于拟购置固定资产总额",
    en: "procurement equals the fixed assets to be bought",
  },
  why: "国有资产信息里写的拟购置固定资产，已按要求列入政府采购预算。采购里有服务、工程时可以更多。",
  basis: "河北省部门预算公开文本：国有资产信息",
  since: 2018,
  severity: "warning",
  family: "B1",
  kind: "equal",
  relations: [
    articulation(
      "total",
      "budget/procurement!total:total",
      ["own/particulars!planned-assets:amount"],
      "政府采购预算合计＝本年度拟购置固定资产总额",
    ),
  ],
  examples: {
    ok: `
sheet 1
基本信息
项目 | 内容 | 金额（万元）
本年度拟购置固定资产总额 | | 5.52
sheet 2
部门政府采购预算
单位：万元
项目名称 | 预算资金 | 采购物品名称 | 政府采购目录序号 | 计量单位 | 数量 | 单价 | 合计 | 一般公共预算拨款 | 基金预算拨款 | 国有资本经营预算拨款 | 财政专户核拨 | 单位资金
合计 | | | | | | | 5.52 | 5.52
项目支出 | | 计算机设备 | A02010104 | 台 | 12 | 0.46 | 5.52 | 5.52`,
    notOk: `
sheet 1
基本信息
项目 | 内容 | 金额（万元）
本年度拟购置固定资产总额 | | 7.02
sheet 2
部门政府采购预算
单位：万元
项目名称 | 预算资金 | 采购物品名称 | 政府采购目录序号 | 计量单位 | 数量 | 单价 | 合计 | 一般公共预算拨款 | 基金预算拨款 | 国有资本经营预算拨款 | 财政专户核拨 | 单位资金
合计 | | | | | | | 5.52 | 5.52
项目支出 | | 计算机设备 | A02010104 | 台 | 12 | 0.46 | 5.52 | 5.52`,
    says: "拟购置固定资产总额",
  },
});
