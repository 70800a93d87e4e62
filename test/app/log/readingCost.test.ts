import { prepareReport } from "../../../src/app/report/prepareReport";
import { generateReport } from "../../../src/app/report/generateReport";
import { tablesJson } from "../../../src/report/reportJson";
import { connectLibrary } from "../../../src/workbench/library/loadLibrary";
import { openWorkbook } from "../../../src/workbench/openWorkbook";
import { type Cell, HEADERS, Q4, fileOf, logBook, sampleBook, upheld } from "../../excel/logBook";

/** Rows of which each takes so many bytes in an answer. */
function longRows(count: number, bytesEach: number): Cell[][] {
  return Array.from({ length: count }, (_, place) =>
    upheld({ id: `C${place}`, action: "x".repeat(bytesEach) }),
  );
}

describe("the sample log", () => {
  test("is read in 2 round trips, its report written in 1, and that request is no more than 200 KB, charts included", async () => {
    const workbook = await sampleBook();
    workbook.activate();
    const prepared = await prepareReport(Q4);
    expect(workbook.traffic.roundTrips).toBe(2);
    workbook.resetTraffic();
    await generateReport(prepared);
    expect(workbook.traffic.roundTrips).toBe(1);
    expect(workbook.traffic.requestBytes).toBeLessThanOrEqual(200_000);
  });
});

test("450 more complaints in the list take far fewer more actions to write", async () => {
  const actionsFor = async (count: number): Promise<number> => {
    const workbook = await logBook(longRows(count, 200));
    workbook.activate();
    const prepared = await prepareReport(Q4);
    workbook.resetTraffic();
    await generateReport(prepared);
    return workbook.traffic.actions;
  };
  expect((await actionsFor(500)) - (await actionsFor(50))).toBeLessThan(150);
});

describe("a log that is named is read in 2 round trips", () => {
  test("as a sheet among others", async () => {
    const other = [["A note"]];
    const bytes = await fileOf({ Notes: other, Log: [HEADERS, upheld()], More: other });
    const workbook = await openWorkbook(bytes);
    workbook.activate();
    const { rows } = await prepareReport({ ...Q4, places: [{ sheet: "log" }] });
    expect(rows.read).toBe(1);
    expect(workbook.traffic.roundTrips).toBe(2);
  });

  test("as a table, whose totals row is not read", async () => {
    const workbook = await logBook([], (file) => {
      file.worksheets[0]?.addTable({
        name: "Complaints",
        ref: "A1",
        headerRow: true,
        totalsRow: true,
        columns: HEADERS.map((name, place) => ({
          name,
          ...(place === 0 ? { totalsRowLabel: "C9" } : {}),
          filterButton: true,
        })),
        rows: [upheld({ id: "C1" }), upheld({ id: "C2" })],
      });
    });
    workbook.activate();
    const { rows, reading } = await prepareReport({ ...Q4, places: [{ table: "complaints" }] });
    expect(rows.read).toBe(2);
    expect(reading.log.size).toBe(2);
    expect(workbook.traffic.roundTrips).toBe(2);
  });
});

test("a workbook of several sheets, none of them named, is read in 3 round trips", async () => {
  const workbook = await openWorkbook(
    await fileOf({ Notes: [["A note"]], Log: [HEADERS, upheld()], More: [["B"]] }),
  );
  workbook.activate();
  const { found } = await prepareReport(Q4);
  expect(found.parts[0].sample.sheet).toBe("Log");
  expect(workbook.traffic.roundTrips).toBe(3);
});

describe("a long log", () => {
  test("is read in a further round trip for every 2 MB of its columns, and one to look at its rows again", async () => {
    const workbook = await logBook(longRows(500, 10_000));
    workbook.activate();
    const { rows } = await prepareReport(Q4);
    expect(rows.read).toBe(500);
    expect(workbook.traffic.roundTrips).toBe(1 + 3 + 1);
    expect(workbook.traffic.largestResponse).toBeLessThan(2_000_000);
  });

  test("is asked for in halves where an answer is over 5 MB, because its top rows are short", async () => {
    const further = longRows(250, 30_000).map(([id, ...others]) => [`${String(id)}-2`, ...others]);
    const rows = [...longRows(60, 10), ...further];
    const workbook = await logBook(rows);
    workbook.activate();
    const { reading } = await prepareReport(Q4);
    expect(reading.log.size).toBe(rows.length);
    expect(reading.log.row(rows.length - 1).action).toHaveLength(30_000);
    expect(workbook.traffic.roundTrips).toBe(1 + 1 + 2 + 1);
  });
});

test("rows that seem to repeat others are asked for in halves where an answer is over 5 MB", async () => {
  const notes = Array.from({ length: 10 }, (_, place) => `Note ${place + 1}`);
  const twins = Array.from({ length: 10 }, (_, place) => {
    const row = [...upheld({ id: `D${place}` }), ...notes.map((note) => note.padEnd(30_000, "n"))];
    return [row, place === 9 ? [...row.slice(0, -1), "another note"] : row];
  }).flat();
  const rows = [...longRows(60, 10), ...twins];
  const workbook = await openWorkbook(await fileOf({ Log: [[...HEADERS, ...notes], ...rows] }));
  workbook.activate();
  await expect(prepareReport(Q4)).rejects.toThrow("differ only in “Note 10”");
  expect(workbook.traffic.largestResponse).toBeGreaterThan(5_000_000);
});

test("columns that the report does not need are not read", async () => {
  const secret = "n".repeat(20_000);
  const rows = [HEADERS, ...longRows(3, 10)].map((row, place) => [
    ...row.slice(0, 2),
    place === 0 ? "Home address" : secret,
    ...row.slice(2),
  ]);
  const deep = Array.from({ length: 60 }, () => [null]);
  const workbook = await openWorkbook(await fileOf({ Log: [["Log"], ...deep.slice(0, 45), ...rows] }));
  workbook.activate();
  await prepareReport(Q4);
  const first = workbook.traffic.largestResponse;
  expect(first).toBeGreaterThan(60_000);
  expect(workbook.traffic.responseBytes - first).toBeLessThan(5_000);
});

test("a header row far below row 50 is found", async () => {
  const above: Cell[][] = Array.from({ length: 400 }, (_, place) => [place === 0 ? "A foreword" : null]);
  const workbook = await openWorkbook(
    await fileOf({ Log: [...above, HEADERS, upheld(), upheld({ id: "C2" })] }),
  );
  workbook.activate();
  const { found, rows } = await prepareReport(Q4);
  expect(found.parts[0].layout.headerRow).toBe(400);
  expect(rows.read).toBe(2);
});

test("a log of a 1904 workbook gives the same report", async () => {
  const [usual, old] = [
    await logBook([upheld()]),
    await logBook([upheld()], (file) => {
      file.properties = { ...file.properties, date1904: true };
    }),
  ];
  usual.activate();
  const { report } = await prepareReport(Q4);
  old.activate();
  const prepared = await prepareReport(Q4);
  expect(prepared.found.parts[0].sample.dateSystem).toBe(1904);
  expect(prepared.report.upheld).toHaveLength(1);
  expect(tablesJson(prepared.report)).toEqual(tablesJson(report));
});

test("merged areas, which cost steps of Undo, are asked for once, and of no sheet but the log's own", async () => {
  const notes = [["A note"], ["of several"], ["lines"]];
  const bytes = await fileOf({ Notes: notes, More: [HEADERS], Log: [HEADERS, upheld()] });
  const { execute } = await openWorkbook(bytes);
  const asked: string[] = [];
  connectLibrary((request) => {
    if (request.includes("GetMergedAreas")) asked.push(request);
    return execute(request);
  });
  await prepareReport(Q4);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('"Log"');
  expect(asked[0]).not.toMatch(/"(Notes|More)"/u);
});
