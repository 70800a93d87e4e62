import { at } from "../../engine/at";
import { type Day, LAST_DAY, civilDate, isDay, longDate } from "../../engine/calendar/day";
import { missingHolidays } from "../../engine/calendar/holidays";
import { DAY_FIELDS } from "../../engine/complaintLog";
import type { Checked, LogCheck, LogFault } from "./check";

/** Checks of whether the list of holidays fits the log and the procedure. */
export const HOLIDAY_CHECKS: readonly LogCheck[] = [
  { code: "years-without-holidays", title: "Dates outside the holiday list", find: unlistedYears },
  { code: "holiday-not-listed", title: "Holiday not in the list", find: forgottenHolidays },
  { code: "holidays-of-another-nation", title: "Holidays of another nation", find: foreignHolidays },
];

/** Dates in years that the list of holidays does not cover are counted as if those years had none. */
function unlistedYears({ reading, counted: { log, settings } }: Checked): LogFault[] {
  const { firstYear, lastYear, name } = settings.holidays;
  const isUnlisted = (day: Day): boolean => isDay(day) && !isWithin(civilDate(day).year, firstYear, lastYear);
  for (const field of DAY_FIELDS) {
    if (!mayHave(log.days[field], isUnlisted)) continue;
    const row = log.days[field].findIndex(isUnlisted);
    const cell = reading.location(field, row);
    return [
      {
        severity: "warning",
        ...(cell && { cell }),
        problem: `${longDate(at(log.days[field], row))} is outside ${firstYear} to ${lastYear}, the years for which ${name} are known. Other dates may be too.`,
        remedy: "Check the date. Outside those years, working days are counted without holidays.",
      },
    ];
  }
  return [];
}

/** Whether the first or the last day of a column passes a test that those between then pass or fail with them. */
function mayHave(days: Int32Array, isUnlisted: (day: Day) => boolean): boolean {
  let [first, last] = [LAST_DAY, 0];
  for (const day of days) {
    if (!isDay(day)) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return last > 0 && (isUnlisted(first) || isUnlisted(last));
}

function isWithin(year: number, first: number, last: number): boolean {
  return year >= first && year <= last;
}

function forgottenHolidays({ counted: { settings } }: Checked): LogFault[] {
  return missingHolidays(settings.holidays).map((day) => ({
    severity: "warning",
    problem: `${longDate(day)} is not in the list of holidays, so it is counted as a working day.`,
    remedy: "Add it to the list.",
  }));
}

function foreignHolidays({ counted: { settings } }: Checked): LogFault[] {
  const { holidays, procedure } = settings;
  if (holidays.nation === undefined || holidays.nation === procedure.nation) return [];
  return [
    {
      severity: "warning",
      problem: `Working days are counted with the bank holidays of ${holidays.nation}, but the ${procedure.name} is for bodies in ${procedure.nation}.`,
      remedy: "List your own holidays on a sheet, and on the Settings page choose that only those count.",
    },
  ];
}
