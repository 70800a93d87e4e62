import { strFromU8, unzipSync } from "fflate";
import { copyReport, reportsToCopy } from "../../../src/app/report/copyReport";
import { makeReport } from "../../../src/app/report/makeReport";
import { chartsOf } from "../../../src/workbench/book/charts";
import { namesOfSheet } from "../../../src/workbench/book/sheetNames";
import { HEADERS, Q4, REPORT_NAME, fileOf, sheetNames, upheld } from "../../excel/logBook";
import { AS_FOUND } from "../log/asFound";
import { contentsOf } from "../contentsOf";
import { type PaneWorkbook, openPaneWorkbook } from "../paneWorkbook";

const COPY = `${REPORT_NAME} copy`;
const { today } = Q4;

let workbook: PaneWorkbook;
beforeEach(async () => {
  workbook = await openPaneWorkbook(await fileOf({ Log: [HEADERS, upheld({ action: "Said sorry" })] }));
  await makeReport({ ...AS_FOUND, today, whenThere: "ask" }, () => ({ quarter: "Q4 2021/22" }));
});

const sheet = (name: string) => {
  const found = workbook.book.file.getWorksheet(name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
};

async function copied(): Promise<string> {
  const [report] = await reportsToCopy();
  if (!report) throw new Error("There is no report.");
  return copyReport(report);
}

/** What a sheet shows: each cell that holds something, with its look. */
function seenOn(name: string): unknown {
  const { sheets } = JSON.parse(contentsOf(workbook)) as {
    readonly sheets: readonly { readonly state: { readonly name: string }; readonly cells: unknown }[];
  };
  return sheets.find(({ state }) => state.name === name)?.cells;
}

describe("a clean copy", () => {
  test("shows what the report shows, charts too, and says how to send it", async () => {
    expect(await copied()).toContain(`“${COPY}” is ready`);
    expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME, COPY]);
    expect(seenOn(COPY)).toEqual(seenOn(REPORT_NAME));
    expect(chartsOf(sheet(COPY)).map(({ name }) => name)).toEqual(
      chartsOf(sheet(REPORT_NAME)).map(({ name }) => name),
    );
  });

  test("has what was typed on the report, and values in place of formulas", async () => {
    sheet(REPORT_NAME).getCell("N90").value = "a remark";
    sheet(REPORT_NAME).getCell("N91").value = { formula: "Log!A2", result: "C1" };
    await copied();
    expect(["N90", "N91"].map((address) => sheet(COPY).getCell(address).value)).toEqual(["a remark", "C1"]);
  });

  test("has no mark, no property and no name, so that it is no report to the add-in", async () => {
    await copied();
    expect(workbook.book.sheetProperties.get(sheet(COPY)) ?? []).toEqual([]);
    expect(namesOfSheet(workbook.book, sheet(COPY)).filter(({ name }) => !name.startsWith("_xlnm"))).toEqual(
      [],
    );
    expect((await reportsToCopy()).map((one) => one.sheet)).toEqual([REPORT_NAME]);
  });

  test("is a second one, where there is one", async () => {
    await copied();
    await copied();
    expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME, COPY, `${COPY} (2)`]);
  });

  test("is made of a report that is still that one alone", async () => {
    const [report] = await reportsToCopy();
    if (!report) throw new Error("There is no report.");
    const other = { ...report, mark: { ...report.mark, id: "another" } };
    await expect(copyReport(other)).rejects.toThrow(/has changed since it was listed, so it was not copied/u);
  });

  test("that was begun and never finished is taken away by the next", async () => {
    workbook.resetTraffic();
    await copied();
    const { roundTrips } = workbook.traffic;
    workbook.resetTraffic();
    // The last takes off the mark, the one before writes the sheet.
    workbook.plays.refusal = {
      roundTrip: roundTrips - 1,
      code: "RequestAborted",
      afterActions: 40,
      times: Infinity,
    };
    await expect(copied()).rejects.toThrow(`${COPY} (2)`);
    workbook.plays.refusal = undefined;
    await copied();
    expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME, COPY, `${COPY} (2)`]);
  });
});

test("nothing of what docs/privacy.md lists as out of sight is in the file of a clean copy", async () => {
  const [report] = await reportsToCopy();
  await copied();
  // As Move or Copy does with a new book: the sheet alone, and nothing of the workbook's own.
  for (const name of ["Log", REPORT_NAME]) workbook.book.file.removeWorksheet(sheet(name).id);
  const { mark } = report ?? {};
  const parts = Object.entries(unzipSync(await workbook.save()));
  const outOfSight = ["ComplaintsMonitor", mark?.id, mark?.fingerprint, ...(mark?.names ?? [])];
  expect(parts.some(([, bytes]) => strFromU8(bytes).includes("Said sorry"))).toBe(true);
  for (const [name, bytes] of parts) {
    expect(name).not.toMatch(/custom|comment|note|person/iu);
    for (const text of outOfSight)
      expect([name, strFromU8(bytes).includes(text ?? "?")]).toEqual([name, false]);
  }
});
