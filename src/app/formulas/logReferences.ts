import type { Field } from "../../engine/complaintLog";
import type { Procedure } from "../../engine/procedures/procedure";
import { areaAddress, cellAddress } from "../../excel/address";
import type { LogColumn } from "../../log/reading/columnsOfRoles";
import type { FormulaPart } from "./functionHelp";
import type { FoundSheet } from "../log/foundSheet";
import { logSummary } from "../log/logSummary";
import type { OpenedLog } from "../log/openLog";

/** What stands in a formula for the parts of a log. */
export type FormulaReferences = Readonly<Partial<Record<FormulaPart, string>>>;

/** The complaints of a sheet of a log: all of them, or those of one stage where both stages stand in a row. */
export interface SheetStage {
  /** `Stage 1`, where both stages stand in a row. */
  readonly name?: "Stage 1" | "Stage 2";
  readonly columns: ReadonlyMap<Field, LogColumn>;
}

/** The stages that stand in a row of a sheet; one without a name, where a column says which. */
export function stagesInRow({ layout: { columns, stage2 } }: FoundSheet): readonly SheetStage[] {
  if (!stage2) return [{ columns }];
  return [
    { name: "Stage 1", columns },
    { name: "Stage 2", columns: stage2 },
  ];
}

/**
 * What stands in a formula for the cells of one complaint; a column that the log does not have is left out, and so is
 * the acknowledgement where the procedure does not count from it.
 */
export function cellReferences(
  { name, columns }: SheetStage,
  refer: (column: LogColumn) => string,
  { clockStart }: Procedure,
): FormulaReferences {
  const cell = (field: Field): string | undefined => {
    const column = columns.get(field);
    return column && refer(column);
  };
  const parts: Partial<Record<FormulaPart, string | undefined>> = {
    received: cell("received"),
    escalated: cell("escalated"),
    acknowledged: clockStart === "acknowledgement" ? cell("acknowledged") : undefined,
    closed: cell("closed"),
    stage: name === undefined ? cell("stage") : `"${name}"`,
    extension: cell("extension"),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== undefined));
}

/**
 * How formulas refer to a log: to all of it with its headers, to the cells of one row of one of its sheets (counted
 * from 0 there), and to the quarter that a report would be on. A log over several sheets is no argument of a formula.
 */
export function logReferences(opened: OpenedLog, part: FoundSheet, row: number): FormulaReferences {
  const prefix = `${quotedSheet(part.sample.sheet)}!`;
  const quarter = logSummary(opened).defaultQuarter;
  const [stage] = stagesInRow(part);
  return {
    ...(stage &&
      cellReferences(
        stage,
        ({ column }) => prefix + cellAddress(row, column),
        opened.counted.settings.procedure,
      )),
    ...(opened.found.parts.length === 1 && { log: wholeLog(part) }),
    ...(quarter !== undefined && { quarter: `"${quarter}"` }),
  };
}

/**
 * `Log[#All]`; of a table with totals, all but those. Of a sheet, the range from the headers to the last row that has a
 * date of receipt or closing, wherever that is by then: a row without either counts in no figure.
 */
function wholeLog({ sample, layout }: FoundSheet): string {
  const { table, hasTotals, sheet, used } = sample;
  if (table !== undefined) return table + (hasTotals ? "[[#Headers],[#Data]]" : "[#All]");
  const prefix = `${quotedSheet(sheet)}!`;
  const [first, last] = columnSpan(layout);
  const area = { row: 0, rowCount: used.row + used.rowCount + ROOM_BELOW, columnCount: 1 };
  const cellsOf = (column: number): string => prefix + absolute(areaAddress({ ...area, column }));
  const head = prefix + absolute(cellAddress(layout.firstHeaderRow, first));
  const lastRows = datedColumns(layout).map((column) => lastRowOf(cellsOf(column)));
  return `${head}:INDEX(${cellsOf(last)},MAX(${lastRows.join(",")}))`;
}

/** So many rows may be added below a log: whole columns take a calculation seconds. */
const ROOM_BELOW = 20_000;

/** The first and the last column that a log is read from: formulas may stand beside it. */
export function columnSpan({ columns, stage2 }: FoundSheet["layout"]): readonly [number, number] {
  const places = [...columns.values(), ...(stage2?.values() ?? [])].map(({ column }) => column);
  return [Math.min(...places), Math.max(...places)];
}

/** The columns of dates that figures are counted by. */
function datedColumns({ columns, stage2 }: FoundSheet["layout"]): number[] {
  const dated = [columns.get("received"), columns.get("closed"), stage2?.get("closed")];
  return [...new Set(dated.flatMap((one) => one?.column ?? []))];
}

/** The last row in which cells of a column hold something: of its header at least, and whatever cells hold errors. */
function lastRowOf(cells: string): string {
  return `LOOKUP(2,1/(${cells}<>""),ROW(${cells}))`;
}

/** A sheet's name as formulas have it: in quotes unless it is made of plain letters. */
function quotedSheet(name: string): string {
  return /^[A-Za-z_]+$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `$A$1:$K$36`: a formula that is copied keeps to the same log. */
function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
}
