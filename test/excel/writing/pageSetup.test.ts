import { prepareReport } from "../../../src/app/report/prepareReport";
import { existingReports } from "../../../src/app/report/existingReports";
import { generateReport } from "../../../src/app/report/generateReport";
import type { PagePlan } from "../../../src/report/plan/sheetPlan";
import type { WorkbenchWorkbook } from "../../../src/workbench/openWorkbook";
import { partTexts } from "../../workbench/parts";
import { Q4, REPORT_NAME, logBook, saved } from "../logBook";

/** Writes the report of a small log on a page of its own. */
async function reportOn(page: Partial<PagePlan>): Promise<WorkbenchWorkbook> {
  const workbook = await logBook();
  workbook.activate();
  const prepared = await prepareReport(Q4);
  await generateReport({ ...prepared, plan: { ...prepared.plan, page: { ...prepared.plan.page, ...page } } });
  return workbook;
}

async function sheetOf(workbook: WorkbenchWorkbook) {
  const sheet = (await saved(workbook)).getWorksheet(REPORT_NAME);
  if (!sheet) throw new Error("There is no report.");
  return sheet;
}

test("a page is set up as the plan says, with nothing of the writer's own", async () => {
  const margins = { left: 18, right: 27, top: 36, bottom: 45, header: 9, footer: 13.5 };
  const workbook = await reportOn({ margins, orientation: "portrait", isCentred: false, breaks: [7, 12] });
  const { pageSetup, rowBreaks } = await sheetOf(workbook);
  expect(pageSetup.margins).toEqual({
    left: 0.25,
    right: 0.375,
    top: 0.5,
    bottom: 0.625,
    header: 0.125,
    footer: 0.1875,
  });
  expect(pageSetup.orientation).toBe("portrait");
  expect(pageSetup.horizontalCentered).not.toBe(true);
  expect(rowBreaks.map(({ id }) => id)).toEqual([7, 12]);
});

test("the words of a footer are those words, with an ampersand in them too", async () => {
  const workbook = await reportOn({
    footer: {
      fontName: "Arial",
      fontSize: 8,
      left: ["Care & Repair, "],
      right: [{ field: "page" }, "/", { field: "pageCount" }],
    },
  });
  const parts = partTexts(await workbook.save());
  expect(parts["xl/worksheets/sheet2.xml"]).toMatch(
    /<oddFooter>&amp;L&amp;8&amp;("|&quot;)Arial,Regular("|&quot;)Care &amp;&amp; Repair, &amp;R&amp;8&amp;("|&quot;)Arial,Regular("|&quot;)&amp;P\/&amp;N</u,
  );
});

test("every row has a height of the plan's, whatever stood on the sheet before", async () => {
  const workbook = await logBook();
  workbook.activate();
  const prepared = await prepareReport(Q4);
  const { plan } = prepared;
  await generateReport(prepared);
  const [written] = await existingReports(prepared);
  if (!written) throw new Error("There is no report.");
  sheetIn(workbook).getRow(9).height = 300;
  await generateReport(prepared, { sheet: REPORT_NAME, id: written.mark.id });
  const own = new Map(plan.rowHeights.map(({ row, points }) => [row, points]));
  plan.cells.forEach((_, row) => {
    expect(sheetIn(workbook).getRow(row + 1).height).toBe(own.get(row) ?? plan.rowHeight);
  });
});

function sheetIn({ book }: WorkbenchWorkbook) {
  const sheet = book.file.getWorksheet(REPORT_NAME);
  if (!sheet) throw new Error("There is no report.");
  return sheet;
}

describe("a report is one page wide", () => {
  const fitted = { fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  test.each([
    ["laterWins", fitted, 1],
    ["wins", fitted, 1],
    ["ignored", { scale: 73 }, 1],
    ["lost", { scale: 73 }, 2],
  ] as const)("where a number of pages to fit is: %s", async (fitToPages, expected, roundTrips) => {
    const workbook = await logBook();
    workbook.plays.fitToPages = fitToPages;
    const { declined } = await writeWithScale(workbook, 73);
    expect(sheetIn(workbook).pageSetup).toMatchObject(expected);
    expect(sheetIn(workbook).pageSetup.fitToPage).toBe("fitToPage" in expected);
    expect(workbook.traffic.roundTrips).toBe(roundTrips);
    expect(declined).toEqual([]);
  });

  test("on a sheet that is written again too, whatever its zoom was", async () => {
    const workbook = await logBook();
    await writeWithScale(workbook, 73);
    sheetIn(workbook).pageSetup = { ...sheetIn(workbook).pageSetup, fitToPage: false, scale: 100 };
    workbook.plays.fitToPages = "ignored";
    const prepared = await prepareReport(Q4);
    const [written] = await existingReports(prepared);
    if (!written) throw new Error("There is no report.");
    const { declined } = await generateReport(prepared, { sheet: REPORT_NAME, id: written.mark.id });
    expect(sheetIn(workbook).pageSetup.scale).toBe(prepared.plan.page.scale);
    expect(declined).toEqual([]);
  });

  test("or the user is told what to do", async () => {
    const workbook = await logBook();
    workbook.plays.fitToPages = "lost";
    workbook.plays.beforeRequest = () => {
      const sheet = workbook.book.file.getWorksheet(REPORT_NAME);
      if (!sheet) return;
      // Somebody makes it two pages wide between the two requests, and a scale does not change that.
      workbook.plays.fitToPages = "wins";
      Object.assign(sheet.pageSetup, { fitToPage: true, fitToWidth: 2, fitToHeight: 0 });
    };
    const { declined } = await writeWithScale(workbook, 73);
    expect(declined).toEqual([expect.stringMatching(/width of a page.*Page Layout, Width, 1 page/u)]);
  });
});

/** Writes the report of a workbook's log as if its columns fitted a page at a scale. */
async function writeWithScale(workbook: WorkbenchWorkbook, scale: number) {
  workbook.activate();
  const prepared = await prepareReport(Q4);
  workbook.resetTraffic();
  const { plan } = prepared;
  return generateReport({ ...prepared, plan: { ...plan, page: { ...plan.page, scale } } });
}
