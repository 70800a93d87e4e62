import { ExcelFailure } from "../excel/host/failure";
import { Cancelled } from "./task";
import { UserError } from "./userError";

/** What to tell the user of an error: what happened and what to do. Faults of ours are told as such. */
export function failureText(error: unknown): string {
  if (error instanceof UserError || error instanceof ExcelFailure || error instanceof Cancelled)
    return error.message;
  const detail = error instanceof Error ? ` (${error.message})` : "";
  return `Something went wrong in the add-in itself${detail}. Try again; if it happens again, close and reopen the workbook.`;
}
