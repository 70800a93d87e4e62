import { quoted } from "../../engine/text/quoted";
import { selectedCell } from "../../excel/reading/selectedCell";
import { writeFormula } from "../../excel/writing/writeFormula";
import { FUNCTION_HELP, filledFormula } from "./functionHelp";
import type { FoundSheet } from "../log/foundSheet";
import { columnSpan, logReferences } from "./logReferences";
import type { OpenedLog } from "../log/openLog";
import { UserError } from "../userError";

/** A complaint that a formula is to be about: the sheet of the log, and the row there. */
interface FormulaRow {
  readonly part: FoundSheet;
  /** From 0 in the sheet. */
  readonly row: number;
}

/**
 * The formula of each function over the workbook's log, by its name; undefined where it takes a log that is one range,
 * and this one is on several sheets.
 */
export function formulasFor(
  opened: OpenedLog,
  { part, row } = firstComplaint(opened),
): ReadonlyMap<string, string | undefined> {
  const references = logReferences(opened, part, row);
  return new Map(FUNCTION_HELP.map((help) => [help.name, filledFormula(help, references)]));
}

/**
 * Puts a function into the selected cell with the workbook's own log filled in: beside a complaint with the cells of
 * its row, anywhere else with those of the first one. Gives the address of the cell.
 */
export async function insertFunction(opened: OpenedLog, name: string): Promise<string> {
  const { sheet, row, column } = await selectedCell();
  const beside = opened.found.parts.find((part) => part.sample.sheet === sheet && isInRows(part, row));
  const formulas = formulasFor(opened, beside ? { part: beside, row } : firstComplaint(opened));
  const formula = formulas.get(name);
  if (formula === undefined) {
    throw new UserError(
      "severalLogs",
      `${name} takes a log that is one range, and yours is on ${opened.found.parts.length} sheets. Give it one of them, or use the report.`,
    );
  }
  if (isOfLog(name) && opened.found.parts.some((part) => isInColumns(part, sheet, column))) {
    throw new UserError(
      "cellInUse",
      `${name} reads these columns of ${quoted(sheet)} down to their last row, so it can't stand in one of them. Select an empty cell beside the log, or on another sheet.`,
    );
  }
  const { address, isWritten } = await writeFormula(formula);
  if (isWritten) return address;
  throw new UserError(
    "cellInUse",
    `The cell ${address} holds something already. Select an empty cell, and insert the function there.`,
  );
}

function isOfLog(name: string): boolean {
  return FUNCTION_HELP.some((help) => help.name === name && help.group === "log");
}

/** Whether a column is one of those that formulas over a log read, however far down: there they would read themselves. */
function isInColumns({ sample, layout }: FoundSheet, sheet: string, column: number): boolean {
  if (sample.sheet !== sheet || sample.table !== undefined) return false;
  const [first, last] = columnSpan(layout);
  return column >= first && column <= last;
}

function firstComplaint({ found }: OpenedLog): FormulaRow {
  const [part] = found.parts;
  return { part, row: part.layout.headerRow + 1 };
}

function isInRows({ layout, sample: { used } }: FoundSheet, row: number): boolean {
  return row > layout.headerRow && row < used.row + used.rowCount;
}
