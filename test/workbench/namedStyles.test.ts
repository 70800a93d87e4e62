import { openWorkbook } from "../../src/workbench/openWorkbook";
import { codeOfRefusal, throughExcel } from "./throughExcel";
import { logBook } from "../excel/logBook";

test("a heading's style gives letters and a line of its own, and leaves the rest of a look", async () => {
  const got = await throughExcel(await logBook(), async (context) => {
    const cell = context.workbook.worksheets.getItem("Log").getRange("A1");
    cell.format.font.italic = true;
    cell.format.fill.color = "#E9ECF2";
    cell.style = "Heading1";
    const font = cell.format.font.load("italic,bold,size");
    const fill = cell.format.fill.load("color");
    const line = cell.format.borders.getItem("EdgeBottom").load("weight");
    await context.sync();
    return [font.italic, font.bold, font.size, fill.color, line.weight];
  });
  expect(got).toEqual([false, true, 15, "#E9ECF2", "Thick"]);
});

test("cells of different styles have none together, and a cleared cell has the usual one", async () => {
  const got = await throughExcel(await logBook(), async (context) => {
    const sheet = context.workbook.worksheets.getItem("Log");
    sheet.getRange("A1").style = "Heading2";
    sheet.getRange("B1").style = "Heading1";
    sheet.getRange("B1").clear("Formats");
    const cells = ["A1", "B1", "A1:B1"].map((address) => sheet.getRange(address).load("style"));
    await context.sync();
    return cells.map(({ style }) => style);
  });
  expect(got).toEqual(["Heading2", "Normal", null]);
});

test("a style that the workbench does not know is refused, and one beside formats", async () => {
  const refused = async (act: (range: Excel.Range) => void): Promise<string | undefined> =>
    codeOfRefusal(await logBook(), (context) => {
      act(context.workbook.worksheets.getItem("Log").getRange("A1"));
    });
  expect(await refused((range) => (range.style = "Heading9"))).toBe("ApiNotFound");
  expect(
    await refused((range) => {
      range.setCellProperties([[{ style: "Heading1", format: { wrapText: true } }]]);
    }),
  ).toBe("InvalidArgument");
});

test("a heading that is saved and read is a heading, with the look that was laid over it", async () => {
  const workbook = await logBook();
  await throughExcel(workbook, async (context) => {
    const cell = context.workbook.worksheets.getItem("Log").getRange("C9");
    cell.style = "Heading2";
    cell.format.font.size = 11;
    await context.sync();
  });
  const again = await openWorkbook(await workbook.save());
  const got = await throughExcel(again, async (context) => {
    const cell = context.workbook.worksheets.getItem("Log").getRange("C9").load("style");
    const font = cell.format.font.load("size,bold");
    await context.sync();
    return [cell.style, font.size, font.bold];
  });
  expect(got).toEqual(["Heading2", 11, true]);
});
