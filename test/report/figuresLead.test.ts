import { planReport } from "../../src/report/plan/planReport";
import { reportDocument } from "../../src/report/reportDocument";
import { shownIn } from "../../src/report/shownIn";
import { sampleLog } from "../data/sampleLog";
import { logOf } from "../log/logOf";
import { figuresOf } from "./figuresOf";
import { reportSource } from "./reportSource";

const { headers, lines } = sampleLog();
const log = logOf(headers, lines);
const document = reportDocument(figuresOf(log), reportSource(log));
const { figures, cells } = planReport(document);

test("every figure of every part leads to its rule, and to as many rows as it counts", () => {
  const parts = new Set<string>();
  for (const place of figures) {
    const shown = shownIn(document, place);
    expect(shown, JSON.stringify(place)).toBeDefined();
    if (!shown) continue;
    parts.add(place.table);
    expect(shown.rule).toMatch(/\.$/u);
    const { figure } = shown.cell;
    if (figure?.verdict !== "measured") continue;
    const rows = [...figure.rows()];
    expect(rows.length, `${shown.label}, ${shown.period}`).toBe(figure.count);
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.every((row) => row >= 0 && row < lines.length)).toBe(true);
  }
  expect([...parts]).toEqual(
    expect.arrayContaining(["flow", "openByAge", "changes", "numbers", "frontlineOutcomes", "responseTime"]),
  );
});

test("every number on the sheet is such a figure, but for targets, which are no count of complaints", () => {
  const leading = new Set(figures.map(({ row, column }) => `${row} ${column}`));
  const silent = cells.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      cell.kind === "number" && !leading.has(`${row} ${column}`) ? [labelOf(line)] : [],
    ),
  );
  expect(new Set(silent)).toEqual(new Set(["Frontline target: 5 days", "Investigative target: 20 days"]));
});

/** What stands at the beginning of a line. */
function labelOf(line: (typeof cells)[number]): string {
  const [first] = line;
  return first?.kind === "text" ? first.text : "";
}
