import { type WorkbenchWorkbook, newWorkbook, openWorkbook } from "../../src/workbench/openWorkbook";
import { fileOf } from "../excel/logBook";
import { codeOfRefusal, throughExcel } from "./throughExcel";

/** A workbook with one sheet, `Log`, and what a test puts into it. */
function oneSheet(protect = false): WorkbenchWorkbook {
  const workbook = newWorkbook();
  const sheet = workbook.book.file.addWorksheet("Log");
  if (protect) sheet.sheetProtection = { sheet: true };
  return workbook;
}

function log(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("Log");
}

describe("Excel's codes for what it refuses", () => {
  test.each<[string, (context: Excel.RequestContext) => unknown, string]>([
    ["a property that was not loaded", (context) => log(context).name, "PropertyNotLoaded"],
    [
      "a property that was loaded but not synced",
      (context) => log(context).getRange("A1").load("values").values,
      "PropertyNotLoaded",
    ],
    [
      "a method that the workbench does not know",
      (context) => {
        log(context).calculate(true);
      },
      "ApiNotFound",
    ],
    [
      "a child that it does not know",
      (context) => log(context).pivotTables.load("items/name"),
      "ApiNotFound",
    ],
    ["a property that it can't read", (context) => log(context).load("tabColor"), "ApiNotFound"],
    ["a property that it can't set", (context) => (log(context).tabColor = "#FF0000"), "ApiNotFound"],
    [
      "too few rows of values",
      (context) => (log(context).getRange("A1:A2").values = [["x"]]),
      "InvalidArgument",
    ],
    [
      "too many columns of values",
      (context) =>
        (log(context).getRange("A1:A2").values = [
          ["x", 1],
          ["y", 2],
        ]),
      "InvalidArgument",
    ],
    [
      "ragged values",
      (context) => (log(context).getRange("A1:B2").values = [["x", 1], ["y"]]),
      "InvalidArgument",
    ],
    [
      "formats of another size",
      (context) => (log(context).getRange("A1:A2").numberFormat = [["0"]]),
      "InvalidArgument",
    ],
    [
      "a sheet that is not there",
      (context) => context.workbook.worksheets.getItem("None").load("name"),
      "ItemNotFound",
    ],
    [
      "a table that is not there",
      (context) => context.workbook.tables.getItem("None").load("name"),
      "ItemNotFound",
    ],
    ["an address that is none", (context) => log(context).getRange("A0").load("values"), "InvalidArgument"],
    [
      "an address beyond the sheet",
      (context) => log(context).getRange("XFE1").load("values"),
      "InvalidArgument",
    ],
    [
      "an address of another sheet",
      (context) => log(context).getRange("Other!A1").load("values"),
      "InvalidArgument",
    ],
    [
      "a range off the sheet",
      (context) => log(context).getRange("A1").getOffsetRange(-1, 0).load("values"),
      "InvalidArgument",
    ],
    [
      "a text that is too long",
      (context) => (log(context).getRange("A1").values = [["x".repeat(32_768)]]),
      "InvalidArgument",
    ],
    [
      "a row that is too high",
      (context) => (log(context).getRange("A1").format.rowHeight = 410),
      "InvalidArgument",
    ],
    [
      "a colour that is none",
      (context) => (log(context).getRange("A1").format.font.color = "reddish"),
      "InvalidArgument",
    ],
    [
      "the last sheet's deletion",
      (context) => {
        log(context).delete();
      },
      "InvalidOperation",
    ],
  ])("%s", async (_, act, code) => {
    expect(await codeOfRefusal(oneSheet(), act)).toBe(code);
  });

  test.each<[string, string]>([
    ["", "InvalidArgument"],
    ["n".repeat(32), "InvalidArgument"],
    ["Q4 2021/22", "InvalidArgument"],
    ["a:b", "InvalidArgument"],
    ["a\\b", "InvalidArgument"],
    ["a?", "InvalidArgument"],
    ["a*", "InvalidArgument"],
    ["[a]", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["a'", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["LOG", "ItemAlreadyExists"],
  ])("no sheet can be named %j", async (name, code) => {
    const workbook = oneSheet();
    expect(await codeOfRefusal(workbook, (context) => context.workbook.worksheets.add(name))).toBe(code);
    expect(workbook.book.file.worksheets).toHaveLength(1);
  });

  test.each<[string, (range: Excel.Range) => unknown]>([
    ["values", (range) => (range.values = [["x"]])],
    ["formulas", (range) => (range.formulas = [["=1"]])],
    ["number formats", (range) => (range.numberFormat = [["0"]])],
    ["fonts", (range) => (range.format.font.bold = true)],
    ["fills", (range) => (range.format.fill.color = "#FF0000")],
    ["borders", (range) => (range.format.borders.getItem("EdgeTop").style = "Continuous")],
    ["alignment", (range) => (range.format.wrapText = true)],
    ["row heights", (range) => (range.format.rowHeight = 20)],
    ["column widths", (range) => (range.format.columnWidth = 20)],
    [
      "merging",
      (range) => {
        range.getResizedRange(1, 0).merge();
      },
    ],
    [
      "clearing",
      (range) => {
        range.clear();
      },
    ],
  ])("a protected sheet refuses %s, and can be read", async (_, act) => {
    const workbook = oneSheet(true);
    const range = (context: Excel.RequestContext): Excel.Range => log(context).getRange("A1");
    expect(await codeOfRefusal(workbook, (context) => act(range(context)))).toBe("AccessDenied");
    expect(await codeOfRefusal(workbook, (context) => range(context).load("values"))).toBeUndefined();
  });

  test("requests and answers over 5 MB are refused, and such a request does nothing", async () => {
    const workbook = oneSheet();
    const rows = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
    const fill = (from: number, count: number) => (context: Excel.RequestContext) =>
      (log(context).getRangeByIndexes(from, 0, count, 1).values = rows.slice(0, count));
    expect(await codeOfRefusal(workbook, fill(0, 200))).toBe("RequestPayloadSizeLimitExceeded");
    expect(workbook.book.file.getWorksheet("Log")?.rowCount).toBe(0);
    expect(await codeOfRefusal(workbook, fill(0, 100))).toBeUndefined();
    expect(await codeOfRefusal(workbook, fill(100, 100))).toBeUndefined();
    const read = (context: Excel.RequestContext): unknown => log(context).getRange("A1:A200").load("values");
    expect(await codeOfRefusal(workbook, read)).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

test("what was done before an action fails stays done", async () => {
  const workbook = oneSheet();
  const code = await codeOfRefusal(workbook, (context) => {
    log(context).getRange("A1").values = [["done"]];
    log(context).getRange("A2:A3").values = [["not done"]];
    log(context).getRange("A4").values = [["not done"]];
  });
  expect(code).toBe("InvalidArgument");
  const sheet = workbook.book.file.getWorksheet("Log");
  expect(["A1", "A2", "A4"].map((address) => sheet?.getCell(address).value)).toEqual(["done", null, null]);
});

test("what is not there is a null object, and so is what it leads to", async () => {
  const found = await throughExcel(oneSheet(), async (context) => {
    const { worksheets, tables } = context.workbook;
    const [none, table] = [worksheets.getItemOrNullObject("None"), tables.getItemOrNullObject("None")];
    const mark = none.customProperties.getItemOrNullObject("Mark");
    const used = log(context).getUsedRangeOrNullObject();
    const there = worksheets.getItemOrNullObject("log");
    for (const one of [none, table, mark, used, there]) one.load();
    await context.sync();
    return [none, table, mark, used, there].map(({ isNullObject }) => isNullObject);
  }).catch((error: unknown) => error);
  expect(found).toEqual([true, true, true, true, false]);
});

test("sheets and ranges stay the same objects from one request to the next", async () => {
  const workbook = oneSheet();
  const seen = await throughExcel(workbook, async (context) => {
    const added = context.workbook.worksheets.add("Added");
    const [a, b] = [added.getRange("A1"), added.getRange("B2")];
    await context.sync();
    added.name = "Renamed";
    a.values = [["first"]];
    await context.sync();
    b.load("address");
    added.load("name");
    await context.sync();
    return [added.name, b.address];
  });
  expect(seen).toEqual(["Renamed", "Renamed!B2"]);
});

/** What Excel reads in A1 of a workbook that the file's library made. */
async function read(value: unknown, address = "A1", date1904 = false): Promise<unknown> {
  const bytes = await fileOf({ Log: [[null]] }, (file) => {
    if (date1904) file.properties = { ...file.properties, date1904 };
    const sheet = file.getWorksheet("Log");
    if (sheet) sheet.getCell("A1").value = value as never;
    sheet?.mergeCells("A1:B2");
  });
  return throughExcel(await openWorkbook(bytes), async (context) => {
    const range = log(context).getRange(address).load("values");
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}

describe("what a cell is read as", () => {
  test.each<[string, unknown, unknown]>([
    ["a text", "x", "x"],
    ["rich text", { richText: [{ text: "a" }, { font: { bold: true }, text: "b" }] }, "ab"],
    ["a hyperlink", { text: "site", hyperlink: "https://example.org" }, "site"],
    ["a formula's number", { formula: "1+1", result: 2 }, 2],
    ["a formula's text", { formula: 'UPPER("a")', result: "A" }, "A"],
    ["a formula's error", { formula: "1/0", result: { error: "#DIV/0!" } }, "#DIV/0!"],
    ["a formula's date", { formula: "TODAY()", result: new Date("2022-03-04T00:00:00Z") }, 44_624],
    ["an error", { error: "#N/A" }, "#N/A"],
    ["a logical value", true, true],
    ["a date", new Date("2022-03-04T00:00:00Z"), 44_624],
    ["a date with a time", new Date("2022-03-04T18:00:00Z"), 44_624.75],
    ["a blank", null, ""],
  ])("%s", async (_, value, expected) => {
    expect(await read(value)).toBe(expected);
  });

  test("in the 1904 system a date's number is 1,462 days less", async () => {
    expect(await read(new Date("2022-03-04T18:00:00Z"), "A1", true)).toBe(44_624.75 - 1462);
  });

  test("of merged cells only the first holds the value", async () => {
    expect(await read("x", "B2")).toBe("");
    expect(await read("x", "A2")).toBe("");
  });
});
