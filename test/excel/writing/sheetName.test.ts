import { openWorkbook } from "../../../src/workbench/openWorkbook";
import { freeSheetName } from "../../../src/excel/writing/sheetNames";
import { REPORT_MARK } from "../../../src/excel/reportMark";
import { HEADERS, REPORT_NAME, fileOf, logBook, report, sheetNames, upheld } from "../logBook";
import { throughExcel } from "../../workbench/throughExcel";

/** What the mark on a sheet says; undefined where it has none. */
async function markOf(workbook: Awaited<ReturnType<typeof logBook>>, name: string): Promise<unknown> {
  return throughExcel(workbook, async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem(name);
    const mark = customProperties.getItemOrNullObject(REPORT_MARK).load("value");
    await context.sync();
    return mark.isNullObject ? undefined : (JSON.parse(mark.value) as unknown);
  });
}

describe("the report's sheet", () => {
  // To put it in front in the file would change the part of the sheet that is in front there, which stays as it is.
  test("is named for its quarter, stands last, and is shown; the saved file opens as it did", async () => {
    const workbook = await logBook();
    expect(await report(workbook)).toMatchObject({ sheet: REPORT_NAME, declined: [] });
    expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME]);
    expect(workbook.book.active?.name).toBe(REPORT_NAME);
    const again = await openWorkbook(await workbook.save());
    expect(again.book.active?.name).toBe("Log");
  });

  test("gets a free name where a sheet has its name in any case, hidden or not, and that sheet stays", async () => {
    const name = REPORT_NAME.toUpperCase();
    const workbook = await openWorkbook(
      await fileOf(
        { Log: [HEADERS, upheld()], [name]: [["mine"]], [`${REPORT_NAME} (2)`]: [["mine too"]] },
        (file) => {
          for (const sheet of file.worksheets.slice(1)) sheet.state = "veryHidden";
        },
      ),
    );
    expect(await report(workbook)).toMatchObject({ sheet: `${REPORT_NAME} (3)`, declined: [] });
    expect(workbook.book.file.getWorksheet(name)?.getCell("A1").value).toBe("mine");
    expect(workbook.book.file.getWorksheet(`${REPORT_NAME} (2)`)?.getCell("A1").value).toBe("mine too");
  });

  test("is marked as the add-in's, in the saved file too, and no other sheet is", async () => {
    const workbook = await logBook();
    const { sheet } = await report(workbook, { services: ["adults"], title: "Ours & “theirs” 😀" });
    expect(sheet).toBe("Q4 2021-22 Adults");
    const mark = await markOf(workbook, sheet);
    expect(mark).toMatchObject({
      version: 1,
      quarter: "Q4 2021/22",
      log: "Log",
      services: ["Adults"],
      title: "Ours & “theirs” 😀",
    });
    const again = await openWorkbook(await workbook.save());
    expect(await markOf(again, sheet)).toEqual(mark);
    expect(await markOf(again, "Log")).toBeUndefined();
    const twice = await openWorkbook(await again.save());
    expect(await markOf(twice, sheet)).toEqual(mark);
  });

  test("has a mark of its own each time", async () => {
    const workbook = await logBook();
    await report(workbook);
    const { sheet } = await report(workbook, { places: [{ sheet: "Log" }] });
    expect(await markOf(workbook, sheet)).not.toEqual(await markOf(workbook, REPORT_NAME));
  });
});

describe("a free name", () => {
  test("is no longer than Excel's 31 characters, its number included", () => {
    const long = "n".repeat(31);
    expect(freeSheetName(long, [])).toBe(long);
    expect(freeSheetName(long, [long])).toBe(`${"n".repeat(27)} (2)`);
    expect(freeSheetName(`${long}more`, [])).toBe(long);
  });
});
