import { at } from "../../src/engine/at";
import { OUTCOMES } from "../../src/engine/procedures/outcomes";
import { STAGES } from "../../src/engine/procedures/procedure";
import { type DocumentPart, type ReportDocument, tablesOf } from "../../src/report/document";
import { chartLooks } from "../../src/report/plan/chartLooks";
import { reportDocument } from "../../src/report/reportDocument";
import { sampleLog } from "../data/sampleLog";
import { type Complaint, answered, logOf, logOfComplaints } from "../log/logOf";
import { figuresOf } from "./figuresOf";
import { reportSource } from "./reportSource";

const { headers, lines } = sampleLog();
const sample = logOf(headers, lines);
const document = reportDocument(figuresOf(sample), reportSource(sample));

function documentOf(complaints: readonly Complaint[]): ReportDocument {
  const log = logOfComplaints(complaints);
  return reportDocument(figuresOf(log), reportSource(log));
}

function partOf({ parts }: ReportDocument, id: DocumentPart["id"]): DocumentPart {
  const part = parts.find((one) => one.id === id);
  if (!part) throw new Error(`There is no part ${id}.`);
  return part;
}

function chartsOf(of: ReportDocument) {
  return partOf(of, "atAGlance").blocks.flatMap((block) => (block.kind === "charts" ? block.charts : []));
}

test("the parts of a report stand in its order, each with a key of its own", () => {
  const ids = document.parts.map(({ id }) => id);
  expect(ids).toEqual([
    "atAGlance",
    "flow",
    "openByAge",
    "changes",
    "byService",
    "byType",
    "tables",
    "upheld",
    "method",
    "proof",
  ]);
  expect(new Set(document.parts.map(({ key }) => key)).size).toBe(ids.length);
});

test("no two tables have the same id or short name, and each row has a cell for each column", () => {
  const tables = tablesOf(document);
  expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
  expect(new Set(tables.map(({ shortName }) => shortName)).size).toBe(tables.length);
  for (const { columns, rows } of tables)
    for (const { cells } of rows) {
      expect(cells).toHaveLength(columns.length);
      cells.forEach(({ shown }, index) => {
        expect(shown.length).toBeLessThanOrEqual(Math.max(1, at(columns, index).subheadings.length));
      });
    }
});

test("the strip of the sample has its five figures, with those before", () => {
  const strip = partOf(document, "atAGlance").blocks.flatMap((block) =>
    block.kind === "strip" ? block.figures : [],
  );
  expect(strip.map(({ label, shown, before }) => [label, shown, before])).toEqual([
    ["Received", "4", "Q3: 7 · a year ago: 10"],
    ["Closed in full", "5", "Q3: 7 · a year ago: 8"],
    ["Open at the end", "2", "Q3: 3 · a year ago: 2"],
    ["Frontline in 5 days", "1 of 2", "Q3: 0 of 1 · a year ago: 2 of 5"],
    ["Investigative in 20 days", "0 of 3", "Q3: 3 of 6 · a year ago: 2 of 3"],
  ]);
});

test("the oldest of the open complaints is shown by its working days", () => {
  const oldest = tablesOf(document)
    .find(({ id }) => id === "openByAge")
    ?.rows.at(-1);
  expect(oldest?.cells.map(({ shown: [cell] }) => (cell?.kind === "number" ? cell.value : cell))).toEqual([
    19, 51, 107, 170, 232,
  ]);
});

test("the figures of the sample's charts are these, blank where there is none", () => {
  const table = tablesOf(document).find(({ id }) => id === "chartFigures");
  const shown = table?.rows.map(({ label, cells }) => [
    label,
    ...cells.map(({ shown: [cell] }) => (cell?.kind === "number" ? cell.shown : cell)),
  ]);
  expect(shown).toEqual([
    ["Received", 10, 8, 5, 7, 4],
    ["Closed in full", 8, 6, 3, 7, 5],
    ["Upheld", 3, 1, 1, 1, 0],
    ["Partially upheld", 3, 1, 0, 0, 4],
    ["Not upheld", 2, 4, 2, 6, 1],
    ["Resolved", undefined, 0, 0, 0, 0],
    ["Frontline", 4, 1, undefined, 11, 19],
    ["Frontline target: 5 days", 5, 5, 5, 5, 5],
    ["Investigative", 18, 18, 27, 21, 40],
    ["Investigative target: 20 days", 20, 20, 20, 20, 20],
  ]);
});

test("the charts are drawn from the rows of that table, and say what they show", () => {
  expect(chartsOf(document).map(({ id, series }) => [id, series.map(({ rowIndex }) => rowIndex)])).toEqual([
    ["receivedAndClosed", [0, 1]],
    ["outcomes", [2, 3, 4, 5]],
    ["averageDays", [6, 7, 8, 9]],
  ]);
  expect(chartsOf(document).map(({ description }) => description)).toEqual([
    "Complaints received and closed in full, from Q4 2020/21 to Q4 2021/22. Received: 10, 8, 5, 7 and 4. Closed in full: 8, 6, 3, 7 and 5.",
    "Outcomes of the complaints closed in full, from Q4 2020/21 to Q4 2021/22. Upheld: 3, 1, 1, 1 and 0. Partially upheld: 3, 1, 0, 0 and 4. Not upheld: 2, 4, 2, 6 and 1. Resolved: no figure, 0, 0, 0 and 0.",
    "Average working days to answer, from Q4 2020/21 to Q4 2021/22. Frontline: 4, 1, no figure, 11 and 19. Investigative: 18, 18, 27, 21 and 40.",
  ]);
});

test("every outcome of a procedure and every stage has a colour of its own in its chart", () => {
  const colorsOf = (kind: "stackedColumns" | "lines", all: readonly string[]): string[] =>
    chartLooks({
      ...{ id: "outcomes", kind, title: "", description: "", table: "" },
      series: all.map((of, rowIndex) => ({ of, rowIndex, isTarget: false })),
    }).map(({ color }) => color);
  expect(new Set(colorsOf("stackedColumns", OUTCOMES)).size).toBe(OUTCOMES.length);
  expect(new Set(colorsOf("lines", STAGES)).size).toBe(STAGES.length);
});

test("a chart of fewer than two quarters is left out, and with all of them their figures", () => {
  const oneQuarter = documentOf([answered()]);
  expect(chartsOf(oneQuarter)).toEqual([]);
  expect(tablesOf(oneQuarter).map(({ id }) => id)).not.toContain("chartFigures");
  const two = [answered({ received: "2021-10-11", closed: "2021-10-12" }), answered()];
  expect(chartsOf(documentOf(two)).map(({ id }) => id)).toEqual([
    "receivedAndClosed",
    "outcomes",
    "averageDays",
  ]);
});

test("what was checked is said with its counts, and how many rows are in no figure", () => {
  const proofIn = (of: ReportDocument): unknown => at(partOf(of, "proof").blocks, 0);
  expect(proofIn(document)).toMatchObject({
    sentences: [
      "Checked: outcomes add up to their stage (15 sums), stages to all closed (5), brought forward + received − ended = carried forward (5).",
    ],
  });
  const withTotal = documentOf([answered(), { id: "Total" }]);
  expect(JSON.stringify(proofIn(withTotal))).toContain("; 1 row is in no figure, see above.");
});
