/*
 * Economic classification of departmental expenditure (部门预算支出经济分类): 类 3, 款 5 digits.
 *
 * Provenance: compiled from knowledge of the editions since 2018, classes and groups complete;
 * partly checked against published crosswalks and disclosures. High trust for 2018 and later.
 * Two codes keep an older spelling beside the standing one, because it went on being printed:
 * 30110 and 30399; both count in the years to 2019.
 *
 * One entry a line: code, name, [first-last fiscal year of the name], [trust].
 * No years: no change of the name known between 2018 and 2025. A renamed code has one line
 * for each name. Trust: `seen` also read in a published source; `unsure` may be wrong in
 * wording or year; without a word: knowledge of the field only.
 */
export const departmentEconomicLines = `
301 工资福利支出 seen
30101 基本工资 seen
30102 津贴补贴 seen
30103 奖金 seen
30106 伙食补助费 seen
30107 绩效工资 seen
30108 机关事业单位基本养老保险缴费 seen
30109 职业年金缴费 seen
30110 城镇职工基本医疗保险缴费 -2019 seen
30110 职工基本医疗保险缴费 seen
30111 公务员医疗补助缴费 seen
30112 其他社会保障缴费 seen
30113 住房公积金 seen
30114 医疗费 seen
30199 其他工资福利支出 seen
302 商品和服务支出 seen
30201 办公费 seen
30202 印刷费 seen
30203 咨询费
30204 手续费 seen
30205 水费 seen
30206 电费 seen
30207 邮电费 seen
30208 取暖费 seen
30209 物业管理费 seen
30211 差旅费 seen
30212 因公出国（境）费用 seen
30213 维修（护）费
30214 租赁费 seen
30215 会议费 seen
30216 培训费 seen
30217 公务接待费 seen
30218 专用材料费 seen
30224 被装购置费 seen
30225 专用燃料费 seen
30226 劳务费 seen
30227 委托业务费 seen
30228 工会经费 seen
30229 福利费 seen
30231 公务用车运行维护费 seen
30239 其他交通费用 seen
30240 税金及附加费用 seen
30299 其他商品和服务支出 seen
303 对个人和家庭的补助 seen
30301 离休费
30302 退休费 seen
30303 退职（役）费
30304 抚恤金 seen
30305 生活补助
30306 救济费
30307 医疗费补助
30308 助学金
30309 奖励金 seen
30310 个人农业生产补贴
30311 代缴社会保险费 2020-
30399 其他对个人和家庭的补助支出 -2019
30399 其他对个人和家庭的补助
307 债务利息及费用支出
30701 国内债务付息
30702 国外债务付息
30703 国内债务发行费用
30704 国外债务发行费用
309 资本性支出（基本建设）
30901 房屋建筑物购建
30902 办公设备购置
30903 专用设备购置
30905 基础设施建设
30906 大型修缮
30907 信息网络及软件购置更新
30908 物资储备
30913 公务用车购置
30919 其他交通工具购置
30921 文物和陈列品购置
30922 无形资产购置
30999 其他基本建设支出
310 资本性支出
31001 房屋建筑物购建 seen
31002 办公设备购置 seen
31003 专用设备购置 seen
31005 基础设施建设
31006 大型修缮
31007 信息网络及软件购置更新
31008 物资储备
31009 土地补偿
31010 安置补助
31011 地上附着物和青苗补偿
31012 拆迁补偿
31013 公务用车购置 seen
31019 其他交通工具购置 seen
31021 文物和陈列品购置 seen
31022 无形资产购置 seen
31099 其他资本性支出 seen
311 对企业补助（基本建设）
31101 资本金注入
31199 其他对企业补助
312 对企业补助
31201 资本金注入
31203 政府投资基金股权投资
31204 费用补贴
31205 利息补贴
31206 其他资本性补助 2022- unsure
31299 其他对企业补助
313 对社会保障基金补助
31302 对社会保险基金补助
31303 补充全国社会保障基金
31304 对机关事业单位职业年金的补助 2020-
399 其他支出
39906 赠与 -2020
39907 国家赔偿费用支出
39908 对民间非营利组织和群众性自治组织补贴
39909 经常性赠与 2021-
39910 资本性赠与 2021-
39999 其他支出
`;
