import { listed } from "../../engine/text/listed";
import { quoted } from "../../engine/text/quoted";
import type { CellLocation } from "../../engine/finding";
import { columnsToRead } from "../reading/layout";
import { hiddenComplaints, hiddenText } from "../reading/hiddenComplaints";
import type { LoggedSheet } from "../reading/parts";
import { roleName } from "../spellings/roleName";
import { ROLES } from "../spellings/roles";
import { nameKey } from "../spellings/spelling";
import type { Checked, LogCheck, LogFault } from "./check";
import { SWAPPED_DATES } from "./swappedDates";
import { UNIVERSAL_TIMES } from "./universalTimes";

/** Checks of the sheets of a log, whatever complaints are on them. */
export const SHEET_CHECKS: readonly LogCheck[] = [
  { code: "headers-changed", title: "Headers changed", find: changedHeaders },
  { code: "column-not-read", title: "Column not read", find: ofEachSheet(columnsNotRead) },
  { code: "hidden-cells", title: "Hidden rows or columns", find: hiddenCells },
  { code: "merged-cells", title: "Merged cells", find: ofEachSheet(mergedCells) },
  SWAPPED_DATES,
  UNIVERSAL_TIMES,
];

function ofEachSheet(find: (sheet: LoggedSheet) => LogFault[]): LogCheck["find"] {
  return ({ reading }) => reading.sheets.flatMap(find);
}

function headerCell({ table, layout }: LoggedSheet, column?: number): CellLocation {
  const first = Math.min(...columnsToRead(layout));
  return { sheet: table.sheet, row: layout.headerRow, column: column ?? first };
}

/** What has become of the headers since a user chose columns by them. */
function changedHeaders({ reading: { sheets } }: Checked): LogFault[] {
  const [sheet] = sheets;
  const { chosen } = sheet ?? {};
  if (!sheet || !chosen || chosen.headers.length === 0) return [];
  const headers = sheets.flatMap(({ layout }) => layout.headers.map(({ header }) => header));
  const [now, before] = [new Set(headers.map(nameKey)), new Set(chosen.headers.map(nameKey))];
  const gone = chosen.headers.filter((header) => !now.has(nameKey(header)));
  const added = headers.filter((header) => !before.has(nameKey(header)));
  if (gone.length === 0 && added.length === 0) return [];
  const lost = ROLES.filter((role) => gone.some((header) => header === chosen.columns[role]));
  const changes = [
    ...(gone.length > 0 ? [`${names(gone)} no longer there`] : []),
    ...(added.length > 0 ? [`${names(added)} new`] : []),
  ];
  const instead = lost.map((role) => {
    const header = sheet.layout.roles.get(role)?.header;
    return ` ${roleName(role)} is now read from ${header === undefined ? "no column" : quoted(header)}.`;
  });
  return [
    {
      severity: lost.length > 0 ? "warning" : "note",
      cell: headerCell(sheet),
      problem: `The headers have changed since you chose the columns: ${listed(changes)}.${instead.join("")}`,
      remedy: "Check what each column is used for, and choose again if one is wrong.",
    },
  ];
}

function names(headers: readonly string[]): string {
  return `${listed(headers.map(quoted))} ${headers.length > 1 ? "are" : "is"}`;
}

/** A column that is known and not read, since the log is of the other shape. */
function columnsNotRead(sheet: LoggedSheet): LogFault[] {
  const { layout } = sheet;
  const read = new Set(columnsToRead(layout));
  const why = layout.stage2 ? "each stage has columns of its own" : "each row is about one stage";
  return [...layout.roles.values()]
    .filter(({ column }) => !read.has(column))
    .map(({ column, header }) => ({
      severity: "warning",
      cell: headerCell(sheet, column),
      problem: `The column ${quoted(header)} is not read, because in this log ${why}.`,
      remedy: "Do nothing, unless it holds something that no other column does.",
    }));
}

function hiddenCells({ reading }: Checked): LogFault[] {
  return reading.sheets.flatMap((sheet): LogFault[] => {
    const problem = hiddenText(hiddenComplaints(reading, sheet), sheet.look?.hidden.columns ?? false);
    const remedy = "Show them to see everything that is counted.";
    return problem === "" ? [] : [{ severity: "note", cell: headerCell(sheet), problem, remedy }];
  });
}

function mergedCells(sheet: LoggedSheet): LogFault[] {
  const { table, layout, look } = sheet;
  if (!look) return [];
  const remedy = "Unmerge them (Home, Merge & Center) and fill in each cell.";
  if (!look.merged) {
    const problem =
      "This sheet has more merged cells than Excel lists. Only the first cell of each is read; the others count as blank.";
    return [{ severity: "warning", cell: headerCell(sheet), problem, remedy }];
  }
  const read = columnsToRead(layout);
  return look.merged
    .filter(({ row, column, rowCount, columnCount }) => {
      const isInLog = row + rowCount > layout.headerRow + 1;
      return isInLog && read.some((one) => one >= column && one < column + columnCount);
    })
    .map(({ row, column, rowCount, columnCount }) => ({
      severity: "warning",
      cell: { sheet: table.sheet, row, column },
      problem: `${rowCount * columnCount} cells are merged here. Only the first is read; the others count as blank.`,
      remedy,
    }));
}
