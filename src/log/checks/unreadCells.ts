import {
  LOGGED_EXTENSION_CODE,
  LOGGED_OUTCOME_CODE,
  LOGGED_STAGE_CODE,
  UNREAD_DAY,
  type Field,
} from "../../engine/complaintLog";
import type { Checked } from "./check";

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

/** The rows whose cell could not be read; any, for a text, which always can be, if the log has a column for it. */
function unreadRows({ counted: { log } }: Checked, field: Field): ((row: number) => boolean) | undefined {
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
      return log.fields.has(field) ? () => true : undefined;
  }
}

function rowsWith(column: Uint8Array | Int32Array, code: number): ((row: number) => boolean) | undefined {
  return column.includes(code) ? (row) => column[row] === code : undefined;
}
