import { at } from "../../engine/at";
import { type Day, civilDate, dayNumber, isDay, longDate } from "../../engine/calendar/day";
import { BANK_HOLIDAYS } from "../../engine/calendar/bankHolidays";
import { type HolidayList, missingHolidays } from "../../engine/calendar/holidays";
import { DAY_FIELDS } from "../../engine/complaintLog";
import { daySpan } from "../dates/daySpan";
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
    // Where neither the first nor the last day of a column is unlisted, none is.
    const span = daySpan(log.days[field]);
    if (!span || !(isUnlisted(span.first) || isUnlisted(span.last))) continue;
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

/** A sheet of the workbook's own holidays stays as it is when another procedure is chosen. */
function foreignHolidays({ counted: { settings } }: Checked): LogFault[] {
  const { holidays, procedure } = settings;
  const ours = BANK_HOLIDAYS[procedure.nation];
  const foreign = foreignYear(holidays, ours);
  if (!foreign) return [];
  return [
    {
      severity: "warning",
      problem: `In ${foreign.year} working days are counted with the ${foreign.list.name}, but the ${procedure.name} is for bodies in ${procedure.nation}.`,
      remedy: `On the Settings page, choose the ${ours.name}, or correct your own list.`,
    },
  ];
}

/** The first year in which a list has all bank holidays of another nation, and none that only this one has. */
function foreignYear(
  { holidays, firstYear, lastYear }: HolidayList,
  ours: HolidayList,
): { readonly year: number; readonly list: HolidayList } | undefined {
  const listed = new Set(holidays.map(({ day }) => day));
  for (let year = firstYear; year <= lastYear; year++) {
    const own = daysIn(year, ours);
    const list = Object.values(BANK_HOLIDAYS).find((other) => {
      const theirs = daysIn(year, other);
      const onlyOurs = own.filter((day) => !theirs.includes(day));
      const differ = onlyOurs.length > 0 || theirs.length > own.length;
      return differ && isAllIn(theirs, listed) && !onlyOurs.some((day) => listed.has(day));
    });
    if (list) return { year, list };
  }
  return undefined;
}

function daysIn(year: number, { holidays }: HolidayList): readonly Day[] {
  const first = newYearsDay(year);
  const next = newYearsDay(year + 1);
  return holidays.map(({ day }) => day).filter((day) => day >= first && day < next);
}

function newYearsDay(year: number): Day {
  return dayNumber({ year, month: 1, day: 1 });
}

function isAllIn(days: readonly Day[], listed: ReadonlySet<Day>): boolean {
  return days.length > 0 && days.every((day) => listed.has(day));
}
