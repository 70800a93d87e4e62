import type { Field } from "../engine/complaintLog";
import { type ColumnsPlace, type FormulaColumn, addColumns } from "../excel/addColumns";
import { cellAddress } from "../excel/address";
import { tableOver } from "../excel/tableOver";
import { nameKey } from "../log/spellings/spelling";
import { type FormulaPart, filledFormula } from "./functionHelp";
import { FUNCTION_HELP } from "./functionHelp";
import type { OpenedLog } from "./openLog";
import { UserError } from "./userError";

/** What would be added to a log: said first, then done. */
export interface LogFilling {
  readonly place: ColumnsPlace;
  readonly columns: readonly FormulaColumn[];
  /** `the table Log`, or `the columns from L on, on the sheet “Log”`. */
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

/** What would be added to a log: those columns of formulas that it does not have yet. */
export async function logFilling(opened: OpenedLog): Promise<LogFilling> {
  const { sample } = opened.found;
  const { headerRow, columns } = opened.reading.layout;
  const { used, top, sheet } = sample;
  const table = await tableOver(sheet, headerRow);
  const headers = new Set((top.values[headerRow - used.row] ?? []).map((text) => nameKey(String(text))));
  const rows = Array.from(
    { length: used.row + used.rowCount - 1 - headerRow },
    (_, place) => headerRow + 1 + place,
  );
  const referTo = (field: Field, row: number): string | undefined => {
    const column = columns.get(field);
    if (!column) return undefined;
    return table === undefined ? cellAddress(row, column.column) : `[@[${escapedHeader(column.header)}]]`;
  };
  const partsOf = (row: number): Partial<Record<FormulaPart, string>> => {
    const parts: Partial<Record<FormulaPart, string>> = {};
    for (const field of ["received", "closed", "stage", "escalated", "extension"] as const) {
      const reference = referTo(field, row);
      if (reference !== undefined) parts[field] = reference;
    }
    return parts;
  };
  const column = used.column + used.columnCount;
  return {
    place: table === undefined ? { sheet, row: headerRow, column } : { table },
    where:
      table === undefined
        ? `the columns from ${cellAddress(headerRow, column).replace(/\d+$/u, "")} on, on the sheet “${sheet}”`
        : `the table “${table}”`,
    columns: COLUMNS.filter(({ header }) => !headers.has(nameKey(header))).flatMap(
      ({ header, function: name, numberFormat }) => {
        const help = FUNCTION_HELP.find((one) => one.name === name);
        return help
          ? [{ header, numberFormat, formulas: rows.map((row) => filledFormula(help, partsOf(row))) }]
          : [];
      },
    ),
  };
}

/** Adds what was said. Nothing that stands there is written over. */
export async function fillLog({ place, columns, where }: LogFilling): Promise<void> {
  if (await addColumns(place, columns)) return;
  throw new UserError("cellInUse", `In ${where} there is something already. Make room there, and try again.`);
}

/** Signs that structured references give a meaning have an apostrophe before them. */
function escapedHeader(header: string): string {
  return header.replace(/['[\]#@]/gu, "'$&");
}
