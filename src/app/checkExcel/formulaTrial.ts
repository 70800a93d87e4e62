import { dayNumber } from "../../engine/calendar/day";
import { quarterLabel, quarterOf } from "../../engine/calendar/quarter";
import { at } from "../../engine/at";
import { calculated } from "../../excel/checking/formulaCells";
import { type ReadBack, firstDifference } from "../../excel/checking/excelTrial";
import { openLog } from "../log/openLog";
import { figuresOn } from "../report/figuresOn";
import { workbookCounting } from "../settings/workbookCounting";

const day = (month: number, date: number): number => dayNumber({ year: 2022, month, day: date });

const HEADERS = [
  "Complaint ID",
  "Date Received",
  "Date Acknowledged",
  "Date Closed",
  "Stage",
  "Outcome",
  "Action",
];
const FORMATS = ["@", "dd/mm/yyyy", "dd/mm/yyyy", "dd/mm/yyyy", "@", "@", "General"];

/** A log with a complaint that is open, an error value that no figure needs, and blank rows below. */
const LOG: readonly (readonly (string | number)[])[] = [
  HEADERS,
  ["T-1", day(1, 10), day(1, 10), day(1, 12), "Frontline", "Upheld", ""],
  ["T-2", day(1, 11), day(1, 11), day(3, 9), "Investigative", "Not Upheld", "None"],
  ["T-3", day(3, 2), day(3, 2), "", "Frontline", "", "None"],
];
const ERROR = { address: "G2", formula: "=NA()" };
const RANGE = "$A$1:$G$30";
const COLUMNS = "$A$1:$G$2000";

/** A formula, and what the report says of the same complaints. */
interface AskedFormula {
  readonly formula: string;
  readonly wanted: unknown;
}

/**
 * Calculates a formula of each kind over a small log with blanks and an error value, and holds it against the report
 * on that log: by the workbook's own settings, and through all that stands between a formula and its answer. Gives
 * what came instead, in words.
 */
export async function tryFormulas(sheet: string, today: number): Promise<string | undefined> {
  // The log is there before it is read, and the formulas after.
  await calculated(sheet, {
    log: LOG,
    formats: FORMATS,
    ownFormulas: { [ERROR.address]: ERROR.formula },
    asked: [],
  });
  const asked = await askedFormulas(sheet, today);
  const got = await calculated(sheet, {
    ...{ log: LOG, formats: FORMATS, ownFormulas: { [ERROR.address]: ERROR.formula } },
    asked: asked.map(({ formula }) => formula),
  });
  const readBack: ReadBack[] = asked.map(({ formula, wanted }, index) => ({
    ...{ what: formula, wanted },
    got: got[index],
  }));
  return firstDifference(readBack);
}

async function askedFormulas(sheet: string, today: number): Promise<AskedFormula[]> {
  const { settings, choices } = await workbookCounting();
  const opened = await openLog({ places: [{ sheet }], choices, settings, today, asking: "pane" });
  const { firstMonth, firstDay } = settings.procedure;
  const quarter = quarterLabel(quarterOf(day(1, 10), firstMonth), firstMonth);
  const [received, closed] = at(figuresOn(opened, { quarter }).report.tables, 0).rows;
  const value = (row: typeof received): unknown => {
    const figure = row?.figures.at(-1);
    return figure?.verdict === "measured" ? figure.value : undefined;
  };
  const taken = opened.counted.calendar.taken(day(1, 10), day(1, 12), firstDay);
  return [
    { formula: "=COMPLAINTS.WORKING_DAYS(B2,D2)", wanted: taken },
    { formula: "=COMPLAINTS.WORKING_DAYS(B2:B10,D2:D10)", wanted: taken },
    { formula: "=COMPLAINTS.QUARTER(B2)", wanted: quarter },
    { formula: `=COMPLAINTS.RECEIVED(${RANGE},"${quarter}")`, wanted: value(received) },
    { formula: `=COMPLAINTS.RECEIVED(${COLUMNS},B2)`, wanted: value(received) },
    { formula: `=COMPLAINTS.CLOSED(${RANGE},"${quarter}",Z1,Z2)`, wanted: value(closed) },
  ];
}
