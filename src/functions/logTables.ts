import { KNOWN_PARTS, numberedTableLines, partLines } from "../app/report/partLines";
import type { CellLine } from "../app/report/tableLines";
import type { Day } from "../engine/calendar/day";
import type { Finding } from "../engine/finding";
import { type QuarterlyReport, type ReportTable, quarterlyReport } from "../engine/report/quarterlyReport";
import { UPHELD_COLUMNS, upheldCells } from "../engine/report/upheldColumns";
import { checkLog } from "../log/checks/checkLog";
import { groupingsOf } from "../log/reading/grouping";
import { nameKey } from "../log/spellings/spelling";
import { isBlank } from "./cells";
import { FunctionError } from "./functionError";
import { quotedValue, textOf } from "./quotedValue";
import type { LogArgument } from "./logArgument";
import type { LogQuestion } from "./logQuestion";

/** The report on a quarter, or one table of it, as lines of one width; the tables with a blank line between them. */
export function reportLines(question: LogQuestion, table: unknown): CellLine[] {
  const { counted, quarter, services } = question;
  const report = quarterlyReport(counted, { quarter, services });
  const part = isBlank(table) ? undefined : partArgument(table, question, report);
  if (part) return ofOneWidth(part);
  const tables = isBlank(table) ? report.tables : [tableArgument(table, report.tables)];
  return ofOneWidth(numberedTableLines({ ...report, tables }));
}

/** A part of the report beside its tables, by its name; undefined where the name is of none. */
function partArgument(
  value: unknown,
  { reading, counted }: LogQuestion,
  report: QuarterlyReport,
): CellLine[] | undefined {
  return partLines(textOf(value), counted, report, (headers) => groupingsOf(reading, headers));
}

/** A table by its number in the report, or by its title. */
function tableArgument(value: unknown, tables: readonly ReportTable[]): ReportTable {
  const asked = nameKey(textOf(value));
  const found = tables.find(({ title }, index) => [String(index + 1), nameKey(title)].includes(asked));
  if (found) return found;
  const titles = [...tables.map(({ title }, index) => `${index + 1} ${title}`), ...KNOWN_PARTS].join(", ");
  throw new FunctionError(
    "invalidValue",
    `table: the report has no table ${quotedValue(value)}. Give a number or a title: ${titles}.`,
  );
}

/** The list of complaints upheld or partially upheld in a quarter, under its headings. */
export function upheldLines({ counted, quarter, services }: LogQuestion): CellLine[] {
  const { upheld } = quarterlyReport(counted, { quarter, services });
  return [UPHELD_COLUMNS.map(({ heading }) => heading), ...upheld.map(upheldCells)];
}

const FINDING_HEADINGS = ["Row", "Column", "What is wrong", "What to do"];

/**
 * What was found in a log, under headings, most serious first. Rows are counted from 1 within the range; a column is
 * named by its header. Without today's date, no date is judged to be in the future or decades ago.
 */
export function findingLines({ reading, counted }: LogArgument, today?: Day): CellLine[] {
  const headers = new Map(
    reading.sheets.flatMap(({ layout }) =>
      layout.headers.map(({ column, header }) => [column, header] as const),
    ),
  );
  const line = ({ cell, problem, remedy }: Finding): CellLine => [
    cell ? cell.row + 1 : "",
    cell ? (headers.get(cell.column) ?? "") : "",
    problem,
    remedy,
  ];
  return [FINDING_HEADINGS, ...Array.from(checkLog({ reading, counted, today }), line)];
}

function ofOneWidth(lines: readonly CellLine[]): CellLine[] {
  const width = Math.max(...lines.map(({ length }) => length));
  return lines.map((line) => [...line, ...Array<string>(width - line.length).fill("")]);
}
