import { NO_DAY, isDay, longDate } from "../../engine/calendar/day";
import {
  DAY_FIELDS,
  type Field,
  LOGGED_EXTENSIONS,
  LOGGED_OUTCOMES,
  LOGGED_STAGES,
  TEXT_FIELDS,
  UNREAD_DAY,
} from "../../engine/complaintLog";
import type { DateField } from "../reading/columnReaders";
import { isAmbiguousText } from "../reading/dayColumn";
import { isErrorValue } from "../spellings/spelling";
import { type Check, type Checked, eitherOf, quoted } from "./check";

/** A date this much older than today is more likely mistyped than true. */
const DAYS_IN_20_YEARS = 7305;

const UNKNOWN_STAGE = LOGGED_STAGES.indexOf("unknown");
const UNKNOWN_OUTCOME = LOGGED_OUTCOMES.indexOf("unknown");
const UNKNOWN_EXTENSION = LOGGED_EXTENSIONS.indexOf("unknown");

/**
 * Which cells of a field could not be read; any, for a text, which can always be. Undefined where there is none, so
 * that the columns of a clean log are not gone through row by row.
 */
function unreadCells({ counted: { log } }: Checked, field: Field): ((row: number) => boolean) | undefined {
  switch (field) {
    case "stage":
      return whereIs(log.stage, UNKNOWN_STAGE);
    case "outcome":
      return whereIs(log.outcome, UNKNOWN_OUTCOME);
    case "extension":
      return whereIs(log.extension, UNKNOWN_EXTENSION);
    case "received":
    case "acknowledged":
    case "escalated":
    case "closed":
      return whereIs(log.days[field], UNREAD_DAY);
    default:
      return () => true;
  }
}

function whereIs(column: Uint8Array | Int32Array, code: number): ((row: number) => boolean) | undefined {
  return column.includes(code) ? (row) => column[row] === code : undefined;
}

function unreadAs(field: Field, isOfThisKind: (value: string) => boolean) {
  return (checked: Checked): ((row: number) => boolean) | undefined => {
    const isUnread = unreadCells(checked, field);
    return isUnread && ((row) => isUnread(row) && isOfThisKind(String(checked.reading.cell(field, row))));
  };
}

/** The text dates of a column, for a field that has any. */
function textsOf({ reading }: Checked, field: Field): ReadonlyMap<number, string> | undefined {
  if (!isDateField(field)) return undefined;
  const { texts } = reading.dates[field];
  return texts.size === 0 ? undefined : texts;
}

/** Whether nothing shows the order of day and month in the column of a row. */
function isUndecided({ reading }: Checked, field: Field, row: number): boolean {
  return isDateField(field) && reading.dates[field].orderAt(row) === "undecided";
}

function isDateField(field: Field): field is DateField {
  return field === "extension" || DAY_FIELDS.some((known) => known === field);
}

/** The days of a field's cells; of a field that holds none, none. */
function daysOf({ counted: { log } }: Checked, field: Field): Int32Array {
  const known = DAY_FIELDS.find((name) => name === field);
  return known ? log.days[known] : NO_DAYS;
}

const NO_DAYS = new Int32Array(0);

function dayOf(checked: Checked, field: Field, row: number): number {
  return daysOf(checked, field)[row] ?? NO_DAY;
}

const isPlainlyUnread = (value: string): boolean =>
  !isErrorValue(value.trim()) && !isAmbiguousText(value.trim());

/** Checks of what single cells hold. */
export const CELL_CHECKS: readonly Check[] = [
  {
    code: "error-cell",
    severity: "error",
    fields: [...TEXT_FIELDS, ...DAY_FIELDS, "stage", "outcome", "extension"],
    breaks: (checked, field) => unreadAs(field, (value) => isErrorValue(value.trim()))(checked),
    problem: (checked, row, field) => `The cell holds the error ${String(checked.reading.cell(field, row))}.`,
    remedy: "Mend the formula, or type what the cell should hold.",
  },
  {
    code: "unreadable-date",
    severity: "error",
    fields: DAY_FIELDS,
    breaks: (checked, field) => unreadAs(field, isPlainlyUnread)(checked),
    problem: (checked, row, field) => `${quoted(checked, row, field)} is no date that a complaint can have.`,
    remedy: "Type the date again, as day, month and year.",
  },
  {
    code: "ambiguous-date-unread",
    severity: "error",
    fields: DAY_FIELDS,
    breaks: (checked, field) => textsOf(checked, field) && unreadAs(field, isAmbiguousText)(checked),
    problem: (checked, row, field) =>
      `${quoted(checked, row, field)} is not read: other dates of this column are typed day first, and others month first.`,
    remedy: "Type the date again with the month as a word, such as 3 April 2022.",
  },
  {
    code: "ambiguous-date",
    severity: "warning",
    fields: [...DAY_FIELDS, "extension"],
    breaks: (checked, field) => {
      const texts = textsOf(checked, field);
      return texts && ((row) => isAmbiguousText(texts.get(row) ?? "") && isUndecided(checked, field, row));
    },
    problem: (checked, row, field) =>
      `${quoted(checked, row, field)} is text that could be read two ways, and was read day first.`,
    remedy: "Type the date again as a date, so that Excel shows it on the right of its cell.",
  },
  {
    code: "date-as-text",
    severity: "note",
    fields: DAY_FIELDS,
    breaks: (checked, field) => {
      const texts = textsOf(checked, field);
      return (
        texts &&
        ((row) =>
          isDay(dayOf(checked, field, row)) &&
          texts.has(row) &&
          !(isAmbiguousText(texts.get(row) ?? "") && isUndecided(checked, field, row)))
      );
    },
    problem: (checked, row, field) =>
      `${quoted(checked, row, field)} is typed as text; it was read as ${longDate(dayOf(checked, field, row))}.`,
    remedy: "Type the date again as a date, so that Excel can sort and filter it.",
  },
  {
    code: "unknown-stage",
    severity: "error",
    fields: ["stage"],
    breaks: (checked, field) => unreadAs(field, (value) => !isErrorValue(value.trim()))(checked),
    problem: (checked, row, field) => `${quoted(checked, row, field)} is no stage that is known.`,
    remedy: ({ counted: { settings } }) => {
      const { stages, reportedStages } = settings.procedure;
      return `Write ${eitherOf(reportedStages.map((stage) => stages[stage].label))}.`;
    },
  },
  {
    code: "unknown-outcome",
    severity: "error",
    fields: ["outcome"],
    breaks: (checked, field) => unreadAs(field, (value) => !isErrorValue(value.trim()))(checked),
    problem: (checked, row, field) => `${quoted(checked, row, field)} is no outcome that is known.`,
    remedy: ({ counted: { settings } }) => {
      const { outcomes } = settings.procedure;
      return `Write ${eitherOf([...outcomes.map(({ title }) => title), "Withdrawn"])}.`;
    },
  },
  {
    code: "unknown-extension",
    severity: "error",
    fields: ["extension"],
    breaks: (checked, field) => unreadAs(field, (value) => !isErrorValue(value.trim()))(checked),
    problem: (checked, row, field) =>
      `${quoted(checked, row, field)} is neither yes, no nor a date, so the extensions at its stage in the quarter of its closing are N/A.`,
    remedy: "Write Yes, No, or the agreed date.",
  },
  {
    code: "future-date",
    severity: "warning",
    fields: DAY_FIELDS,
    breaks: (checked, field) => {
      const days = daysOf(checked, field);
      return (row) => (days[row] ?? NO_DAY) > checked.today;
    },
    problem: (checked, row, field) => `${longDate(dayOf(checked, field, row))} is still to come.`,
    remedy: "Check the date.",
  },
  {
    code: "old-date",
    severity: "warning",
    fields: DAY_FIELDS,
    breaks: (checked, field) => {
      const days = daysOf(checked, field);
      return (row) => {
        const day = days[row] ?? NO_DAY;
        return isDay(day) && day < checked.today - DAYS_IN_20_YEARS;
      };
    },
    problem: (checked, row, field) => `${longDate(dayOf(checked, field, row))} is decades ago.`,
    remedy: "Check the year.",
  },
];
