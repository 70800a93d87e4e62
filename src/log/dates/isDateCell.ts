import { type DateSystem, dayOfSerial } from "../../engine/calendar/serialDate";
import type { CellValue } from "../sheetTable";
import { isPlausibleSerial } from "./columnOrders";
import { isComplaintDay, momentOfSerial } from "./moment";
import { momentOfDigits } from "./numberDate";
import { readTextDate } from "./textDate";

/** Whether a cell by itself can be the date of a complaint. */
export function isDateCell(value: CellValue | undefined, dateSystem: DateSystem): boolean {
  if (typeof value === "string") {
    const date = readTextDate(value);
    return date.kind === "serial" ? isPlausibleSerial(date) : date.kind !== "unreadable";
  }
  if (typeof value !== "number") return false;
  const { day } = momentOfSerial(dayOfSerial(value, dateSystem));
  return isComplaintDay(day) || momentOfDigits(value) !== undefined;
}
