import type { UpheldComplaint } from "./upheldComplaints";

/** A column of the list of complaints upheld or partially upheld. */
export interface UpheldColumn {
  readonly heading: string;
  of(complaint: UpheldComplaint): string;
}

/** The columns of the list, in order, wherever it is shown. */
export const UPHELD_COLUMNS = [
  { heading: "Complaint ID", of: ({ id }) => id },
  { heading: "Type of Complaint", of: ({ type }) => type },
  { heading: "Outcome", of: ({ outcome }) => outcome },
  { heading: "Responsible Officer", of: ({ officer }) => officer },
  { heading: "Action taken", of: ({ action }) => action },
] as const satisfies readonly UpheldColumn[];

/** A complaint's cells in the list. */
export function upheldCells(complaint: UpheldComplaint): string[] {
  return UPHELD_COLUMNS.map((column) => column.of(complaint));
}
