import { defineTextCheck } from "../../../model/define.ts";
import { everything, hitsAmong } from "../narrative-parts/stretches.ts";

const stray = /(?<![\d一二三四五六七八九十百千两几数亿.])万(\d+(?:[.,]\d+)*)(万?元)/g;

export const tenThousandStandsBehindTheFigure = defineTextCheck({
  id: "narrative/ten-thousand-stands-behind-the-figure",
  label: { zh: "“万”在数字之后", en: "ten-thousand stands behind the figure" },
  why: "“万0元”一类写法多了或错放了一个“万”，金额单位说不清。",
  basis: "《出版物上数字用法》（GB/T 15835—2011）",
  since: 2012,
  severity: "warning",
  family: "C4",
  kind: "format",
  message: "“{quote}”的“万”放错了位置，应写作“{should}”。",
  next: "请核对金额单位，改成数字在前、单位在后。",
  *run(document) {
    for (const { match, span } of hitsAmong(everything(document), stray)) {
      yield { spans: [span], data: { should: `${match[1]}万元` } };
    }
  },
  examples: {
    ok: "公务用车购置费0万元。",
    notOk: "公务用车购置费万0元。",
    says: "“万0元”的“万”放错了位置，应写作“0万元”",
  },
});
