import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { checkDocument } from "/work/main/src/engine/check-document.ts";
import { extract } from "/work/main/src/engine/extract.ts"; import { narrate } from "/work/main/src/engine/narrate.ts";
import { standard } from "/work/main/src/standard/index.ts";
import { decimalText } from "/work/main/src/model/decimal.ts";
const [what, ...files] = process.argv.slice(2);
for (const f of files) {
  const text = readFileSync(f, "utf8");
  const starts = [0]; for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  const source: any = { name: basename(f), format: "txt", text, countedBy: "line", starts, lineEnds: "layout", tables: [], headings: [], trust: "full", remarks: [] };
  console.log("=====", basename(f));
  if (what.includes("p")) for (const [i,p] of extract(source).passages.entries()) console.log(i, p.kind, p.level, p.ordinal, p.flow.slice(0, 150));
  if (what.includes("s")) {
    const n = narrate(extract(source), standard, new Set());
    console.log(n.kind, n.year);
    for (const s of n.statements) console.log(s.index, `p${s.passage}`, s.after, s.depth, `[${s.subject.words}|${s.subject.core}|${s.subject.side ?? ""}|${s.subject.year ?? ""}|${s.subject.given}]`, Object.entries(s.levels).map(([k, v]) => `${k}=${decimalText(v!.value)}${v!.unit}`).join(" "), s.comparisons.map((c) => `{${c.with.slice(0,12)} base=${c.base ? decimalText(c.base.value) : ""} ch=${c.direction ?? ""}${c.change ? decimalText(c.change.value) + c.change.unit : ""} r=${c.rateDirection ?? ""}${c.rate ? decimalText(c.rate.value) : ""}${c.flat ? " flat" : ""}}`).join(""), s.shares.map((r) => `占${r.of} ${decimalText(r.figure.value)}%`).join(), s.completions.map((r) => `完成${r.of} ${decimalText(r.figure.value)}%`).join());
    for (const b of n.breakdowns) console.log("B", b.total.index, "=", b.parts.map((p) => p.index).join("+"), b.slot, b.cue.slice(0, 20), b.partial ? "partial" : "");
  }
  const d = checkDocument(source, standard, { path: basename(f), profile: null, relations: true });
  if (what.includes("r")) for (const r of d.relations!) if (r.rule.startsWith("claims/")) console.log(r.outcome, r.residue ?? "", r.rule.slice(7), `${r.stated.value}${r.stated.unit}`, "<-", r.operands.map((o) => o.value).join(", "), "exp", r.expected, r.because ?? "");
  if (what.includes("f")) for (const x of d.findings) if (x.root === null) console.log(x.severity.toUpperCase(), x.rule, "|", x.message, "|", x.explanation.slice(0, 120), "|", (x.locations[0] as any)?.quote?.replace(/\s+/g, " "));
  if (what.includes("m")) console.log(JSON.stringify(d.summary));
}
