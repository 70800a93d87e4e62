import { findingsOf } from "../../../src/app/upkeep/logFindings";
import { openLog } from "../../../src/app/log/openLog";
import { listFindings } from "../../../src/app/upkeep/findingList";
import { findLog } from "../../../src/app/log/findLog";
import type { WorkbenchWorkbook } from "../../../src/workbench/openWorkbook";
import { isoDay } from "../../engine/calendar/isoDay";
import { type Cell, HEADERS, fileOf, sheetNames, upheld } from "../../excel/logBook";
import { openPaneWorkbook } from "../paneWorkbook";
import { AS_FOUND } from "../log/asFound";

const LISTED = "Checks of the log";

/** A log whose second complaint has an outcome that nobody knows, in words that are a formula. */
async function hostile(): Promise<WorkbenchWorkbook> {
  const odd: Cell[] = upheld({ id: "=1+1" }).map((value, place) =>
    HEADERS[place] === "Outcome" ? '=HYPERLINK("x")' : value,
  );
  return openPaneWorkbook(await fileOf({ Log: [HEADERS, upheld(), odd] }));
}

const opened = () => openLog({ ...AS_FOUND, today: isoDay("2022-04-20") });

function cellsOf({ book }: WorkbenchWorkbook): unknown[][] {
  const rows: unknown[][] = [];
  book.file.getWorksheet(LISTED)?.eachRow((row) => {
    rows.push([1, 2, 3, 4, 5].map((column) => row.getCell(column).value));
  });
  return rows;
}

test("all findings are listed on a new sheet as a table, with what each does, its cell, and what to do", async () => {
  const workbook = await hostile();
  const findings = findingsOf(await opened());
  const written = await listFindings(await opened());
  expect(written).toEqual({ sheet: LISTED, listed: findings.count, of: findings.count });
  const [headers, ...rows] = cellsOf(workbook);
  expect(headers).toEqual(["What it does", "Cell", "Check", "What is wrong", "What to do"]);
  expect(rows).toHaveLength(findings.count);
  expect(rows).toContainEqual([
    "Changes figures",
    "G3",
    "Outcome not known",
    expect.stringContaining('“=HYPERLINK("x")” is not an outcome the add-in knows'),
    expect.any(String),
  ]);
});

test("a text in a list stays a text, whatever it begins with", async () => {
  const workbook = await hostile();
  await listFindings(await opened());
  const values = cellsOf(workbook).flat();
  expect(values.every((value) => typeof value === "string" || value === null)).toBe(true);
});

test("a list is never taken for the log, and a second one has a name of its own", async () => {
  const workbook = await hostile();
  await listFindings(await opened());
  expect((await findLog(AS_FOUND)).name).toBe("Log");
  await listFindings(await opened());
  expect(sheetNames(workbook)).toEqual(["Log", LISTED, `${LISTED} (2)`]);
});
