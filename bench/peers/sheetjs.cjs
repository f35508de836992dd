// Reading alone with SheetJS (dense sheets): every cell's value touched once.
const { readFileSync } = require("node:fs");
const XLSX = require("@e965/xlsx");
const started = performance.now();
const book = XLSX.read(readFileSync(process.argv[2]), { dense: true, cellFormula: true });
let cells = 0;
for (const name of book.SheetNames) {
  for (const row of book.Sheets[name]["!data"] ?? [])
    for (const cell of row ?? []) if (cell && cell.v !== undefined) cells += 1;
}
console.log(
  JSON.stringify({ ms: performance.now() - started, peak: process.resourceUsage().maxRSS, cells }),
);
