import { newWorkbook } from "../../src/workbench/openWorkbook";
import { openWorkbook } from "../../src/workbench/openWorkbook";
import { HEADERS, fileOf } from "../excel/logBook";
import { withPart } from "./parts";
import { codeOfRefusal, throughExcel } from "./throughExcel";

interface Typed {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: unknown;
}

/** What Excel makes of a text that is put into a cell. */
async function typed(text: string, options: { format?: string; date1904?: boolean } = {}): Promise<Typed> {
  const workbook = newWorkbook();
  workbook.book.file.addWorksheet("Log");
  if (options.date1904) workbook.book.file.properties = { ...workbook.book.file.properties, date1904: true };
  return throughExcel(workbook, async (context) => {
    const cell = context.workbook.worksheets.getItem("Log").getRange("A1");
    if (options.format !== undefined) cell.numberFormat = [[options.format]];
    cell.values = [[text]];
    cell.load("values,formulas,numberFormat");
    await context.sync();
    const only = (cells: unknown): unknown => (cells as unknown[][])[0]?.[0];
    return { value: only(cell.values), formula: only(cell.formulas), format: only(cell.numberFormat) };
  });
}

/** 4 March 2022. */
const DAY = 44_624;

describe("a text put into a cell becomes what it would if someone typed it", () => {
  test.each<[string, string | number | boolean, string]>([
    ["12", 12, "General"],
    ["-1", -1, "General"],
    ["+1", 1, "General"],
    ["1,234.5", 1234.5, "General"],
    ["(12)", -12, "General"],
    ["1E5", 100_000, "General"],
    ["00017", 17, "General"],
    ["202200000123", 202_200_000_123, "General"],
    ["12%", 0.12, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["$12", 12, "$#,##0"],
    ["true", true, "General"],
    ["#N/A", "#N/A", "General"],
    ["3/4/2022", DAY, "m/d/yyyy"],
    ["2022-03-04", DAY, "m/d/yyyy"],
    ["4-Mar-2022", DAY, "d-mmm-yy"],
    ["4-Mar-22", DAY, "d-mmm-yy"],
    ["4-Mar-30", 11_021, "d-mmm-yy"],
    ["4 March 2022", DAY, "d-mmm-yy"],
    ["Mar 2022", DAY - 3, "mmm-yy"],
    ["1/1/1900", 1, "m/d/yyyy"],
    ["2/28/1900", 59, "m/d/yyyy"],
    ["3/1/1900", 61, "m/d/yyyy"],
    ["10:30", 0.4375, "h:mm"],
  ])("%j", async (text, value, format) => {
    const cell = await typed(text);
    expect(cell.format).toBe(format);
    if (typeof value === "number") expect(cell.value).toBeCloseTo(value, 9);
    else expect(cell.value).toBe(value);
  });

  test.each(["=1+1", "+A2", "-A2", "@SUM(A2)"])("%j, a formula", async (text) => {
    const { formula } = await typed(text);
    expect(formula).toMatch(/^=/u);
  });

  test.each(["3/4", "1/2", "4-Mar"])("%j, a day of this year", async (text) => {
    const { value, format } = await typed(text);
    expect(typeof value).toBe("number");
    expect(format).toBe("d-mmm");
  });

  test.each(["", "x", "31/12/2022", "12/31/1899", "1.2.3", "12 %x", " "])("%j stays a text", async (text) => {
    expect(await typed(text)).toMatchObject({ value: text, format: "General" });
  });

  test("in the 1904 system a date is a number of that system", async () => {
    expect((await typed("3/4/2022", { date1904: true })).value).toBe(DAY - 1462);
    expect((await typed("12/31/1903", { date1904: true })).value).toBe("12/31/1903");
  });

  test.each(["=1", "1/2", "12%", "TRUE", "00017", "#N/A"])(
    "in a cell for texts %j stays a text",
    async (text) => {
      expect(await typed(text, { format: "@" })).toMatchObject({ value: text, format: "@" });
    },
  );

  test.each([
    ["'=1", "=1"],
    ["''x", "'x"],
    ["'", ""],
  ])("an apostrophe at the front is not kept, and makes the rest a text: %j", async (text, value) => {
    expect(await typed(text)).toMatchObject({ value, format: "General" });
  });

  test.each(["=", "==1", "=)", "=*2"])("%j is refused", async (text) => {
    const workbook = newWorkbook();
    workbook.book.file.addWorksheet("Log");
    const code = await codeOfRefusal(workbook, (context) => {
      context.workbook.worksheets.getItem("Log").getRange("A1").values = [[text]];
    });
    expect(code).toBe("InvalidArgument");
  });
});

test("the number of a date before 1 March 1900 is the file's own", async () => {
  const bytes = await fileOf({ Log: [HEADERS, [new Date("2022-03-04T00:00:00Z")]] });
  for (const number of [0, 1, 59, 60, 61]) {
    const changed = withPart(bytes, "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace("<v>44624</v>", `<v>${number}</v>`),
    );
    const value = await throughExcel(await openWorkbook(changed), async (context) => {
      const cell = context.workbook.worksheets.getItem("Log").getRange("A2").load("values");
      await context.sync();
      return (cell.values as unknown[][])[0]?.[0];
    });
    expect(value).toBe(number);
  }
});
