import type { DateSystem } from "../../engine/calendar/serialDate";

/** In the 1904 system 1 January 1904 is day 0; no property tells the system. */
const IS_1904 = 0;

/** Asks with the next request for the workbook's date system; the answer is there once that is done. */
export function requestDateSystem(workbook: Excel.Workbook): () => DateSystem {
  const epoch = workbook.functions.date(1904, 1, 1).load("value");
  return () => (epoch.value === IS_1904 ? 1904 : 1900);
}
