import { sampleLog } from "../data/sampleLog";
import { isoDay } from "../engine/calendar/isoDay";

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The sample log as a range with its headers: dates as Excel numbers them. */
export function sampleRange(): (string | number)[][] {
  const { headers, lines } = sampleLog();
  return [
    [...headers],
    ...lines.map((line) => line.map((text) => (ISO_DAY.test(text) ? isoDay(text) : text))),
  ];
}
