import type { Field } from "../engine/complaintLog";
import { areaAddress, cellAddress } from "../excel/address";
import type { FormulaPart } from "./functionHelp";
import { logSummary } from "./logSummary";
import type { OpenedLog } from "./openLog";

const FIELD_OF: Readonly<Partial<Record<FormulaPart, Field>>> = {
  received: "received",
  closed: "closed",
  stage: "stage",
  escalated: "escalated",
  extension: "extension",
};

/**
 * How formulas refer to a log: to all of it with its headers, or to the table that it is, to the cells of one of its rows (counted from 0 in the
 * sheet), and to the quarter that a report would be on.
 */
export function logReferences(
  opened: OpenedLog,
  row: number,
  table?: string,
): Readonly<Partial<Record<FormulaPart, string>>> {
  const { sheet, used } = opened.found.sample;
  const { headerRow, columns } = opened.reading.layout;
  const prefix = `${quotedSheet(sheet)}!`;
  // Formulas may stand beside the log: what it is read from ends with its last column that is known.
  const places = [...columns.values()].map(({ column }) => column);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const area = {
    ...{ row: headerRow, rowCount: used.row + used.rowCount - headerRow },
    ...{ column: first, columnCount: last - first + 1 },
  };
  const quarter = logSummary(opened).defaultQuarter;
  const cells = Object.entries(FIELD_OF).flatMap(([part, field]): [string, string][] => {
    const column = columns.get(field)?.column;
    return column === undefined ? [] : [[part, prefix + cellAddress(row, column)]];
  });
  return {
    ...Object.fromEntries(cells),
    log: table === undefined ? prefix + absolute(areaAddress(area)) : `${table}[#All]`,
    ...(quarter !== undefined && { quarter: `"${quarter}"` }),
  };
}

/** A sheet's name as formulas have it: in quotes unless it is made of plain letters. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_]+$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `$A$1:$K$36`: a formula that is copied keeps to the same log. */
function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
}
