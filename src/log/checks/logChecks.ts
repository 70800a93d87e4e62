import { type Day, LAST_DAY, civilDate, isDay, longDate } from "../../engine/calendar/day";
import { missingHolidays } from "../../engine/calendar/holidays";
import { DAY_FIELDS, FIELDS, type Field } from "../../engine/complaintLog";
import type { Finding } from "../../engine/finding";
import type { LogLayout } from "../reading/layout";
import type { OtherRow } from "../reading/rowJudge";
import { HEADER_SPELLINGS, roleName } from "../spellings/headers";
import type { Checked } from "./check";
import { likeTypes } from "./likeTypes";

/** What is to be said of a log as a whole: its columns, the rows that are no complaints, its years. */
export function logFindings(checked: Checked): Finding[] {
  return [
    ...rivalColumns(checked),
    ...columnsApart(checked),
    ...missingColumns(checked),
    ...missingAcknowledgements(checked),
    ...skippedRows(checked),
    ...unlistedYears(checked),
    ...forgottenHolidays(checked),
    ...foreignHolidays(checked),
    ...likeTypes(checked),
  ];
}

function rivalColumns({ reading: { sheets } }: Checked): Finding[] {
  return sheets.flatMap(({ table: { sheet }, layout: { rivals, headerRow, roles } }) =>
    rivals.map(({ role, column, header }) => ({
      code: "two-columns",
      severity: "warning",
      cell: { sheet, row: headerRow, column },
      problem: `The column “${header}” could be read as “${roleName(role)}” too; ${otherColumn(roles.get(role)?.header ?? "", header)} was.`,
      remedy: "Rename the column that is not meant.",
    })),
  );
}

function otherColumn(read: string, header: string): string {
  return read === header ? "the other one with this header" : `the one headed “${read}”`;
}

function columnsApart({ reading: { sheets } }: Checked): Finding[] {
  return sheets.flatMap(({ table: { sheet }, layout: { apart, headerRow } }): Finding[] => {
    const [first] = apart;
    if (!first) return [];
    const names = apart.map(({ header }) => `“${header}”`).join(", ");
    return [
      {
        code: "columns-apart",
        severity: apart.length === 1 ? "warning" : "note",
        cell: { sheet, row: headerRow, column: first.column },
        problem: `Behind a column without a header stands what looks like another table, so it was not read: ${names}.`,
        remedy: "If these columns are of the log, give the one between a header.",
      },
    ];
  });
}

/** What a report lacks when the log lacks a column. */
const WITHOUT_COLUMN: Partial<Readonly<Record<Field, string>>> = {
  id: "complaints can't be told apart, and their IDs are left blank",
  type: "the types of complaint are left blank",
  officer: "the responsible officers are left blank",
  action: "the actions taken are left blank",
  extension: "the table of extensions is N/A",
};

function missingColumns({ reading: { sheets } }: Checked): Finding[] {
  return FIELDS.flatMap((field) => {
    const lack = WITHOUT_COLUMN[field];
    const without = sheets.filter(({ layout }) => !hasColumn(layout, field)).map(({ table }) => table.sheet);
    if (lack === undefined || without.length === 0) return [];
    const where = without.length === sheets.length ? "log" : `sheet “${without.join("”, “")}”`;
    return {
      code: "no-column",
      severity: "note",
      problem: `The ${where} has no column headed like “${HEADER_SPELLINGS[field][0] ?? field}”, so ${lack}.`,
      remedy: "Add the column if the log should have it.",
    };
  });
}

function missingAcknowledgements({ reading: { sheets }, counted: { settings } }: Checked): Finding[] {
  const { clockStart, name } = settings.procedure;
  const hasThem = sheets.every(({ layout }) => hasColumn(layout, "acknowledged"));
  if (clockStart !== "acknowledgement" || hasThem) return [];
  return [
    {
      code: "no-acknowledgements",
      severity: "warning",
      problem: `The ${name} counts working days from the acknowledgement, and the log has no column headed like “${HEADER_SPELLINGS.acknowledged[0] ?? ""}”: they are counted from receipt or escalation.`,
      remedy: "Add the column, with the date on which each complaint was acknowledged.",
    },
  ];
}

function hasColumn({ columns, stage2 }: LogLayout, field: Field): boolean {
  return columns.has(field) && (stage2?.has(field) ?? true);
}

/** Of blank rows nothing is said; of what stands under other headers, their own row says it; another log stops all. */
const NOTHING_SAID = ["blank", "underOtherHeaders", "otherLog"] as const satisfies readonly OtherRow[];
type NothingSaid = (typeof NOTHING_SAID)[number];

/** What is said of a row that was left out. */
const SKIPPED: Readonly<Record<Exclude<OtherRow, NothingSaid>, Omit<Finding, "cell">>> = {
  total: {
    code: "total-row",
    severity: "note",
    problem: "The row is one of totals, and was left out.",
    remedy: "Nothing need be done, unless it is a complaint after all.",
  },
  repeatedHeader: {
    code: "repeated-header",
    severity: "note",
    problem: "The row repeats the headers, and was left out.",
    remedy: "Nothing need be done, unless it is a complaint after all.",
  },
  otherHeaders: {
    code: "other-headers",
    severity: "warning",
    problem: "The row has headers of another table, so it and the rows under it were left out.",
    remedy: "Nothing need be done, unless complaints stand there: move them up.",
  },
  dateAlone: {
    code: "date-alone",
    severity: "warning",
    problem: "The row has a date of receipt and nothing else, so it was taken for a heading and left out.",
    remedy: "If it is a complaint, type its ID and its stage.",
  },
};

function isSaid(skip: OtherRow): skip is Exclude<OtherRow, NothingSaid> {
  return !NOTHING_SAID.some((nothing) => nothing === skip);
}

function skippedRows({ reading }: Checked): Finding[] {
  return [...reading.otherRows].flatMap(([row, skip]) =>
    isSaid(skip) ? { ...SKIPPED[skip], cell: reading.otherRowLocation(row) } : [],
  );
}

/** Dates in years that the list of holidays does not cover are counted as if those years had none. */
function unlistedYears({ reading, counted: { log, settings } }: Checked): Finding[] {
  const { firstYear, lastYear, name } = settings.holidays;
  const isUnlisted = (day: Day): boolean => isDay(day) && !isWithin(civilDate(day).year, firstYear, lastYear);
  for (const field of DAY_FIELDS) {
    if (!mayHave(log.days[field], isUnlisted)) continue;
    const row = log.days[field].findIndex(isUnlisted);
    const cell = reading.location(field, row);
    return [
      {
        code: "years-without-holidays",
        severity: "warning",
        ...(cell && { cell }),
        problem: `${longDate(log.days[field][row] ?? LAST_DAY)} and perhaps other dates are outside ${firstYear} to ${lastYear}, the years for which ${name} are known.`,
        remedy: "Check the date; working days outside those years are counted without holidays.",
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

function forgottenHolidays({ counted: { settings } }: Checked): Finding[] {
  return missingHolidays(settings.holidays).map((day) => ({
    code: "holiday-not-listed",
    severity: "warning",
    problem: `${longDate(day)} is not in the list of holidays, so it is counted as a working day.`,
    remedy: "Add it to the list.",
  }));
}

function foreignHolidays({ counted: { settings } }: Checked): Finding[] {
  const { holidays, procedure } = settings;
  if (holidays.nation === undefined || holidays.nation === procedure.nation) return [];
  return [
    {
      code: "holidays-of-another-nation",
      severity: "warning",
      problem: `Working days are counted with the bank holidays of ${holidays.nation}, and the ${procedure.name} is for bodies in ${procedure.nation}.`,
      remedy: "List your own holidays on a sheet, and choose on the Settings page that only those count.",
    },
  ];
}
