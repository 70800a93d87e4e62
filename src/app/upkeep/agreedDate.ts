import { serialOfDay } from "../../engine/calendar/serialDate";
import { type Day, longDate } from "../../engine/calendar/day";
import { fixCells } from "../../excel/writing/fixCells";
import { beganOn, mayBeAgreed } from "../../log/dates/agreedDate";
import { dayAt } from "../../log/checks/check";
import { linkedCell } from "../log/linkedCell";
import type { OpenedLog } from "../log/openLog";
import { rememberWrite } from "./putBack";

/**
 * Puts the agreed date into the extension of a complaint in place of its Yes, where it still says that. Says what became
 * of it.
 */
export async function enterAgreedDate(opened: OpenedLog, row: number, day: Day): Promise<string> {
  const { reading, counted, today, found } = opened;
  const place = reading.location("extension", row);
  if (!place) throw new Error("The log has no column of extensions.");
  const { address } = linkedCell(reading, place);
  const checked = { reading, counted, today };
  const began = beganOn(dayAt(checked, "received", row), dayAt(checked, "escalated", row));
  if (began !== undefined && !mayBeAgreed(day, began))
    return `${longDate(day)} cannot be the agreed date of a complaint that came on ${longDate(began)}. Nothing was changed.`;
  const { dateSystem } = found.parts[0].sample;
  const fix = {
    from: reading.cell("extension", row),
    to: serialOfDay(day, dateSystem),
    format: "dd/mm/yyyy",
  };
  const { fates, putBack } = await fixCells([{ ...place, ...fix }]);
  if (fates[0] !== "fixed")
    return `${address} ${fates[0] === "formula" ? "holds a formula" : "has changed since"}, so it was left alone.`;
  rememberWrite("fixes", "log", putBack);
  return `${address} now says ${longDate(day)}.`;
}
