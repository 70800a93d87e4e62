import { plainText } from "../plainText";
import { checkMark } from "./checkMarks";
import { saysNothing, spelling } from "./spelling";

const NO_DATE = new Set(["no", "n", "not escalated", "not closed"].map(spelling));

/** Zeros alone, as databases write a date that there is none of, and day 0 of Excel, which it shows for a 0. */
const ZERO_DATE = /^(?:[0:/.\-\s]+(?:T[0:.]+Z?)?|0?0[/.-]0?1[/.-]1900(?: 00:00(?::00)?)?)$/u;
const DAY_0_IN_ISO = /^1900-01-00(?:[T ]00:00(?::00)?)?$/u;

/** Whether a cell for a date says that there is none. */
export function saysNoDate(text: string): boolean {
  // So most dates begin that are texts, of which there may be many.
  if (/^[1-9]/u.test(text)) return DAY_0_IN_ISO.test(text);
  const plain = plainText(text);
  if (ZERO_DATE.test(plain) || saysNothing(plain) || checkMark(plain) === "no") return true;
  return NO_DATE.has(spelling(plain));
}
