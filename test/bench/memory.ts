import { generateLog } from "./generateLog";
import { checkAll, makeReport, sheetTable } from "./product";

/** How much memory a million rows may take beyond the sheet's own values. */
const LIMIT_MB = 500;
const ROWS = 1_000_000;

const values = generateLog(ROWS);
const table = sheetTable(values);
globalThis.gc?.();
const before = heldMemory();
const peakBefore = process.resourceUsage().maxRSS;

const finished = makeReport(values, table);
const afterReport = heldMemory() - before;
const findings = checkAll(finished);
const afterChecks = heldMemory() - before;
globalThis.gc?.();
const kept = heldMemory() - before;

const most = Math.max(afterReport, afterChecks);
console.log(
  `\nMemory of ${ROWS.toLocaleString("en-GB")} rows beyond the input (${megabytes(before)} MB), heap and buffers`,
);
console.log(`  report made, garbage included       ${megabytes(afterReport)} MB`);
console.log(`  every check made, garbage included  ${megabytes(afterChecks)} MB`);
console.log(`  kept: log, report, ${String(findings.count)} findings   ${megabytes(kept)} MB`);
console.log(
  `  growth of the process at its peak   ${megabytes((process.resourceUsage().maxRSS - peakBefore) * 1024)} MB`,
);
console.log(`  ${most <= LIMIT_MB * 2 ** 20 ? "within" : "OVER"} ${LIMIT_MB} MB`);

/** Bytes of the heap and of the buffers beside it. */
function heldMemory(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}
