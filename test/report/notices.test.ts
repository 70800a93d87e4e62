import { COLUMN_COUNT } from "../../src/report/plan/columns";
import { FONT_SIZE } from "../../src/report/plan/looks";
import { textSection } from "../../src/report/plan/textSection";
import { quarterlyReport } from "../../src/engine/report/quarterlyReport";
import { planReport } from "../../src/report/plan/planReport";
import { reportDocument } from "../../src/report/reportDocument";
import { sampleLog } from "../data/sampleLog";
import { Q4, logOf } from "../log/logOf";
import { figuresOf } from "./figuresOf";
import { reportSource } from "./reportSource";
import { sheetTexts } from "./sheetTexts";

/** The first rows of the sample log's report, up to its first part. */
function topOf(notices: readonly string[], services: readonly string[] = []): string[] {
  const { headers, lines } = sampleLog();
  const log = logOf(headers, lines);
  const rows = sheetTexts(
    planReport(
      reportDocument(
        figuresOf(log, quarterlyReport(log.counted, { quarter: Q4, services })),
        reportSource(log, { notices }),
      ),
    ),
  ).split("\n");
  return rows.slice(
    0,
    rows.findIndex((row) => row === "At a glance"),
  );
}

const PERIOD = "Quarter 4 2021/22 – 1 January – 31 March 2022";

test("what a reader has to know before any figure stands under the title, a row each", () => {
  const notices = ["3 complaints are not counted: 3 have no stage.", "The log was begun on 1 June 2021."];
  expect(topOf(notices).slice(1)).toEqual([PERIOD, "", ...notices, ""]);
});

test("nothing stands there where there is nothing to say", () => {
  expect(topOf([]).slice(1)).toEqual([PERIOD, ""]);
});

test("a report on some services says so before anything else", () => {
  const [title, ...others] = topOf(["Another notice."], ["Criminal Justice"]);
  expect(title).toBe("Complaints Monitoring Report – Criminal Justice");
  expect(others).toEqual([
    PERIOD,
    "",
    "Only these services of the log are included: Criminal Justice.",
    "Another notice.",
    "",
  ]);
});

test("a notice that is longer than the sheet is wide wraps in one cell, whose row is high enough", () => {
  const notice = "One complaint is not counted, since nobody has said what its stage means. "
    .repeat(5)
    .trim();
  expect(topOf([notice]).slice(3, -1)).toEqual([notice]);
  const { merges = [], rowHeights = [] } = textSection(notice, { wraps: true });
  expect(merges).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: COLUMN_COUNT }]);
  expect(rowHeights[0]?.points).toBeGreaterThan(3 * FONT_SIZE);
});

test("a text that no row is high enough for goes on in the next", () => {
  const text = "A very long answer. ".repeat(1000).trim();
  const { cells, rowHeights = [] } = textSection(text, { wraps: true });
  expect(cells.map(([cell]) => (cell?.kind === "text" ? cell.text : "")).join(" ")).toBe(text);
  expect(rowHeights.length).toBeGreaterThan(1);
  for (const { points } of rowHeights) expect(points).toBeLessThanOrEqual(409);
});
