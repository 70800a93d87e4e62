import {
  LOGGED_EXTENSION_CODE,
  LOGGED_OUTCOME_CODE,
  LOGGED_STAGE_CODE,
  UNREAD_DAY,
  type Field,
} from "../../engine/complaintLog";
import { mayBeErrorValue } from "../spellings/spelling";
import type { Checked } from "./check";
import { rowsWith } from "./rowsWith";

const { unknown: UNKNOWN_STAGE } = LOGGED_STAGE_CODE;
const { unknown: UNKNOWN_OUTCOME } = LOGGED_OUTCOME_CODE;
const { unknown: UNKNOWN_EXTENSION } = LOGGED_EXTENSION_CODE;

/**
 * For a check of cells of one kind among those that could not be read. Undefined where every cell could be, so that
 * the columns of a clean log are not gone through row by row.
 */
export function unreadCells(isOfThisKind: (text: string) => boolean) {
  return (checked: Checked, field: Field): ((row: number) => boolean) | undefined => {
    const isUnread = unreadRows(checked, field);
    return (
      isUnread && ((row) => isUnread(row) && isOfThisKind(String(checked.reading.cell(field, row)).trim()))
    );
  };
}

/** The rows whose cell could not be read; of texts, which always can be, those that may be an error value. */
function unreadRows(
  { counted: { log }, reading: { cell } }: Checked,
  field: Field,
): ((row: number) => boolean) | undefined {
  switch (field) {
    case "stage":
      return rowsWith(log.stage, UNKNOWN_STAGE);
    case "outcome":
      return rowsWith(log.outcome, UNKNOWN_OUTCOME);
    case "extension":
      return rowsWith(log.extension, UNKNOWN_EXTENSION);
    case "received":
    case "acknowledged":
    case "escalated":
    case "closed":
      return rowsWith(log.days[field], UNREAD_DAY);
    default:
      return log.fields.has(field) ? (row) => mayBeErrorValue(cell(field, row)) : undefined;
  }
}
