import { type WorkbenchWorkbook, newWorkbook, openWorkbook } from "../../src/workbench/openWorkbook";
import { fileOf } from "../excel/logBook";
import { partTexts, withPart } from "./parts";
import { codeOfRefusal, throughExcel } from "./throughExcel";

function twoSheets(isProtected = false): WorkbenchWorkbook {
  const workbook = newWorkbook();
  for (const name of ["Log", "My notes"]) workbook.book.file.addWorksheet(name);
  const log = workbook.book.file.getWorksheet("Log");
  if (log && isProtected) log.sheetProtection = { sheet: true };
  return workbook;
}

const sheetOf = ({ workbook }: Excel.RequestContext, name = "Log"): Excel.Worksheet =>
  workbook.worksheets.getItem(name);

const adding =
  (name: string) =>
  (context: Excel.RequestContext): unknown =>
    sheetOf(context).names.add(name, sheetOf(context).getRange("A1:B2"));

/** “Names in formulas” of Excel's help. */
describe("a name that Excel refuses", () => {
  test.each([
    ...["", "two words", "Q4 2021/22", "1st", ".dot", "a-b", "a!b"],
    ...["Q4", "A1", "xfd1048576", "R1C1", "r", "C", "R2", "c7"],
    "N".repeat(256),
  ])("%s", async (name) => {
    expect(await codeOfRefusal(twoSheets(), adding(name))).toBe("InvalidArgument");
  });
});

describe("a name that Excel takes", () => {
  test.each(["Report_Q4_2021_22_Closed", "_x", "\\y", "Été.1", "XFE1", "A1048577", "Q4_", "N".repeat(255)])(
    "%s",
    async (name) => {
      expect(await codeOfRefusal(twoSheets(), adding(name))).toBeUndefined();
    },
  );
});

test.each<[string, (context: Excel.RequestContext) => unknown, string]>([
  [
    "a name that the sheet has, in any case",
    (context) => {
      adding("Closed")(context);
      adding("CLOSED")(context);
    },
    "ItemAlreadyExists",
  ],
  ["no range", (context) => sheetOf(context).names.add("Closed", "=Log!$A$1"), "InvalidArgument"],
  [
    "a comment, which can't be undone",
    (context) => sheetOf(context).names.add("Closed", sheetOf(context).getRange("A1"), "a note"),
    "ApiNotFound",
  ],
  [
    "a name that is deleted twice",
    (context) => {
      const named = sheetOf(context).names.add("Closed", sheetOf(context).getRange("A1"));
      named.delete();
      named.delete();
    },
    "ItemNotFound",
  ],
])("Excel refuses %s", async (_, act, code) => {
  expect(await codeOfRefusal(twoSheets(), act)).toBe(code);
});

test("a protected sheet takes no names", async () => {
  expect(await codeOfRefusal(twoSheets(true), adding("Closed"))).toBe("AccessDenied");
});

test("a name is its sheet's own: another sheet may have it, the workbook does not, and it goes with its sheet", async () => {
  const workbook = twoSheets();
  const found = await throughExcel(workbook, async (context) => {
    for (const name of ["Log", "My notes"])
      sheetOf(context, name).names.add("Closed", sheetOf(context, name).getRange("A1:B2"));
    const names = ["Log", "My notes"].map((name) =>
      sheetOf(context, name).names.load("items/name,items/formula"),
    );
    const ofWorkbook = context.workbook.names.getItemOrNullObject("Closed").load("name");
    const missing = sheetOf(context).names.getItemOrNullObject("Open");
    missing.delete();
    await context.sync();
    sheetOf(context).delete();
    await context.sync();
    return {
      formulas: names.flatMap(({ items }) => items.map(({ name, formula }) => [name, formula as unknown])),
      isOfWorkbook: !ofWorkbook.isNullObject,
    };
  });
  expect(found.formulas).toEqual([
    ["Closed", "=Log!$A$1:$B$2"],
    ["Closed", "='My notes'!$A$1:$B$2"],
  ]);
  expect(found.isOfWorkbook).toBe(false);
  expect(workbook.undo.steps.filter((step) => step.includes("null"))).toEqual([]);
  const { "xl/workbook.xml": xml = "" } = partTexts(await workbook.save());
  expect(xml.match(/<definedName [^>]*>/gu)).toEqual(['<definedName name="Closed" localSheetId="0">']);
});

test("a file's names of one sheet are that sheet's alone, and follow it to another index", async () => {
  const names =
    '<definedName name="Ids" localSheetId="1" hidden="1">Log!$A$2:$A$9</definedName><definedName name="All">Log!$A:$C</definedName>';
  const bytes = withPart(await fileOf({ First: [["x"]], Log: [["ID"]] }), "xl/workbook.xml", (xml) =>
    xml.replace("</sheets>", `</sheets><definedNames>${names}</definedNames>`),
  );
  const workbook = await openWorkbook(bytes);
  const found = await throughExcel(workbook, async (context) => {
    const local = sheetOf(context).names.getItemOrNullObject("ids").getRangeOrNullObject().load("address");
    const workbookNames = ["Ids", "all"].map((name) =>
      context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("address"),
    );
    await context.sync();
    sheetOf(context, "First").delete();
    await context.sync();
    return [local, ...workbookNames].map((range) => (range.isNullObject ? undefined : range.address));
  });
  expect(found).toEqual(["Log!A2:A9", undefined, "Log!A:C"]);
  const xml = partTexts(await workbook.save())["xl/workbook.xml"] ?? "";
  expect(xml).toContain('<definedName name="Ids" localSheetId="0" hidden="1">Log!$A$2:$A$9</definedName>');
  expect(xml.match(/name="Ids"/gu)).toHaveLength(1);
});
