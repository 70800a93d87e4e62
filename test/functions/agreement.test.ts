import { AS_FOUND } from "../app/log/asFound";
import { readFileSync } from "node:fs";
import path from "node:path";
import { logReferences } from "../../src/app/formulas/logReferences";
import { logSummary } from "../../src/app/log/logSummary";
import { type OpenedLog, openLog } from "../../src/app/log/openLog";
import { prepareReport } from "../../src/app/report/prepareReport";
import { numberedTableLines } from "../../src/app/report/partLines";
import { UserError } from "../../src/app/userError";
import { parseQuarter } from "../../src/engine/calendar/quarter";
import { type Figure, shareOf } from "../../src/engine/report/figure";
import { type QuarterlyReport, quarterlyReport } from "../../src/engine/report/quarterlyReport";
import { SCOTTISH_PROCEDURE } from "../../src/engine/procedures/scottish";
import type { NamedPlace } from "../../src/log/choices";
import { cellsNamed } from "../../src/workbench/book/cellsNamed";
import { readCells, valueOf as cellValueOf } from "../../src/workbench/book/cellValues";
import type { Book, CellRange } from "../../src/workbench/book/book";
import { hasTotals, tableRange } from "../../src/workbench/book/tables";
import { usedRange } from "../../src/workbench/book/usedRange";
import { type GivenMatrix, isErrorText } from "../../src/workbench/formulas/addInFunctions";
import { isoDay } from "../engine/calendar/isoDay";
import { CASE_NAMES, keptLog } from "../logs/cases";
import { answerOf } from "./answer";
import { openFunctionWorkbook, playBlankCells } from "./calls";

const TODAY = isoDay("2022-04-20");
const SAMPLE = path.join(__dirname, "../../src/workbench/sample/complaints-log.xlsx");
const LOGS: readonly (readonly [string, () => Uint8Array])[] = [
  ["the sample", () => new Uint8Array(readFileSync(SAMPLE))],
  ...CASE_NAMES.map((name) => [name, () => keptLog(name)] as const),
];

/** Logs of which no sheet has a report: what they are about stands in their `case.ts`. */
const WITHOUT_REPORT = [
  ...["another-log-below", "another-log-beside", "empty-table", "half-wide", "own-words"],
  ...["status-and-no-outcome", "unknown-headers", "ambiguous-dates", "contradictory-dates"],
  ...["kinds-of-contact", "swapped-dates"],
  ...["universal-asked", "universal-dates", "universal-texts"],
  ...["telephone-extensions", "telephone-day-numbers"],
];

const STAGES = ["Frontline", "Investigative", "Escalated"];
const OUTCOMES = SCOTTISH_PROCEDURE.outcomes.map(({ title }) => title);

/** A formula without its log, and what the report says. */
interface Pair {
  readonly name: string;
  readonly args: readonly string[];
  readonly expected: unknown;
}

/** A log of one sheet of a workbook, as the report reads it and as a formula is given it. */
interface SheetLog {
  readonly opened: OpenedLog;
  readonly range: GivenMatrix;
}

test.each(LOGS)(
  "formulas over %s say what its report says: each quarter, service, stage and outcome, each kind of blank cell",
  async (name, bytes) => {
    const workbook = await openFunctionWorkbook(bytes());
    const logs = await logsIn(workbook.book);
    expect(logs.length > 0).toBe(!WITHOUT_REPORT.includes(name));
    for (const { opened, range } of logs) {
      const pairs = pairsOf(opened);
      expect(pairs.length).toBeGreaterThan(0);
      const expected = pairs.map(({ expected: said, ...formula }) => ({ ...formula, said }));
      await playBlankCells(async (blank) => {
        const answers = await Promise.all(
          pairs.map(async (pair) => ({
            ...{ name: pair.name, args: pair.args },
            said: await answerOf(pair.name, range, ...pair.args),
          })),
        );
        expect({ blank, answers }).toEqual({ blank, answers: expected });
      });
    }
  },
);

test.each(WITHOUT_REPORT)("of %s no report is made, and no figure by a formula either", async (name) => {
  const { book } = await openFunctionWorkbook(keptLog(name));
  for (const sheet of book.file.worksheets) {
    const used = usedRange(book, sheet, true);
    const range = used ? cellsOf(used) : [[""]];
    expect(await answerOf("CLOSED", range, "Q4 2021/22")).toMatch(/^#/u);
  }
});

/** The logs on the sheets of a workbook whose report is made. One on several sheets is several to formulas. */
async function logsIn(book: Book): Promise<SheetLog[]> {
  const logs: SheetLog[] = [];
  for (const { name } of book.file.worksheets) {
    const opened = await openedIfReported({ sheet: name });
    if (opened) logs.push({ opened, range: rangeOf(opened, book) });
  }
  return logs;
}

async function openedIfReported(place: NamedPlace): Promise<OpenedLog | undefined> {
  const request = { ...AS_FOUND, today: TODAY, places: [place] };
  try {
    await prepareReport(request);
    return await openLog(request);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** The cells that *Insert function* refers to, and, under a range, blank rows. */
function rangeOf(opened: OpenedLog, book: Book): GivenMatrix {
  const [part] = opened.found.parts;
  const { log = "" } = logReferences(opened, part, part.layout.headerRow + 1);
  const range = cellsNamed(book, downToLastDate(log, book)) ?? tableNamed(book, log.split("[")[0] ?? "");
  const values = cellsOf(range);
  const blank = Array.from({ length: 30 }, () => Array<string>(range.columnCount).fill(""));
  return log.includes("[") ? values : [...values, ...blank];
}

/** A reference that ends where INDEX says, with that row in its place: the last that holds something in a column of dates. */
function downToLastDate(log: string, book: Book): string {
  const [, head, column] = /^([^:]*):INDEX\([^:]*!\$([A-Z]+)\$1:/u.exec(log) ?? [];
  if (head === undefined || column === undefined) return log;
  const dated = [...log.matchAll(/1\/\(((?:'(?:[^']|'')*'|\w+)![$\w:]+)<>""\)/gu)].map(
    ([, cells = ""]) => cells,
  );
  const lastRows = dated.map((cells) => {
    const range = cellsNamed(book, cells);
    if (!range) throw new Error(`${log} names no cells.`);
    return (
      cellsOf(range)
        .map(([value]) => value !== "")
        .lastIndexOf(true) + 1
    );
  });
  return `${head}:$${column}$${Math.max(...lastRows)}`;
}

function cellsOf(range: CellRange): GivenMatrix {
  return readCells(range, (cell) => cellValueOf(cell, range.book)).map((line) =>
    line.map((value) => (isErrorText(value) ? { error: value } : value)),
  );
}

function tableNamed(book: Book, name: string): CellRange {
  const tables = book.file.worksheets.flatMap((sheet) =>
    sheet.getTables().map((table) => ({ sheet, table })),
  );
  const found = tables.find(({ table }) => table.name === name);
  if (!found) throw new Error(`There is no table ${name}.`);
  const range = tableRange(book, found.sheet, found.table);
  return { ...range, rowCount: range.rowCount - (hasTotals(found.table) ? 1 : 0) };
}

function pairsOf(opened: OpenedLog): Pair[] {
  const { quarters, services } = logSummary(opened);
  return quarters.flatMap(({ label }) =>
    ["", ...services].flatMap((service) => {
      const quarter = parseQuarter(label, opened.counted.settings.procedure.firstMonth);
      if (!quarter) throw new Error(`${label} is no quarter.`);
      const report = quarterlyReport(opened.counted, { quarter, services: service === "" ? [] : [service] });
      return pairsOfQuarter(report, label, service);
    }),
  );
}

function pairsOfQuarter(report: QuarterlyReport, quarter: string, service: string): Pair[] {
  /** The figure of the quarter, by the numbers of its table and row. */
  const at = (table: number, row: number): Figure | undefined =>
    report.tables[table]?.rows[row]?.figures.at(-1);
  const pair = (name: string, args: readonly string[], expected: unknown): Pair => ({
    ...{ name, args: [quarter, ...args, service], expected },
  });
  const both = "Investigative or Escalated";
  return [
    pair("RECEIVED", [], count(at(0, 0))),
    pair("CLOSED", ["", ""], count(at(0, 1))),
    pair("EXTENSION_COUNT", ["Frontline"], count(at(7, 0))),
    pair("EXTENSION_RATE", ["Frontline"], share(at(7, 0))),
    pair("EXTENSION_COUNT", [both], count(at(7, 1))),
    pair("EXTENSION_RATE", [both], share(at(7, 1))),
    ...STAGES.flatMap((stage, row) => [
      pair("CLOSED", [stage, ""], count(at(1, row))),
      pair("AVERAGE_DAYS", [stage], average(at(5, row))),
      pair("WITHIN_TARGET_COUNT", [stage], count(at(6, row))),
      pair("WITHIN_TARGET_RATE", [stage], share(at(6, row))),
      ...OUTCOMES.flatMap((outcome, line) => [
        pair("CLOSED", [stage, outcome], count(at(2 + row, line))),
        pair("OUTCOME_RATE", [stage, outcome], share(at(2 + row, line))),
      ]),
    ]),
    pair("REPORT", [""], linesOf(report)),
  ];
}

function count(figure: Figure | undefined): unknown {
  return figure?.verdict === "measured" ? figure.count : "#N/A";
}

function share(figure: Figure | undefined): unknown {
  return figure?.verdict === "measured" ? shareOf(figure) : "#N/A";
}

function average(figure: Figure | undefined): unknown {
  return figure?.verdict === "measured" ? figure.value : "#N/A";
}

/** The tables of a report under one another, with a blank line between them. */
function linesOf(report: QuarterlyReport): unknown[][] {
  const lines = numberedTableLines(report);
  const width = Math.max(...lines.map(({ length }) => length));
  return lines.map((line) => [...line, ...Array<string>(width - line.length).fill("")]);
}
