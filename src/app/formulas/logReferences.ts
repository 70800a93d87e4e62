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

/** `Log[#All]`, or the range from the headers to the last row; of a table with totals, all but those. */
function wholeLog({ sample, layout }: FoundSheet): string {
  const { table, hasTotals, sheet, used } = sample;
  if (table !== undefined) return table + (hasTotals ? "[[#Headers],[#Data]]" : "[#All]");
  const { firstHeaderRow, columns, stage2 } = layout;
  // Formulas may stand beside the log: what it is read from ends with its last column that is known.
  const places = [...columns.values(), ...(stage2?.values() ?? [])].map(({ column }) => column);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const area = {
    row: firstHeaderRow,
    rowCount: used.row + used.rowCount - firstHeaderRow,
    column: first,
    columnCount: last - first + 1,
  };
  return `${quotedSheet(sheet)}!${absolute(areaAddress(area))}`;
}

/** A sheet's name as formulas have it: in quotes unless it is made of plain letters. */
function quotedSheet(name: string): string {
  return /^[A-Za-z_]+$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `$A$1:$K$36`: a formula that is copied keeps to the same log. */
function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
}
