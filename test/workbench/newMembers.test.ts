import { type WorkbenchWorkbook, newWorkbook, openWorkbook } from "../../src/workbench/openWorkbook";
import { fileOf, saved } from "../excel/logBook";
import { codeOfRefusal, throughExcel } from "./throughExcel";

const CELLS = [
  ["Complaint ID", "Stage"],
  ["C1", "Frontline"],
  ["C2", "Escalated"],
];
const ALERT = { message: "Choose one.", showAlert: true, style: "Stop", title: "Stage" } as const;

function workbookOf(
  cells: readonly (readonly (string | number)[])[] = CELLS,
  isProtected = false,
): WorkbenchWorkbook {
  const workbook = newWorkbook();
  const sheet = workbook.book.file.addWorksheet("Log");
  for (const line of cells) sheet.addRow([...line]);
  if (isProtected) sheet.sheetProtection = { sheet: true };
  return workbook;
}

type Act = (sheet: Excel.Worksheet) => unknown;

function log({ workbook }: Excel.RequestContext): Excel.Worksheet {
  return workbook.worksheets.getItem("Log");
}

async function refusal(act: Act, workbook = workbookOf()): Promise<string | undefined> {
  return codeOfRefusal(workbook, (context) => act(log(context)));
}

describe("a table that is added", () => {
  test("has the cells that were there, a free name and a style, and is in the file", async () => {
    const workbook = workbookOf();
    const name = await throughExcel(workbook, async (context) => {
      const table = log(context).tables.add("A1:B3", true);
      table.style = "TableStyleLight9";
      table.load("name");
      await context.sync();
      return table.name;
    });
    expect(name).toBe("Table1");
    const sheet = (await saved(workbook)).getWorksheet("Log");
    expect(sheet?.getTables().map(({ model }) => [model.name, model.tableRef, model.style?.theme])).toEqual([
      ["Table1", "A1:B3", "TableStyleLight9"],
    ]);
    expect([sheet?.getCell("A3").value, sheet?.getCell("B3").value]).toEqual(["C2", "Escalated"]);
  });

  test.each<[string, Act, string]>([
    ["no headers", (sheet) => sheet.tables.add("A1:B3", false), "ApiNotFound"],
    ["a blank header", (sheet) => sheet.tables.add("A1:C3", true), "ApiNotFound"],
    ["a style that is none", (sheet) => (sheet.tables.add("A1:B3", true).style = "Blue"), "InvalidArgument"],
    [
      "another table in its way",
      (sheet) => {
        sheet.tables.add("A1:B3", true);
        sheet.tables.add("B1:B3", true);
      },
      "InvalidArgument",
    ],
  ])("is refused with %s", async (_, act, code) => {
    expect(await refusal(act)).toBe(code);
  });

  test("is refused where two headers are the same", async () => {
    expect(
      await refusal(
        (sheet) => sheet.tables.add("A1:B2", true),
        workbookOf([
          ["Stage", "stage"],
          ["a", "b"],
        ]),
      ),
    ).toBe("InvalidArgument");
  });
});

describe("a rule for cells", () => {
  test("is in the file with its alert", async () => {
    const workbook = workbookOf();
    await throughExcel(workbook, async (context) => {
      const { dataValidation } = log(context).getRange("B2:B3");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Frontline,Escalated" } };
      dataValidation.errorAlert = ALERT;
      log(context).getRange("A2:A3").dataValidation.rule = { custom: { formula: "=LEN(A2)>1" } };
      await context.sync();
    });
    const sheet = (await saved(workbook)).getWorksheet("Log");
    expect(sheet?.dataValidations.find("B3")).toMatchObject({
      ...{ type: "list", formulae: ['"Frontline,Escalated"'], allowBlank: true },
      ...{ showErrorMessage: true, errorTitle: "Stage", error: "Choose one." },
    });
    expect(sheet?.dataValidations.find("A2")).toMatchObject({ type: "custom", formulae: ["LEN(A2)>1"] });
  });

  const rule = (given: Excel.DataValidationRule): Act => {
    return (sheet) => (sheet.getRange("B2").dataValidation.rule = given);
  };
  test.each<[string, Act, string]>([
    [
      "a list that is too long",
      rule({ list: { inCellDropDown: true, source: "x,".repeat(200) } }),
      "InvalidArgument",
    ],
    ["a formula without its sign", rule({ custom: { formula: "LEN(A2)>1" } }), "InvalidArgument"],
    [
      "a kind that the workbench does not know",
      rule({ wholeNumber: { formula1: 1, operator: "EqualTo" } }),
      "InvalidArgument",
    ],
    [
      "an alert of no style that there is",
      (sheet) => {
        const { dataValidation } = sheet.getRange("B2");
        dataValidation.errorAlert = JSON.parse(JSON.stringify({ ...ALERT, style: "Loud" })) as typeof ALERT;
      },
      "InvalidArgument",
    ],
  ])("is refused with %s", async (_, act, code) => {
    expect(await refusal(act)).toBe(code);
  });

  test("is refused on a protected sheet", async () => {
    const act = rule({ custom: { formula: "=LEN(A2)>1" } });
    expect(await refusal(act, workbookOf(CELLS, true))).toBe("AccessDenied");
  });

  test("is refused on a sheet that was read, whose rules are kept word for word", async () => {
    const workbook = await openWorkbook(await fileOf({ Log: CELLS }));
    expect(await refusal(rule({ custom: { formula: "=LEN(A2)>1" } }), workbook)).toBe("ApiNotFound");
  });
});

describe("a conditional format by a formula", () => {
  test("is in the file, the newest first", async () => {
    const workbook = workbookOf();
    await throughExcel(workbook, async (context) => {
      for (const formula of ['=$B2="Frontline"', '=$B2="Escalated"']) {
        const { custom } = log(context).getRange("A2:B3").conditionalFormats.add("Custom");
        custom.rule.formula = formula;
        custom.format.fill.color = "#F8D7DA";
        custom.format.font.color = "#842029";
      }
      await context.sync();
    });
    const rules = (await saved(workbook))
      .getWorksheet("Log")
      ?.conditionalFormattings.flatMap((one) => one.rules);
    expect(rules).toMatchObject([
      { type: "expression", formulae: ['$B2="Frontline"'], priority: 2 },
      {
        ...{ type: "expression", formulae: ['$B2="Escalated"'], priority: 1 },
        style: { font: { color: { argb: "FF842029" } }, fill: { bgColor: { argb: "FFF8D7DA" } } },
      },
    ]);
  });

  test.each<[string, Act, string]>([
    [
      "a formula without its sign",
      (sheet) => (sheet.getRange("A2").conditionalFormats.add("Custom").custom.rule.formula = "TRUE"),
      "InvalidArgument",
    ],
    [
      "a kind that the workbench does not know",
      (sheet) => sheet.getRange("A2").conditionalFormats.add("DataBar"),
      "ApiNotFound",
    ],
    [
      "a colour that is none",
      (sheet) => (sheet.getRange("A2").conditionalFormats.add("Custom").custom.format.fill.color = "reddish"),
      "InvalidArgument",
    ],
  ])("is refused with %s", async (_, act, code) => {
    expect(await refusal(act)).toBe(code);
  });
});
