import { quoted } from "../../engine/text/quoted";
import type { OtherRow } from "../reading/otherRow";
import type { LogCheck, LogFault } from "./check";

interface SaidOfRow extends Omit<LogCheck, "find">, Pick<LogFault, "severity" | "remedy"> {
  readonly row: OtherRow;
  /** `text` is what the first cell of the row holds. */
  readonly problem: string | ((text: string) => string);
}

/**
 * What is said of a row that is no complaint. Of blank rows nothing is said; of rows under other headers, those headers
 * say it; another log stops the report.
 */
const SAID: readonly SaidOfRow[] = [
  {
    row: "total",
    code: "total-row",
    title: "Totals row",
    severity: "note",
    problem: "This looks like a totals row, so it is not counted.",
    remedy: "Do nothing, unless it is a complaint.",
  },
  {
    row: "repeatedHeader",
    code: "repeated-header",
    title: "Headers repeated",
    severity: "note",
    problem: "This row repeats the headers, so it is not counted.",
    remedy: "Do nothing, unless it is a complaint.",
  },
  {
    row: "otherHeaders",
    code: "other-headers",
    title: "Headers of another table",
    severity: "warning",
    problem: "This row has the headers of another table, so it and the rows below it are not counted.",
    remedy: "Do nothing, unless there are complaints below it: move them up into the log.",
  },
  {
    row: "dateAlone",
    code: "date-alone",
    title: "Date with nothing beside it",
    severity: "warning",
    problem: "This row has a date received and nothing else, so it looks like a heading and is not counted.",
    remedy: "If it is a complaint, type its ID and its stage.",
  },
  {
    row: "note",
    code: "note-row",
    title: "Note among the complaints",
    severity: "warning",
    problem: (text) =>
      `${quoted(text)} has a date in its row but no stage or outcome, so it looks like a note or a heading and is not counted.`,
    remedy: "If it is a complaint, type its ID and its stage.",
  },
  {
    row: "heading",
    code: "heading-row",
    title: "Heading or note",
    severity: "note",
    problem: (text) =>
      `${quoted(text)} has no date in its row, so it looks like a heading or a note and is not counted.`,
    remedy: "Do nothing, unless it is a complaint.",
  },
  {
    row: "example",
    code: "example-row",
    title: "Example",
    severity: "warning",
    problem: (text) =>
      `${quoted(text)} looks like an example or a hint for filling in the log, so this row is not counted.`,
    remedy: "If it is a complaint, type its own ID.",
  },
];

/** Checks of the rows that are no complaints. */
export const OTHER_ROW_CHECKS: readonly LogCheck[] = SAID.map(({ row, code, title, problem, ...said }) => ({
  code,
  title,
  find: ({ reading }) =>
    [...reading.otherRows].flatMap(([number, what]) => {
      if (what !== row) return [];
      const words = typeof problem === "string" ? problem : problem(reading.otherRowText(number));
      return { ...said, problem: words, cell: reading.otherRowLocation(number) };
    }),
}));
