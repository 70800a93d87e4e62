import { NO_DAY, isDay, longDate } from "../../engine/calendar/day";
import { DAY_FIELDS, type Field } from "../../engine/complaintLog";
import { whyUnread } from "../dates/whyUnread";
import { DATE_FIELDS, type DateField } from "../reading/columnReaders";
import { isAmbiguous } from "../dates/dateOrder";
import { isAmbiguousText } from "../reading/dayColumn";
import { isErrorValue } from "../spellings/spelling";
import { type Check, type Checked, quotedCell } from "./check";
import { unreadCells } from "./unreadCells";

/** A date this much older than today is more likely mistyped than true. */
const DAYS_IN_20_YEARS = 7305;

const breaksIfAmbiguous = unreadCells(isAmbiguousText);

/** The text dates of a column, for a field that has any. */
function textsOf({ reading }: Checked, field: Field): ReadonlyMap<number, string> | undefined {
  if (!isDateField(field)) return undefined;
  const { texts } = reading.dates[field];
  return texts.size === 0 ? undefined : texts;
}

/** Whether a text date can be read two ways and nothing shows the order of day and month in its column. */
function isUndecided({ reading }: Checked, field: Field, row: number): boolean {
  if (!isDateField(field)) return false;
  const { orderAt, dateAt } = reading.dates[field];
  const date = dateAt(row);
  return date !== undefined && isAmbiguous(date) && orderAt(row) === "undecided";
}

function isDateField(field: Field): field is DateField {
  return DATE_FIELDS.some((known) => known === field);
}

/** The days of a field's cells; of a field that holds none, none. */
function daysOf({ counted: { log } }: Checked, field: Field): Int32Array {
  const known = DAY_FIELDS.find((name) => name === field);
  return known ? log.days[known] : NO_DAYS;
}

const NO_DAYS = new Int32Array(0);

function dayIn(checked: Checked, field: Field, row: number): number {
  return daysOf(checked, field)[row] ?? NO_DAY;
}

/** Checks of cells for dates. */
export const DATE_CHECKS: readonly Check[] = [
  {
    code: "unreadable-date",
    title: "Date that cannot be read",
    severity: "error",
    fields: DAY_FIELDS,
    breaks: unreadCells((text) => !isErrorValue(text) && !isAmbiguousText(text)),
    problem: (checked, row, field) =>
      `${quotedCell(checked, row, field)} is not a valid date for a complaint${whyUnread(checked.reading.cell(field, row))}.`,
    remedy: "Type the date again, with day, month and year.",
  },
  {
    code: "ambiguous-date-unread",
    title: "Day or month first: date not read",
    severity: "error",
    fields: DAY_FIELDS,
    breaks: (checked, field) => textsOf(checked, field) && breaksIfAmbiguous(checked, field),
    problem: (checked, row, field) =>
      `${quotedCell(checked, row, field)} is not read, because some dates in this column are day first and others month first.`,
    remedy: "Type the date again with the month as a word, such as 3 April 2022.",
  },
  {
    code: "ambiguous-date",
    title: "Date that could be read two ways",
    severity: "warning",
    fields: DATE_FIELDS,
    breaks: (checked, field) => textsOf(checked, field) && ((row) => isUndecided(checked, field, row)),
    problem: (checked, row, field) =>
      `${quotedCell(checked, row, field)} could be read two ways. It was read day first.`,
    remedy: "Type it again as a date, so that Excel shows it on the right of the cell.",
  },
  {
    code: "date-as-text",
    title: "Date typed as text",
    severity: "note",
    fields: DAY_FIELDS,
    breaks: (checked, field) => {
      const texts = textsOf(checked, field);
      return (
        texts &&
        ((row) => texts.has(row) && isDay(dayIn(checked, field, row)) && !isUndecided(checked, field, row))
      );
    },
    problem: (checked, row, field) =>
      `${quotedCell(checked, row, field)} is text, not a date. It was read as ${longDate(dayIn(checked, field, row))}.`,
    remedy: "Type it again as a date, so that Excel can sort and filter it.",
  },
  {
    code: "future-date",
    title: "Date in the future",
    severity: "warning",
    fields: DAY_FIELDS,
    breaks: (checked, field) => {
      const [days, { today }] = [daysOf(checked, field), checked];
      // The row is one of the log: the fall-back is for the types alone, in a loop over every row.
      return today === undefined ? undefined : (row) => (days[row] ?? NO_DAY) > today;
    },
    problem: (checked, row, field) => `${longDate(dayIn(checked, field, row))} is in the future.`,
    remedy: "Check the date.",
  },
  {
    code: "old-date",
    title: "Date decades ago",
    severity: "warning",
    fields: DAY_FIELDS,
    breaks: (checked, field) => {
      const [days, { today }] = [daysOf(checked, field), checked];
      if (today === undefined) return undefined;
      return (row) => {
        const day = days[row] ?? NO_DAY;
        return isDay(day) && day < today - DAYS_IN_20_YEARS;
      };
    },
    problem: (checked, row, field) => `${longDate(dayIn(checked, field, row))} is decades ago.`,
    remedy: "Check the year.",
  },
];
