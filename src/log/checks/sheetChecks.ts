import { civilDate, isDay } from "../../engine/calendar/day";
import { DAY_FIELDS, type DayField } from "../../engine/complaintLog";
import type { CellLocation, Finding } from "../../engine/finding";
import { isAmbiguous } from "../dates/dateOrder";
import { readTextDate } from "../dates/textDate";
import { columnsToRead } from "../reading/layout";
import type { LoggedSheet } from "../reading/parts";
import { roleName } from "../spellings/headers";
import { ROLES } from "../spellings/roles";
import { spelling } from "../spellings/spelling";
import type { Checked } from "./check";

/** What is to be said of the sheets of a log, whatever complaints are on them. */
export function sheetFindings(checked: Checked): Finding[] {
  return [
    ...changedHeaders(checked),
    ...checked.reading.sheets.flatMap((sheet) => [
      ...columnsPassedOver(sheet),
      ...hiddenCells(sheet),
      ...mergedCells(sheet),
    ]),
    ...swappedDates(checked),
  ];
}

function headerCell({ table, layout }: LoggedSheet, column?: number): CellLocation {
  const first = Math.min(...columnsToRead(layout));
  return { sheet: table.sheet, row: layout.headerRow, column: column ?? first };
}

/** What has become of the headers since a user chose columns by them. */
function changedHeaders({ reading: { sheets } }: Checked): Finding[] {
  const [sheet] = sheets;
  const { chosen } = sheet ?? {};
  if (!sheet || !chosen || chosen.headers.length === 0) return [];
  const headers = sheets.flatMap(({ layout }) => layout.headers);
  const now = new Set(headers.map(({ header }) => spelling(header)));
  const before = new Set(chosen.headers.map(spelling));
  const gone = chosen.headers.filter((header) => !now.has(spelling(header)));
  const added = headers.filter(({ header }) => !before.has(spelling(header)));
  if (gone.length === 0 && added.length === 0) return [];
  const lost = ROLES.filter((role) => gone.includes(chosen.columns[role] ?? ""));
  const changes = [
    ...(gone.length > 0 ? [`${names(gone)} no longer there`] : []),
    ...(added.length > 0 ? [`${names(added.map(({ header }) => header))} new`] : []),
  ];
  const instead = lost.map((role) => {
    const header = sheet.layout.roles.get(role)?.header;
    return ` ${roleName(role)} is now read from ${header === undefined ? "no column" : `“${header}”`}.`;
  });
  return [
    {
      code: "headers-changed",
      severity: lost.length > 0 ? "warning" : "note",
      cell: headerCell(sheet),
      problem: `The headers have changed since the columns were chosen: ${changes.join(", ")}.${instead.join("")}`,
      remedy: "Check which column is read for what, and choose again where it is not the one that is meant.",
    },
  ];
}

/** A column that is known and not read, since the log is of the other shape. */
function columnsPassedOver(sheet: LoggedSheet): Finding[] {
  const { layout } = sheet;
  const read = new Set(columnsToRead(layout));
  const why = layout.stage2 ? "each stage has columns of its own" : "each row is of one stage";
  return [...layout.roles.values()]
    .filter(({ column }) => !read.has(column))
    .map(({ column, header }) => ({
      code: "column-not-read",
      severity: "warning",
      cell: headerCell(sheet, column),
      problem: `The column “${header}” is not read: in this log ${why}.`,
      remedy: "Nothing need be done, unless it holds what no other column does.",
    }));
}

function names(headers: readonly string[]): string {
  return `${headers.map((header) => `“${header}”`).join(", ")} ${headers.length > 1 ? "are" : "is"}`;
}

function hiddenCells(sheet: LoggedSheet): Finding[] {
  const { rows = false, columns = false } = sheet.look?.hidden ?? {};
  const what = [...(rows ? ["rows"] : []), ...(columns ? ["columns"] : [])].join(" and ");
  if (what === "") return [];
  return [
    {
      code: "hidden-cells",
      severity: "note",
      cell: headerCell(sheet),
      problem: `Some ${what} of the log are hidden or filtered out; they are read like the others.`,
      remedy: "Show them to see all that is counted.",
    },
  ];
}

function mergedCells(sheet: LoggedSheet): Finding[] {
  const { table, layout, look } = sheet;
  if (!look) return [];
  const remedy = "Unmerge the cells (Home, Merge & Center), and fill each of them in.";
  if (!look.merged) {
    const problem =
      "The sheet has so many merged cells that Excel lists none; of each, only the first is read.";
    return [{ code: "merged-cells", severity: "warning", cell: headerCell(sheet), problem, remedy }];
  }
  const read = columnsToRead(layout);
  return look.merged
    .filter(({ row, column, rowCount, columnCount }) => {
      const isInLog = row + rowCount > layout.headerRow + 1;
      return isInLog && read.some((one) => one >= column && one < column + columnCount);
    })
    .map(({ row, column, rowCount, columnCount }) => ({
      code: "merged-cells",
      severity: "warning",
      cell: { sheet: table.sheet, row, column },
      problem: `${rowCount * columnCount} cells are merged here: only the first is read as filled in, the others as blank.`,
      remedy,
    }));
}

/** Fewer dates than this show nothing. */
const FEWEST_DATES = 3;
const LAST_MONTH = 12;

/**
 * Where a program that takes days for months opens a list of dates, it swaps those up to the twelfth of a month and
 * leaves the others as text. A column with just these two kinds of dates has very likely been through one.
 */
function swappedDates(checked: Checked): Finding[] {
  const { reading } = checked;
  return DAY_FIELDS.flatMap((field) => {
    const { texts } = reading.dates[field];
    if (texts.size < FEWEST_DATES || [...texts.values()].some((text) => !hasOneOrder(text))) return [];
    const swapped = datesOf(checked, field).filter((row) => !texts.has(row));
    const { log } = reading;
    const isEarly = (row: number): boolean => civilDate(log.days[field][row] ?? 0).day <= LAST_MONTH;
    const cell = swapped[0] === undefined ? undefined : reading.location(field, swapped[0]);
    if (swapped.length < FEWEST_DATES || !swapped.every(isEarly) || !cell) return [];
    return {
      code: "swapped-dates",
      severity: "warning",
      cell,
      problem: `In this column every date is of the first twelve days of a month, and the others are left as text: their days and months were probably swapped when the log was imported.`,
      remedy:
        "Compare some of the dates with where they came from, and import them again with day and month in the right order.",
    };
  });
}

/** Whether a text is a date of numbers that can be read in only one order. */
function hasOneOrder(text: string): boolean {
  const date = readTextDate(text);
  return date.kind === "ordered" && !isAmbiguous(date);
}

function datesOf({ reading: { log } }: Checked, field: DayField): number[] {
  const rows: number[] = [];
  log.days[field].forEach((day, row) => {
    if (isDay(day)) rows.push(row);
  });
  return rows;
}
