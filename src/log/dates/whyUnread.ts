import { quoted } from "../../engine/text/quoted";
import { plainText } from "../plainText";
import type { CellValue } from "../sheetTable";
import { clockAtHome, textTime } from "./textTime";

/**
 * Why a cell can't be read as a date, to go behind a sentence that says so; nothing where it is plain to see.
 * @example
 * whyUnread("2022-01-10 09:00 EST") // => ": its time zone “EST” is not known"
 * whyUnread("90210") // => ": it is a number stored as text, and no day of a complaint"
 * whyUnread("soon") // => ""
 */
export function whyUnread(value: CellValue): string {
  if (typeof value === "number") return ": it is a number, and no day from 1980 to 2199";
  if (typeof value === "boolean") return "";
  const text = plainText(value);
  if (/^[\d.,]+$/u.test(text) && !/\d[.,]\d+[.,]\d/u.test(text))
    return ": it is a number stored as text, and no day of a complaint";
  const time = textTime(text);
  if (time?.zone === undefined || clockAtHome(time.zone) || !/\d/u.test(time.date)) return "";
  return `: its time zone ${quoted(zoneAsSaid(text, time.zone))} is not known`;
}

/** A zone as its text has it: it was put into small letters. */
function zoneAsSaid(text: string, zone: string): string {
  const at = text.toLowerCase().lastIndexOf(zone);
  return at < 0 ? zone : text.slice(at, at + zone.length);
}
