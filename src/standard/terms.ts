import type { Label } from "../model/label.ts";

/**
 * The glossary: every word the product prints in tables, and its English. English follows the
 * Ministry of Finance's usage and public-accounting translation.
 */
const label = (zh: string, en: string): Label => ({ zh, en });

/** A term in another printed form: `printed(terms.income, "收入总计")`. */
export const printed = (term: Label, zh: string, en = term.en): Label => ({ zh, en });

export const terms = {
  departmentBudget: label("部门预算", "department budget"), // yearly plan
  finalAccounts: label("决算", "final accounts"), // outturn after year end
  governmentBudget: label("政府预算", "government budget"), // of a whole level of government
  disclosure: label("公开", "disclosure"), // the published set: tables + narrative
  approval: label("批复", "approval"), // starts the disclosure clock
  budgetUnit: label("预算单位", "budget unit"),
  supervisingDepartment: label("主管部门", "supervising department"), // first-tier unit
  subordinateUnit: label("所属单位", "subordinate unit"),
  preparedBy: label("编制单位", "prepared by"), // header line of a table
  fiscalYear: label("预算年度", "fiscal year"), // calendar year
  generalPublicBudget: label("一般公共预算", "general public budget"), // first of the four budgets
  governmentFundBudget: label("政府性基金预算", "government fund budget"), // MOF also "government-managed funds"
  stateCapitalBudget: label("国有资本经营预算", "state capital operations budget"),
  socialInsuranceBudget: label("社会保险基金预算", "social insurance fund budget"), // government level only
  appropriation: label("财政拨款", "fiscal appropriation"),
  appropriationIncome: label("财政拨款收入", "appropriation income"),
  specialAccountFunds: label("财政专户管理资金", "funds managed in special fiscal accounts"),
  incomeExpenditureTotal: label("收支总表", "income and expenditure summary"), // two-sided
  income: label("收入", "income"), // department level; "revenue" for government
  expenditure: label("支出", "expenditure"),
  superiorGrant: label("上级补助收入", "grant from superior unit"),
  serviceIncome: label("事业收入", "income from public services"),
  commercialIncome: label("经营收入", "commercial operating income"),
  affiliateRemittance: label("附属单位上缴收入", "remittance from affiliated units"),
  otherIncome: label("其他收入", "other income"),
  incomeOfYear: label("本年收入合计", "income of the year"), // subtotal
  expenditureOfYear: label("本年支出合计", "expenditure of the year"), // subtotal
  surplusUsed: label("使用非财政拨款结余", "use of non-appropriation surplus"), // wording varies by year
  surplusDistributed: label("结余分配", "distribution of surplus"),
  carryOver: label("结转", "carry-over"), // unfinished, to be spent on the same purpose
  surplus: label("结余", "surplus"), // finished, left over
  carryOverAndSurplus: label("结转结余", "carry-over and surplus"),
  openingCarryOver: label("年初结转和结余", "opening carry-over and surplus"), // = prior closing
  closingCarryOver: label("年末结转和结余", "closing carry-over and surplus"),
  functionalClassification: label("功能分类", "functional classification"), // what government does
  economicClassification: label("经济分类", "economic classification"), // what money buys
  departmentEconomic: label("部门预算支出经济分类", "departmental economic classification"), // 301, 302, 303, 310 …
  governmentEconomic: label("政府预算支出经济分类", "governmental economic classification"), // 501, 502 …
  item: label("科目", "classification item"), // with itemCode 科目编码, itemName 科目名称
  codeClass: label("类", "class"), // 3 digits
  codeGroup: label("款", "group"), // 5 digits; also "section"
  codeItem: label("项", "item"), // 7 digits
  basicExpenditure: label("基本支出", "basic expenditure"), // keeps the unit running
  projectExpenditure: label("项目支出", "project expenditure"),
  personnelExpenditure: label("人员经费", "personnel expenditure"), // 301 + 303
  operatingExpenditure: label("公用经费", "routine operating expenditure"), // 302 + 310, other classes in some samples
  salariesAndWelfare: label("工资福利支出", "salaries and welfare"), // 301
  goodsAndServices: label("商品和服务支出", "goods and services"), // 302
  individualsAndFamilies: label("对个人和家庭的补助", "subsidies to individuals and families"), // 303
  capitalExpenditure: label("资本性支出", "capital expenditure"), // 310
  superiorRemittance: label("上缴上级支出", "remittance to superior unit"),
  affiliateSubsidy: label("对附属单位补助支出", "subsidy to affiliated units"),
  commercialExpenditure: label("经营支出", "commercial operating expenditure"),
  threePublicExpenses: label("“三公”经费", '"three public" expenses'), // the next three
  travelAbroad: label("因公出国（境）费", "official travel abroad"),
  officialVehicles: label("公务用车购置及运行维护费", "official vehicles"), // = purchase + running
  vehiclePurchase: label("公务用车购置费", "vehicle purchase"),
  vehicleRunning: label("公务用车运行维护费", "vehicle operation and maintenance"),
  officialHospitality: label("公务接待费", "official hospitality"),
  agencyOperatingFunds: label("机关运行经费", "agency operating expenses"), // narrative only; definition by authority
  governmentProcurement: label("政府采购", "government procurement"), // goods 货物, works 工程, services 服务
  stateAssets: label("国有资产占有使用情况", "state assets held and used"), // vehicles, large equipment
  performanceTarget: label("绩效目标", "performance target"),
  firstLevelIndicator: label("一级指标", "first-level indicator"), // output 产出, benefit 效益, satisfaction 满意度, cost 成本
  secondLevelIndicator: label("二级指标", "second-level indicator"), // quantity 数量, quality 质量, timeliness 时效 …
  thirdLevelIndicator: label("三级指标", "third-level indicator"), // the unit's own
  targetValue: label("指标值", "target value"),
  selfAssessment: label("绩效自评", "performance self-assessment"),
  openingBudget: label("年初预算数", "opening budget"),
  adjustedBudget: label("全年预算数", "adjusted budget"),
  finalAmount: label("决算数", "final amount"),
  priorYear: label("上年数", "prior-year amount"),
  change: label("增减额", "change"), // signed
  changeRate: label("增减率", "rate of change"), // undefined if prior is zero
  completionRate: label("完成率", "completion rate"), // final ÷ opening budget
  share: label("占比", "share"), // part ÷ whole
  ofWhich: label("其中", "of which"), // part ≤ whole
  relation: label("勾稽关系", "articulation relation"), // see above
  nilTable: label("空表", "nil table"), // kept, with the sentence saying why
  narrative: label("情况说明", "narrative statement"),
  reasonForChange: label("变动原因", "reason for change"), // required beside a change
  termExplanation: label("名词解释", "explanation of terms"), // part four of the document
  amountUnit: label("单位：万元", "unit: ten thousand yuan"),
  finding: label("问题", "finding"), // not "bug", not 错误 until confirmed
  basis: label("依据", "basis"), // citation
  profile: label("版式", "layout profile"), // an authority's form of the tables
  total: label("合计", "total"),
  subtotal: label("小计", "subtotal"),
  grandTotal: label("总计", "grand total"),
  itemCode: label("科目编码", "item code"),
  itemName: label("科目名称", "item name"),
  projectName: label("项目名称", "project name"),
  quantity: label("数量", "quantity"),
  unitPrice: label("单价", "unit price"),
  fixedAssets: label("固定资产", "fixed assets"),
  serial: label("序号", "line"),
  line: label("项目", "item"),
} as const;
