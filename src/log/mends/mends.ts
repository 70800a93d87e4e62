import { isDay } from "../../engine/calendar/day";
import {
  DAY_FIELDS,
  type Field,
  LOGGED_OUTCOMES,
  LOGGED_STAGES,
  TEXT_FIELDS,
} from "../../engine/complaintLog";
import type { CellPlace } from "../../engine/finding";
import type { Procedure } from "../../engine/procedures/procedure";
import { type DateOrder, dayInOrder, isAmbiguous } from "../dates/dateOrder";
import { type TextDate, parseTextDate } from "../dates/textDate";
import type { DateField } from "../reading/columnReaders";
import type { LogReading } from "../reading/readLog";
import type { CellValue } from "../sheetTable";
import { isErrorValue } from "../spellings/spelling";
import { standardOutcome, standardStage } from "../spellings/standard";

/** What a cell is to hold instead. A date is a day number, with the time of day as its fraction. */
export type MendedValue =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "date"; readonly date: number };

/** A change to a cell of the log that changes no figure. */
export interface Mend {
  readonly kind: "textDate" | "spelling" | "spaces";
  readonly cell: CellPlace;
  /** What the cell holds now. */
  readonly from: CellValue;
  readonly to: MendedValue;
  /** Whether someone has to look first: the date could be read two ways, and only its column says which. */
  readonly needsALook: boolean;
}

const DATE_FIELDS: readonly DateField[] = [...DAY_FIELDS, "extension"];
const SECONDS_IN_DAY = 86_400;

/** The changes that would make a log plainer, by column and then by row. */
export function mendsOf(reading: LogReading, procedure: Procedure): Mend[] {
  const { log } = reading;
  return [
    ...DATE_FIELDS.flatMap((field) => textDates(reading, field)),
    ...texts(reading, "stage", (row) =>
      standardStage(LOGGED_STAGES[log.stage[row] ?? 0] ?? "none", procedure),
    ),
    ...texts(reading, "outcome", (row) =>
      standardOutcome(LOGGED_OUTCOMES[log.outcome[row] ?? 0] ?? "none", procedure),
    ),
    ...TEXT_FIELDS.flatMap((field) => texts(reading, field, () => undefined)),
  ];
}

/** Dates typed as text, of which one that its whole column can't decide is left for its keeper to type again. */
function textDates(reading: LogReading, field: DateField): Mend[] {
  const { texts: typed, order } = reading.dates[field];
  const isMendable = mendableIn(new Set(typed.values()), order);
  return [...typed].flatMap(([row, text]) => {
    const date = parseTextDate(text);
    const day = dayInOrder(date, order);
    if (!isDay(day) || date.kind === "unreadable" || !isMendable(date)) return [];
    return {
      kind: "textDate",
      cell: cellOf(reading, field, row),
      from: reading.cell(field, row),
      to: { kind: "date", date: day + date.seconds / SECONDS_IN_DAY },
      needsALook: isAmbiguous(date),
    } as const;
  });
}

/**
 * Which dates of a column can be mended without a change to how the others are read: `25/04/2022` shows that
 * `03/04/2022` is day first, and stays a text until no such date is left.
 */
function mendableIn(typed: ReadonlySet<string>, order: DateOrder): (date: TextDate) => boolean {
  const isSettled = ![...typed].some((text) => isAmbiguous(parseTextDate(text)));
  return (date) => {
    if (date.kind === "certain") return true;
    return isAmbiguous(date) ? isDecided(order) : isSettled;
  };
}

function isDecided(order: DateOrder): boolean {
  return order === "dayFirst" || order === "monthFirst";
}

/** Cells of a column that are better written in a standard way, or at least without blanks around them. */
function texts(reading: LogReading, field: Field, standardOf: (row: number) => string | undefined): Mend[] {
  const { log, layout } = reading;
  if (!layout.columns.has(field)) return [];
  const mends: Mend[] = [];
  for (let row = 0; row < log.size; row++) {
    const from = reading.cell(field, row);
    const trimmed = typeof from === "string" ? from.trim() : from;
    const text = standardOf(row) ?? trimmed;
    if (typeof text !== "string" || text === from || isErrorValue(trimmed)) continue;
    mends.push({
      kind: text === trimmed ? "spaces" : "spelling",
      cell: cellOf(reading, field, row),
      from,
      to: { kind: "text", text },
      needsALook: false,
    });
  }
  return mends;
}

function cellOf({ layout, sheetRow }: LogReading, field: Field, row: number): CellPlace {
  return { row: sheetRow(row), column: layout.columns.get(field)?.column ?? 0 };
}
