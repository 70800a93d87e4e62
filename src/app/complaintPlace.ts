import { cellAddress } from "../excel/address";
import type { OpenedLog } from "./openLog";

/** What a complaint of a log is called, and the cell to go to for it. */
export interface ComplaintPlace {
  /** Its ID, or the row of the sheet where it has none. */
  readonly name: string;
  readonly cell: { readonly address: string; readonly row: number; readonly column: number };
}

/** Where the complaint in a row of a log stands in its sheet. */
export function complaintPlace({ reading, counted }: OpenedLog, row: number): ComplaintPlace {
  const { columns } = reading.layout;
  const column = (columns.get("id") ?? columns.get("received"))?.column ?? 0;
  const sheetRow = reading.sheetRow(row);
  const id = counted.log.text("id", row);
  return {
    name: id === "" ? `Row ${sheetRow + 1}` : id,
    cell: { row: sheetRow, column, address: cellAddress(sheetRow, column) },
  };
}
