import { at } from "../../engine/at";
import { type Day, isDay, longDate } from "../../engine/calendar/day";
import { DAY_FIELDS, TEXT_FIELDS } from "../../engine/complaintLog";
import { listed } from "../../engine/text/listed";
import { beganOn, mayBeAgreed } from "../dates/agreedDate";
import { isErrorValue } from "../spellings/spelling";
import { stageTitles } from "../spellings/standard";
import { type Check, type Checked, quotedCell } from "./check";
import { unreadCells } from "./unreadCells";

const breaksUnlessError = unreadCells((text) => !isErrorValue(text));

const OTHER_COLUMN =
  "Type the agreed date again, or Yes or No. If the column holds something else, such as telephone numbers, choose no column for extensions.";

/** Checks of cells that hold an error, or a word that no rule knows. */
export const CELL_CHECKS: readonly Check[] = [
  {
    code: "error-cell",
    title: "Error value in a cell",
    severity: "error",
    fields: [...TEXT_FIELDS, ...DAY_FIELDS, "stage", "outcome", "extension"],
    breaks: unreadCells(isErrorValue),
    problem: (checked, row, field) =>
      `This cell holds the error ${String(checked.reading.cell(field, row)).trim()}.`,
    remedy: "Correct the formula, or type what the cell should hold.",
  },
  {
    code: "unknown-stage",
    title: "Stage not known",
    severity: "error",
    fields: ["stage"],
    breaks: breaksUnlessError,
    problem: (checked, row, field) =>
      `${quotedCell(checked, row, field)} is not a stage the add-in knows, so this complaint is not counted as closed.`,
    remedy: ({ counted: { settings } }) => `Write ${listed(stageTitles(settings.procedure), "or")}.`,
  },
  {
    code: "unknown-outcome",
    title: "Outcome not known",
    severity: "error",
    fields: ["outcome"],
    breaks: breaksUnlessError,
    problem: (checked, row, field) =>
      `${quotedCell(checked, row, field)} is not an outcome the add-in knows, so this complaint is not counted as closed.`,
    remedy: ({ counted: { settings } }) => {
      const titles = settings.procedure.outcomes.map(({ title }) => title);
      return `Write ${listed([...titles, "Withdrawn"], "or")}.`;
    },
  },
  {
    code: "unknown-extension",
    title: "Extension not known",
    severity: "error",
    fields: ["extension"],
    breaks: (checked, field) => {
      const breaks = breaksUnlessError(checked, field);
      const isOther = (row: number): boolean =>
        isDay(agreedDay(checked, row)) || checked.reading.telephones.rows.has(row);
      return breaks && ((row) => breaks(row) && !isOther(row));
    },
    problem: (checked, row, field) =>
      `${quotedCell(checked, row, field)} is not Yes, No or a date, so the extensions at this stage are N/A in the quarter it was closed.`,
    remedy: "Write Yes, No or the agreed date.",
  },
  {
    code: "telephone-for-extension",
    title: "Extension that may be a telephone number",
    severity: "error",
    fields: ["extension"],
    breaks: ({ reading: { telephones } }) =>
      telephones.rows.size === 0 ? undefined : (row) => telephones.rows.has(row),
    problem: (checked, row, field) => {
      const day = agreedDay(checked, row);
      const asDate = isDay(day) ? ` (as a date, ${longDate(day)})` : "";
      return `${quotedCell(checked, row, field)}${asDate} may be a telephone number, so the extensions at this stage are N/A in the quarter it was closed.`;
    },
    remedy: OTHER_COLUMN,
  },
  impossibleDate("extension-before-received", "Extension agreed before the complaint", {
    isSo: (day, began) => day < began,
    words: "before this complaint was received",
  }),
  impossibleDate("extension-decades-ahead", "Extension agreed for decades ahead", {
    isSo: (day, began) => day > began,
    words: "decades after this complaint was received",
  }),
];

/** The agreed date of a row's extension, right or not. */
function agreedDay({ counted: { log } }: Checked, row: number): Day {
  return at(log.extendedTo, row);
}

interface Impossible {
  /** Of a date that no answer can have been agreed for. */
  isSo(day: Day, began: Day): boolean;
  readonly words: string;
}

/** A date in the column of extensions that can't be the agreed one: a mistyped year, or a telephone number. */
function impossibleDate(code: string, title: string, { isSo, words }: Impossible): Check {
  const isImpossible = (checked: Checked, row: number): boolean => {
    const { received, escalated } = checked.counted.log.days;
    const [day, began] = [agreedDay(checked, row), beganOn(at(received, row), at(escalated, row))];
    return isDay(day) && began !== undefined && !mayBeAgreed(day, began) && isSo(day, began);
  };
  return {
    code,
    title,
    severity: "error",
    fields: ["extension"],
    breaks: (checked, field) => {
      const breaks = breaksUnlessError(checked, field);
      return breaks && ((row) => breaks(row) && isImpossible(checked, row));
    },
    problem: (checked, row) =>
      `${longDate(agreedDay(checked, row))} is ${words}, so the extensions at this stage are N/A in the quarter it was closed.`,
    remedy: OTHER_COLUMN,
  };
}
