import { findLog } from "../../../src/app/log/findLog";
import { LogNotFound } from "../../../src/app/log/logNotFound";
import { type NeededColumn, neededColumn } from "../../../src/app/log/neededColumn";
import { NO_CHOICES } from "../../../src/log/choices";
import { isoDay } from "../../engine/calendar/isoDay";
import { type Cell, fileOf } from "../../excel/logBook";
import { openPaneWorkbook } from "../paneWorkbook";
import { AS_FOUND } from "./asFound";

const DAYS = [isoDay("2022-01-10"), isoDay("2022-01-11")];

/** What is asked of a log with these headers, and two rows under them. */
async function asked(headers: string[], ...rows: Cell[][]): Promise<NeededColumn | undefined> {
  const file = await fileOf({ Log: [headers, ...rows] }, (workbook) => {
    workbook.getWorksheet("Log")?.eachRow((row) => {
      row.eachCell((cell) => {
        if (typeof cell.value === "number") cell.numFmt = "dd/mm/yyyy";
      });
    });
  });
  await openPaneWorkbook(file);
  const error: unknown = await findLog(AS_FOUND).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof LogNotFound ? neededColumn(error.candidates) : undefined;
}

const rowsOf = (...values: Cell[]): Cell[][] =>
  DAYS.map((day) => values.map((value) => (value === "day" ? day : value)));

test("the one column whose cells fit is proposed, with what speaks for it", async () => {
  const needed = await asked(
    ["Ref", "Date Received", "Stage", "Reply gone", "Outcome"],
    ...rowsOf("A", "day", "Frontline", "day", "Upheld"),
  );
  expect(needed).toMatchObject({
    role: "closed",
    asks: "Which column has the date of the answer?",
    likely: [{ header: "Reply gone", evidence: "all 2 cells are dates" }],
    number: 1,
    of: 1,
  });
  expect(needed?.choose("Reply gone")(NO_CHOICES).columns).toEqual({ closed: "Reply gone" });
});

test("of two columns whose cells fit as well, neither is proposed before the other", async () => {
  const needed = await asked(
    ["Ref", "Received", "Stage", "First letter", "Second letter", "Outcome"],
    ...rowsOf("A", "day", "Frontline", "day", "day", "Upheld"),
  );
  expect(needed?.likely.map(({ header }) => header)).toEqual(["First letter", "Second letter"]);
});

test("no column is proposed where none fits, and all can be chosen", async () => {
  const needed = await asked(
    ["Ref", "Received", "Stage", "Remarks", "Outcome"],
    ...rowsOf("A", "day", "Frontline", "none", "Upheld"),
  );
  expect(needed?.likely).toEqual([]);
  expect(needed?.all.map(({ header }) => header)).toContain("Remarks");
});

test("a column that is headed as a date and holds none is asked about in the same way", async () => {
  const rows = [
    ...rowsOf("A", "day", "Frontline", "soon", "day", "Upheld"),
    ["B", DAYS[0] ?? 0, "Frontline", "later", DAYS[1] ?? 0, "Upheld"],
  ];
  const needed = await asked(["Ref", "Received", "Stage", "Date Closed", "Reply", "Outcome"], ...rows);
  expect(needed).toMatchObject({
    role: "closed",
    because: "“Date Closed” is headed so, but holds no dates.",
  });
  expect(needed?.likely.map(({ header }) => header)).toEqual(["Reply"]);
});
