import { type ColumnsLocation, addColumns } from "../../excel/writing/addColumns";
import type { FormulaColumn } from "../../excel/writing/tableColumns";
import type { Procedure } from "../../engine/procedures/procedure";
import { cellAddress, columnLetters } from "../../excel/address";
import { tableOver } from "../../excel/reading/tableOver";
import { isBlank } from "../../log/isBlank";
import type { LogColumn } from "../../log/reading/columnsOfRoles";
import { REQUIRED_FIELDS } from "../../log/reading/layout";
import { nameKey } from "../../log/spellings/spelling";
import { FUNCTION_HELP, filledFormula } from "./functionHelp";
import type { FoundSheet } from "../log/foundSheet";
import { type FormulaReferences, type SheetStage, cellReferences, stagesInRow } from "./logReferences";
import type { OpenedLog } from "../log/openLog";
import { rememberWrite } from "../upkeep/putBack";
import { UserError } from "../userError";

/** What would be added to a sheet of a log: said first, then done. */
export interface LogFilling {
  readonly place: ColumnsLocation;
  readonly columns: readonly FormulaColumn[];
  /** `the table “Log”`, or `the columns from L on, on the sheet “Log”`. */
  readonly where: string;
}

const COLUMNS: readonly {
  readonly header: string;
  readonly function: string;
  readonly numberFormat: string;
}[] = [
  { header: "Working days", function: "WORKING_DAYS", numberFormat: "0" },
  { header: "Due date", function: "DUE_DATE", numberFormat: "dd/mm/yyyy" },
  { header: "Within target", function: "WITHIN_TARGET", numberFormat: "General" },
];

/** What would be added to each sheet of a log: those columns of formulas that it does not have yet. */
export async function logFillings({ found, reading, counted }: OpenedLog): Promise<LogFilling[]> {
  const rows = complaintRows(reading);
  return Promise.all(
    found.parts.map((part) =>
      fillingOf(part, rows.get(part.sample.sheet) ?? new Set(), counted.settings.procedure),
    ),
  );
}

/**
 * The rows of complaints, counted from 0, by the names of their sheets: no totals, headings or blank ones. A row with
 * nothing in any column that the report needs is a heading, whatever else it may be.
 */
function complaintRows({
  log,
  location,
  cell: valueOf,
}: OpenedLog["reading"]): ReadonlyMap<string, ReadonlySet<number>> {
  const rows = new Map<string, Set<number>>();
  for (let complaint = 0; complaint < log.size; complaint++) {
    const cell = location("received", complaint);
    if (!cell || REQUIRED_FIELDS.every((field) => isBlank(valueOf(field, complaint)))) continue;
    const known = rows.get(cell.sheet);
    if (known) known.add(cell.row);
    else rows.set(cell.sheet, new Set([cell.row]));
  }
  return rows;
}

async function fillingOf(
  part: FoundSheet,
  complaints: ReadonlySet<number>,
  procedure: Procedure,
): Promise<LogFilling> {
  const { sheet, used } = part.sample;
  const { headerRow } = part.layout;
  const below = used.row + used.rowCount - 1 - headerRow;
  const table = await tableOver(sheet, headerRow, below);
  const column = used.column + used.columnCount;
  return {
    columns: newColumns(part, procedure, {
      rowCount: table?.rowCount ?? below,
      isTable: table !== undefined,
      complaints,
    }),
    place: table === undefined ? { sheet, row: headerRow, column } : { sheet, table: table.name },
    where:
      table === undefined
        ? `the columns from ${columnLetters(column)} on, on the sheet “${sheet}”`
        : `the table “${table.name}”`,
  };
}

/** The rows under the headers of a sheet. */
interface FilledRows {
  readonly rowCount: number;
  readonly isTable: boolean;
  /** Those that get formulas. */
  readonly complaints: ReadonlySet<number>;
}

/** The columns that a sheet lacks; where both stages stand in a row, each for either. */
function newColumns(
  part: FoundSheet,
  procedure: Procedure,
  { rowCount, isTable, complaints }: FilledRows,
): FormulaColumn[] {
  const { headerRow } = part.layout;
  const headers = new Set(headerTexts(part).map(nameKey));
  const rows = Array.from({ length: rowCount }, (_, index) => headerRow + 1 + index);
  const refer =
    (row: number) =>
    (column: LogColumn): string =>
      isTable ? `[@[${headerInTable(part, column)}]]` : cellAddress(row, column.column);
  return stagesInRow(part).flatMap((stage) =>
    COLUMNS.flatMap(({ header, function: name, numberFormat }) => {
      const title = stage.name === undefined ? header : `${stage.name} ${header.toLowerCase()}`;
      const help = FUNCTION_HELP.find((one) => one.name === name);
      if (!help || headers.has(nameKey(title))) return [];
      const formulas = rows.map((row) => {
        if (!complaints.has(row)) return "";
        const references = cellReferences(stage, refer(row), procedure);
        return ofStage(stage, references, filledFormula(help, references) ?? "");
      });
      return [{ header: title, numberFormat, formulas }];
    }),
  );
}

/** Blank where the row can't be told, such as one still open; so is one whose complaint never came to stage 2. */
function ofStage(
  { name }: SheetStage,
  { escalated = '""', closed = '""' }: FormulaReferences,
  formula: string,
): string {
  const told = `IFERROR(${formula.slice(1)},"")`;
  return name === "Stage 2" ? `=IF(AND(${escalated}="",${closed}=""),"",${told})` : `=${told}`;
}

function headerTexts({ sample: { top, used }, layout: { headerRow } }: FoundSheet): string[] {
  return (top.values[headerRow - used.row] ?? []).map(String);
}

/** A header as structured references have it: to the letter, with an apostrophe before signs that mean something there. */
function headerInTable(part: FoundSheet, { column, header }: LogColumn): string {
  const text = headerTexts(part)[column - part.sample.top.firstColumn] ?? header;
  return text.replace(/['[\]#@]/gu, "'$&");
}

/** Adds what was said, to all sheets or to none. Nothing that stands there is written over. */
export async function fillLog(fillings: readonly LogFilling[]): Promise<void> {
  const added = await addColumns(fillings);
  if (added.kind === "added") {
    rememberWrite("columns", "log", added.putBack);
    return;
  }
  throw new UserError(
    "cellInUse",
    `Some cells of ${added.by.where} are not empty, so nothing was added. Clear them and try again.`,
  );
}
