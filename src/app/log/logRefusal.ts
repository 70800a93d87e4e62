import { cellAddress } from "../../excel/address";
import { listed } from "../../engine/text/listed";
import { quoted } from "../../engine/text/quoted";
import { whyUnread } from "../../log/dates/whyUnread";
import { fitShare } from "../../log/mapping/columnEvidence";
import type { LayoutFit } from "../../log/mapping/layoutFit";
import type { RoleMapping } from "../../log/mapping/sheetMapping";
import { type ColumnChoices, REQUIRED_FIELDS } from "../../log/reading/layout";
import { otherLog } from "../../log/reading/otherLog";
import type { LogReading } from "../../log/reading/readLog";
import { NO_SHEET } from "../../log/sheetTable";
import { roleName } from "../../log/spellings/roleName";
import type { Role } from "../../log/spellings/roles";
import type { Obstacle } from "../userError";
import { optionText } from "./answerOption";
import type { Asking } from "./asking";
import { cellName } from "./cellName";

/** Why something is no log of which figures can be made, and what to do about it. */
export interface LogRefusal {
  readonly obstacle: Obstacle;
  readonly message: string;
}

/** A sheet, table or range that was taken for a log. */
export interface WeighedSheet {
  /** What a sentence about it begins with: `The log on the sheet “Log”`, `The range`. */
  readonly subject: string;
  /** The name of its sheet; empty where a formula was given its cells. */
  readonly sheet: string;
  readonly fit: LayoutFit;
  readonly mapping: readonly RoleMapping[];
}

/** A sheet or table that may be a log, on a hidden sheet. */
interface HiddenCandidate {
  readonly sample: { readonly sheet: string };
}

/** Nothing looks like a log. `where` is `on the sheet “Notes”`, `in the range`. */
export function noHeader(where: string, asking: Asking): LogRefusal {
  const remedy =
    asking === "formula"
      ? "Give the log with its headers, such as Log[#All]."
      : "Add them above the complaints, or rename the headers that are there.";
  return {
    obstacle: "noHeader",
    message: `No header row was found ${where}. A log has headers such as ${roleNames(REQUIRED_FIELDS)}. ${remedy}`,
  };
}

/** Several sheets or tables could each be the log. */
export function severalLogs(
  candidates: readonly { readonly name: string }[],
  asking: Exclude<Asking, "formula">,
): LogRefusal {
  const remedy =
    asking === "pane"
      ? "Choose one below; if you choose several, they are read as one log."
      : "Choose one with --sheet NAME; if you name several, they are read as one log.";
  return {
    obstacle: "severalLogs",
    message: `Several sheets look like a complaints log: ${listed(candidates.map(({ name }) => name))}. ${remedy}`,
  };
}

/** No sheet that is seen is a log, and one that is hidden looks like one. */
export function hiddenLogs(
  candidates: readonly HiddenCandidate[],
  asking: Exclude<Asking, "formula">,
): LogRefusal {
  const sheets = [...new Set(candidates.map(({ sample }) => sample.sheet))];
  const [is, it, look] = sheets.length === 1 ? ["is", "it", "looks"] : ["are", "one of them", "look"];
  const options = listed(
    sheets.map((sheet) => `--sheet "${sheet}"`),
    "or",
  );
  const remedy = asking === "pane" ? `If ${it} is, choose it below.` : `If ${it} is, name it: ${options}.`;
  const subject = `The ${sheets.length === 1 ? "sheet" : "sheets"} ${listed(sheets.map(quoted))}`;
  return {
    obstacle: "hiddenLog",
    message: `${subject} ${is} hidden and ${look} like the log. ${remedy}`,
  };
}

/** Why a log cannot be read by its columns: one is missing, or holds no dates. Undefined where it can. */
export function columnsRefusal(
  log: WeighedSheet,
  choices: ColumnChoices,
  asking: Asking,
): LogRefusal | undefined {
  const missing = log.mapping.filter(({ isMissing }) => isMissing);
  if (missing.length > 0) return missingColumns(log, missing, choices, asking);
  const [undated] = log.fit.withoutDates;
  return undated && withoutDates(log, undated, asking);
}

function missingColumns(
  { subject }: WeighedSheet,
  missing: readonly RoleMapping[],
  choices: ColumnChoices,
  asking: Asking,
): LogRefusal {
  const gone = missing.flatMap(({ role }) => choices[role] ?? []).map(quoted);
  const chosen = gone.length === 0 ? "" : ` ${listed(gone)}, which you chose, is no longer there.`;
  const names = roleNames(missing.map(({ role }) => role));
  return {
    obstacle: "missingColumns",
    message: `${subject} has no column for ${names}.${chosen}${possible(missing)} ${columnRemedy(missing, asking)}`,
  };
}

function columnRemedy(missing: readonly RoleMapping[], asking: Asking): string {
  const [column, it] = missing.length === 1 ? ["column", "it"] : ["columns", "them"];
  const needsStage = missing.some(({ role }) => role === "stage");
  switch (asking) {
    case "pane":
      return `Choose the ${column} below.`;
    case "command": {
      const options = missing.map(({ role }) =>
        optionText("column", { left: [roleName(role)], right: "HEADER" }),
      );
      const atOneStage = needsStage
        ? " If all complaints are at one stage, give --stage-for-all Frontline."
        : "";
      return `Add ${it}, or say which ${missing.length === 1 ? "it is" : "they are"} with ${listed(options, "and")}.${atOneStage}`;
    }
    case "formula":
      return `Give the whole log, or choose the ${column} in the Complaints Monitor pane, on the page “How it is read”.`;
  }
}

/** A column whose cells fit at least this well may be the one that is meant. */
const LIKELY = 0.5;

/** The columns that may be meant, in a sentence: they are named, and none is taken. */
function possible(missing: readonly RoleMapping[]): string {
  const likely = missing
    .flatMap(({ others }) => others.filter(({ evidence }) => fitShare(evidence) > LIKELY))
    .map(({ header }) => quoted(header));
  return likely.length === 0 ? "" : ` By its cells it could be ${listed([...new Set(likely)], "or")}.`;
}

function withoutDates(
  { sheet }: WeighedSheet,
  { header, value, row, column }: LayoutFit["withoutDates"][number],
  asking: Asking,
): LogRefusal {
  const where = sheet === NO_SHEET ? "" : ` on ${quoted(sheet)}`;
  const cell = cellName({ sheets: [] }, { sheet, row, column });
  const remedy =
    asking === "pane"
      ? "Choose the column that has the dates below, or type them as day, month and year."
      : "Type the dates as day, month and year, or rename the column if another has them.";
  return {
    obstacle: "missingColumns",
    message: `${quoted(header)}${where} is headed as a date, but ${quoted(String(value))} (${cell}) cannot be read as one${whyUnread(value)}. ${remedy}`,
  };
}

/** Why no figures can be made of the rows of a log: there are none, or another log is among them. */
export function rowsRefusal(reading: LogReading, subject: string, asking: Asking): LogRefusal | undefined {
  if (reading.log.size === 0) {
    const remedy = asking === "formula" ? "Give the log with its complaints." : "Add them, one a row.";
    return {
      obstacle: "noRows",
      message: `${subject} has headers but no complaints under them. ${remedy}`,
    };
  }
  const other = otherLog(reading);
  if (!other) return undefined;
  const cell =
    other.sheet === NO_SHEET
      ? cellName(reading, other)
      : `${cellAddress(other.row, other.column)} on ${quoted(other.sheet)}`;
  const remedy =
    asking === "formula"
      ? "Give a range with one log."
      : "Put its complaints under the others, in the same columns, or move it to a sheet of its own and choose both sheets as the log.";
  return {
    obstacle: "anotherLog",
    message: `Another log begins in ${cell}, and its complaints would not be counted. ${remedy}`,
  };
}

function roleNames(roles: readonly Role[]): string {
  return listed(
    roles.map((role) => quoted(roleName(role))),
    "or",
  );
}
