import { AS_FOUND } from "./asFound";
import { failureText } from "../../../src/app/failureText";
import { type OpenedLog, openLog } from "../../../src/app/log/openLog";
import { type WorkbenchWorkbook, openWorkbook } from "../../../src/workbench/openWorkbook";
import { type Cell, HEADERS, Q4, fileOf, upheld } from "../../excel/logBook";

const complaint = (id: string, action = "None"): Cell[] => upheld({ id, action });

/** So many complaints, from one on. */
const complaints = (count: number, first = 1): Cell[][] =>
  Array.from({ length: count }, (_, index) => complaint(`C${first + index}`));

const lines = (count: number): Cell[][] => Array.from({ length: count }, () => [null]);

/** A log, or one of which the first look, the parts and what comes after them are asked for one after another. */
interface Shape {
  readonly bytes: Promise<Uint8Array>;
  readonly places?: readonly { readonly sheet: string }[];
  /** The row on the sheet of the first complaint, from 1. */
  readonly firstRow?: number;
  readonly roundTrips: number;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  "a log that is read at once": { roundTrips: 2, bytes: fileOf({ Log: [HEADERS, ...complaints(4)] }) },
  // The first few rows, by which the others are judged, are so long that these are read in three parts.
  "a log in three parts": {
    roundTrips: 5,
    firstRow: 46,
    bytes: fileOf({
      Log: [
        ["Our log"],
        ...lines(43),
        HEADERS,
        ...Array.from({ length: 5 }, (_, index) => complaint(`L${index}`, "x".repeat(32_000))),
        ...complaints(200),
      ],
    }),
  },
  "a log on two sheets": {
    roundTrips: 5,
    places: [{ sheet: "Log" }, { sheet: "Closed" }],
    bytes: fileOf({ Log: [HEADERS, ...complaints(4)], Closed: [HEADERS, ...complaints(4, 5)] }),
  },
  "a log whose header row is far down": {
    roundTrips: 3,
    firstRow: 62,
    bytes: fileOf({ Log: [["Our log"], ...lines(59), HEADERS, ...complaints(4)] }),
  },
  "a log with rows that are compared whole": {
    roundTrips: 4,
    bytes: fileOf({
      Log: [
        [...HEADERS, "Notes"],
        ...["C1", "C2", "C2", "C3"].map((id, row) => [...complaint(id), `note ${row}`]),
      ],
    }),
  },
  "a log with rows that are hidden, and IDs that Excel made dates": {
    roundTrips: 5,
    bytes: fileOf({ Log: [HEADERS, ...complaints(4)] }, (file) => {
      const sheet = file.getWorksheet("Log");
      if (sheet) sheet.getRow(3).hidden = true;
      for (const row of [2, 3, 4])
        Object.assign(sheet?.getCell(row, 1) ?? {}, { value: 44_000 + 40 * row, numFmt: "mmm-yy" });
    }),
  },
};

/** Somebody else at work in the workbook. */
type Change = (workbook: WorkbenchWorkbook, firstRow: number) => void;

function sheetOf({ book }: WorkbenchWorkbook, name = "Log") {
  const sheet = book.file.getWorksheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** Takes a row out of a sheet and gives what it held. */
function takenOut(workbook: WorkbenchWorkbook, row: number, name?: string): unknown[] {
  const sheet = sheetOf(workbook, name);
  const values = HEADERS.map((_, column) => sheet.getCell(row, column + 1).value);
  sheet.spliceRows(row, 1);
  return values;
}

function putIn(workbook: WorkbenchWorkbook, row: number, values: readonly unknown[], name?: string): void {
  sheetOf(workbook, name).spliceRows(row, 0, [...values] as Cell[]);
}

const CHANGES: Readonly<Record<string, Change>> = {
  "a row is put in": (workbook, firstRow) => {
    putIn(workbook, firstRow + 1, complaint("New"));
  },
  "a row is taken out": (workbook, firstRow) => {
    takenOut(workbook, firstRow + 1);
  },
  "the last row is moved to the top": (workbook, firstRow) => {
    putIn(workbook, firstRow + 1, takenOut(workbook, sheetOf(workbook).rowCount));
  },
  "a column is put in": (workbook) => {
    sheetOf(workbook).spliceColumns(4, 0, ["Notes"]);
  },
};

/** What is only done to a log on two sheets. */
const MOVES: typeof CHANGES = {
  "a complaint is moved to the other sheet": (workbook) => {
    putIn(workbook, 3, takenOut(workbook, 3), "Closed");
  },
  "a complaint is moved from the other sheet": (workbook) => {
    putIn(workbook, 3, takenOut(workbook, 3, "Closed"));
  },
};

async function opened({ bytes }: Shape): Promise<WorkbenchWorkbook> {
  const workbook = await openWorkbook(await bytes);
  workbook.activate();
  return workbook;
}

const open = ({ places }: Shape): Promise<OpenedLog> =>
  openLog({ ...AS_FOUND, today: Q4.today, ...(places && { places }) });

/** What is read of a log, complaint by complaint. */
function readingOf({ reading: { log }, rows }: OpenedLog): string {
  const read = Array.from({ length: log.size }, (_, row) => {
    const { id, service, received, closed, outcome } = log.row(row);
    return [id, service, received, closed, outcome];
  });
  return JSON.stringify({ read, rows });
}

/** Whether a log is read as it was before a change or after it, when it comes right before a request. */
async function isReadWhole(
  shape: Shape,
  change: Change,
  at: number,
  wholes: readonly string[],
): Promise<boolean> {
  const workbook = await opened(shape);
  workbook.plays.beforeRequest = (roundTrip) => {
    if (roundTrip === at) change(workbook, shape.firstRow ?? 2);
  };
  return wholes.includes(readingOf(await open(shape)));
}

describe.each(Object.entries(SHAPES))("%s is read as it was at one time,", (_, shape) => {
  test.each(Object.entries(shape.places ? { ...CHANGES, ...MOVES } : CHANGES))(
    "though, before any request, %s",
    async (__, change) => {
      const usual = await opened(shape);
      const before = readingOf(await open(shape));
      expect(usual.traffic.roundTrips).toBe(shape.roundTrips);
      change(usual, shape.firstRow ?? 2);
      const after = readingOf(await open(shape));
      const torn: number[] = [];
      for (let at = 2; at <= shape.roundTrips; at++)
        if (!(await isReadWhole(shape, change, at, [before, after]))) torn.push(at);
      expect(torn).toEqual([]);
    },
  );
});

test("a log that changes all the time is not read, and its user is told why", async () => {
  const shape: Shape = { roundTrips: 6, bytes: fileOf({ Log: [HEADERS, ...complaints(2)] }) };
  const workbook = await opened(shape);
  workbook.plays.beforeRequest = () => {
    putIn(workbook, 3, complaint("New"));
  };
  await expect(open(shape).catch(failureText)).resolves.toBe(
    "The log changed while it was being read, because somebody is working in it. Wait until they have finished, and try again.",
  );
  expect(workbook.traffic.roundTrips).toBe(shape.roundTrips);
});
