import { at } from "../../engine/at";
import { type Field, LOGGED_OUTCOMES, LOGGED_STAGES, TEXT_FIELDS } from "../../engine/complaintLog";
import type { CellLocation } from "../../engine/finding";
import type { Procedure } from "../../engine/procedures/procedure";
import { choiceOf } from "../choiceOf";
import { type DateOrder, isAmbiguous, isDecided, momentInOrder } from "../dates/dateOrder";
import { dayOfSerial } from "../../engine/calendar/serialDate";
import { SECONDS_IN_DAY } from "../dates/moment";
import { type TextDate, readTextDate } from "../dates/textDate";
import { namesZone } from "../dates/textTime";
import { swappedColumns } from "../mapping/swappedDates";
import { universalColumns } from "../mapping/universalTimes";
import { DATE_FIELDS } from "../reading/columnReaders";
import { headerAbove } from "../reading/headerAbove";
import { isAmbiguousText } from "../reading/dayColumn";
import type { LogReading } from "../reading/readLog";
import { plainText } from "../plainText";
import type { CellValue } from "../sheetTable";
import { isErrorValue } from "../spellings/spelling";
import { keptWord, wordOf } from "../spellings/values";
import { standardOutcome, standardStage } from "../spellings/standard";

/** What a cell is to hold instead. A date is a day number, with the time of day as its fraction. */
export type FixedValue =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "date"; readonly date: number };

/** A change to a cell of the log that changes no figure, once the log's questions are answered. */
export interface Fix {
  readonly kind: "swappedDate" | "textDate" | "spelling" | "spaces";
  readonly cell: CellLocation;
  /** What the cell holds now. */
  readonly from: CellValue;
  readonly to: FixedValue;
  /**
   * Whether someone has to look first: the date could be read two ways, and only its column says which, or nobody has; or
   * the spelling is the team's own.
   */
  readonly needsALook: boolean;
}

/** The changes that would make a log plainer, by column and then by row; a cell that two stages share has one. */
export function fixesOf(reading: LogReading, procedure: Procedure): Fix[] {
  const fixes = new Map<string, Fix>();
  for (const fix of fixesOfRows(reading, procedure)) {
    const { sheet, row, column } = fix.cell;
    fixes.set(`${sheet}!${row}!${column}`, fix);
  }
  return [...fixes.values()];
}

function fixesOfRows(reading: LogReading, procedure: Procedure): Fix[] {
  const { log } = reading;
  return [
    ...swappedDates(reading),
    ...textDates(reading),
    ...spellings(reading, "stage", (row) => standardStage(at(LOGGED_STAGES, at(log.stage, row)), procedure)),
    ...spellings(reading, "outcome", (row) =>
      standardOutcome(at(LOGGED_OUTCOMES, at(log.outcome, row)), procedure),
    ),
    ...TEXT_FIELDS.flatMap((field) => texts(reading, field, () => undefined)),
  ];
}

/** Dates whose day and month were swapped, until the user says that they were not; the time of day stays. */
function swappedDates(reading: LogReading): Fix[] {
  const { dateSystem } = at(reading.sheets, 0).table;
  return swappedColumns(reading)
    .filter(({ answer }) => answer !== false)
    .flatMap(({ answer, swaps }) =>
      swaps.flatMap(({ cell, field, row, stands, meant }): Fix[] => {
        const from = reading.cell(field, row);
        if (typeof from !== "number") return [];
        const to = { kind: "date", date: dayOfSerial(from, dateSystem) + meant - stands } as const;
        return [{ kind: "swappedDate", cell, from, to, needsALook: answer === undefined }];
      }),
    );
}

/** The columns whose swapped dates are to be seen by those that stayed text, by sheet and index. */
function swappedNow(reading: LogReading): ReadonlySet<string> {
  const swaps = swappedColumns(reading).filter(({ answer }) => answer !== false);
  return new Set(
    swaps.map(({ swaps: [first] }) => first && columnKey(first.cell)).filter((key) => key !== undefined),
  );
}

/** Whether the times of a cell's column are those of universal time, or seem to be until the user says. */
function mayBeUniversal(reading: LogReading, cell: CellLocation): boolean {
  const column = { sheet: cell.sheet, header: headerAbove(reading, cell) };
  const said = choiceOf(reading.choices.universalTimes, column);
  return said
    ? said.isUniversal
    : universalColumns(reading).some(({ example }) => columnKey(example.cell) === columnKey(cell));
}

function columnKey({ sheet, column }: CellLocation): string {
  return `${sheet}!${column}`;
}

/**
 * Dates typed as text, of which one that nothing decides is left for its keeper to type again; none in a column whose
 * other dates were swapped, which nothing but its texts would show. One that names its zone stays where the others are
 * universal time: without its zone, it would be read by theirs.
 */
function textDates(reading: LogReading): Fix[] {
  const unsettled = sheetsWithAmbiguousDates(reading);
  const swapped = swappedNow(reading);
  return DATE_FIELDS.flatMap((field) => {
    const { texts: typed, orderAt, dateAt } = reading.dates[field];
    return [...typed].flatMap(([row, text]) => {
      const [date, cell, order] = [dateAt(row), reading.location(field, row), orderAt(row)];
      const moment = date && momentInOrder(date, order);
      if (!cell || !moment || swapped.has(columnKey(cell))) return [];
      if (namesZone(text) && mayBeUniversal(reading, cell)) return [];
      if (!isFixable(readTextDate(text), order, unsettled.has(cell.sheet))) return [];
      return {
        kind: "textDate",
        cell,
        from: reading.cell(field, row),
        to: { kind: "date", date: moment.day + moment.seconds / SECONDS_IN_DAY },
        needsALook: isAmbiguousText(text),
      } as const;
    });
  });
}

/** The sheets on which a date could be read two ways: the other dates there are the evidence of how. */
function sheetsWithAmbiguousDates({ dates, location }: LogReading): ReadonlySet<string | undefined> {
  return new Set(
    DATE_FIELDS.flatMap((field) =>
      [...dates[field].texts].flatMap(([row, text]) =>
        isAmbiguousText(text) ? [location(field, row)?.sheet] : [],
      ),
    ),
  );
}

/**
 * Whether a date can be fixed without a change to how others are read: `25/04/2022` shows that `03/04/2022` is day
 * first, and stays a text until no such date is left. Dates with the year first, and day numbers, show by their number
 * what they are.
 */
function isFixable(date: TextDate, order: DateOrder, isEvidence: boolean): boolean {
  if (date.kind === "certain") return true;
  if (date.kind !== "ordered" || order === "yearFirst") return false;
  return isAmbiguous(date) ? isDecided(order) : !isEvidence;
}

/** From so many cells on, a spelling that is more frequent than the standard one is how the team writes it. */
const FEWEST_OWN = 3;

/** Cells better written in a standard way; what the user answered for, or the team writes throughout, needs a look. */
function spellings(
  reading: LogReading,
  field: "stage" | "outcome",
  standardOf: (row: number) => string | undefined,
): Fix[] {
  const fixes = texts(reading, field, standardOf);
  const said = new Set(Object.keys(reading.choices.values[field] ?? {}).map(wordOf));
  const counts = new Map<string, number>();
  for (let row = 0; row < reading.log.size; row++) {
    const text = String(reading.cell(field, row));
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const isOwn = ({ from, to }: Fix): boolean => {
    const count = counts.get(String(from)) ?? 0;
    const standard = to.kind === "text" ? (counts.get(to.text) ?? 0) : 0;
    return said.has(keptWord(from)) || (count >= FEWEST_OWN && count > standard);
  };
  return fixes.map((fix) => (fix.kind === "spelling" && isOwn(fix) ? { ...fix, needsALook: true } : fix));
}

/** Cells of a column that are better written in a standard way, or at least without blanks around them. */
function texts(reading: LogReading, field: Field, standardOf: (row: number) => string | undefined): Fix[] {
  const { log } = reading;
  const fixes: Fix[] = [];
  for (let row = 0; row < log.size; row++) {
    const from = reading.cell(field, row);
    const trimmed = typeof from === "string" ? plainText(from) : from;
    const text = standardOf(row) ?? trimmed;
    const cell = reading.location(field, row);
    if (!cell || typeof text !== "string" || text === from || isErrorValue(trimmed)) continue;
    fixes.push({
      kind: text === trimmed ? "spaces" : "spelling",
      cell,
      from,
      to: { kind: "text", text },
      needsALook: false,
    });
  }
  return fixes;
}
