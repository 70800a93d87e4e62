import type { PlanCell, SheetPlan } from "../../src/report/plan/sheetPlan";

/** What a report's sheet says, a line a row, its cells parted by bars. */
export function sheetTexts({ cells }: SheetPlan): string {
  const lines = cells.map((row) => row.map(shown).join("|"));
  return `${lines.map((line) => line.replace(/\|+$/u, "")).join("\n")}\n`;
}

function shown(cell: PlanCell): string {
  if (cell.kind === "blank") return "";
  if (cell.kind === "typed") return `[${cell.text}]`;
  return cell.kind === "text" ? cell.text : String(cell.value);
}
