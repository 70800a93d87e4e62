import { type WorkbenchWorkbook, newWorkbook } from "../../src/workbench/openWorkbook";
import { codeOfRefusal, throughExcel } from "./throughExcel";

type Act = (sheet: Excel.Worksheet) => unknown;

/** A workbook whose sheet `Log` has three rows. */
function workbookOf(): WorkbenchWorkbook {
  const workbook = newWorkbook();
  const sheet = workbook.book.file.addWorksheet("Log");
  for (const line of [
    ["Complaint ID", "Stage"],
    ["C1", "Frontline"],
    ["C2", "Escalated"],
  ])
    sheet.addRow(line);
  return workbook;
}

async function refusal(act: Act, workbook = workbookOf()): Promise<string | undefined> {
  return codeOfRefusal(workbook, (context) => act(context.workbook.worksheets.getItem("Log")));
}

/** Something within a limit of Excel's, and the same beyond it. */
type Limit = readonly [what: string, within: Act, beyond: Act];

const format = (sheet: Excel.Worksheet): Excel.RangeFormat => sheet.getRange("A1").format;
const footer = (sheet: Excel.Worksheet): Excel.HeaderFooter =>
  sheet.pageLayout.headersFooters.defaultForAllPages;

const LIMITS: readonly Limit[] = [
  [
    "a formula is whole",
    (sheet) => (sheet.getRange("C1").formulas = [["=SUM(A1,B1)"]]),
    (sheet) => (sheet.getRange("C1").formulas = [["=SUM(A1,B1"]]),
  ],
  [
    "a text that begins like a formula is one",
    (sheet) => (sheet.getRange("C1").values = [["-(A1)"]]),
    (sheet) => (sheet.getRange("C1").values = [["-none-"]]),
  ],
  [
    "a formula has 8,192 characters",
    (sheet) => (sheet.getRange("C1").formulas = [[`="${"x".repeat(8189)}"`]]),
    (sheet) => (sheet.getRange("C1").formulas = [[`="${"x".repeat(8190)}"`]]),
  ],
  [
    "a number format is one",
    (sheet) => (sheet.getRange("C1").numberFormat = [['0 "days"']]),
    (sheet) => (sheet.getRange("C1").numberFormat = [["0 days"]]),
  ],
  [
    "values are cells, or null for one that stays",
    (sheet) => (sheet.getRange("A2:B2").values = [["C9", null]]),
    (sheet) => (sheet.getRange("A2:B2").values = null as never),
  ],
  [
    "formulas are cells, or null for one that stays",
    (sheet) => (sheet.getRange("A2:B2").formulas = [[null, "=1"]]),
    (sheet) => (sheet.getRange("A2:B2").formulas = null as never),
  ],
  [
    "number formats are cells, or null for one that stays",
    (sheet) => (sheet.getRange("A2:B2").numberFormat = [[null, "0"]]),
    (sheet) => (sheet.getRange("A2:B2").numberFormat = null as never),
  ],
  [
    "a property is not null",
    (sheet) => (format(sheet).fill.color = "#FFFFFF"),
    (sheet) => (format(sheet).fill.color = null as never),
  ],
  [
    "cells that are set have first and last rows and columns",
    (sheet) => (sheet.getRange("A1:A3").values = [["a"], ["b"], ["c"]]),
    (sheet) => (sheet.getRange("A:A").values = [["a"]]),
  ],
  [
    "a font is 409 points high",
    (sheet) => (format(sheet).font.size = 409),
    (sheet) => (format(sheet).font.size = 410),
  ],
  [
    "a font is 1 point high",
    (sheet) => (format(sheet).font.size = 1),
    (sheet) => (format(sheet).font.size = 0.5),
  ],
  [
    "the name of a font has 31 characters",
    (sheet) => (format(sheet).font.name = "f".repeat(31)),
    (sheet) => (format(sheet).font.name = "f".repeat(32)),
  ],
  [
    "a font has a name",
    (sheet) => (format(sheet).font.name = "Arial"),
    (sheet) => (format(sheet).font.name = ""),
  ],
  [
    "a row is 409.5 points high",
    (sheet) => (format(sheet).rowHeight = 409.5),
    (sheet) => (format(sheet).rowHeight = 410),
  ],
  [
    "a column is 255 digits wide",
    (sheet) => (format(sheet).columnWidth = 1342.5),
    (sheet) => (format(sheet).columnWidth = 1344),
  ],
  [
    "an indent has 250 levels",
    (sheet) => (format(sheet).indentLevel = 250),
    (sheet) => (format(sheet).indentLevel = 251),
  ],
  [
    "an indent has whole levels",
    (sheet) => (format(sheet).indentLevel = 1),
    (sheet) => (format(sheet).indentLevel = 1.5),
  ],
  [
    "a list of addresses has 8,192 characters",
    (sheet) => (sheet.getRanges(`A1${",A1".repeat(2730)}`).format.wrapText = true),
    (sheet) => (sheet.getRanges(`A10${",A1".repeat(2730)}`).format.wrapText = true),
  ],
  [
    "a footer has 255 characters with its marks",
    (sheet) => (footer(sheet).centerFooter = "x".repeat(253)),
    (sheet) => (footer(sheet).centerFooter = "x".repeat(254)),
  ],
  [
    "the parts of a footer have 255 characters together",
    (sheet) => {
      footer(sheet).leftFooter = "x".repeat(100);
      footer(sheet).rightFooter = "x".repeat(151);
    },
    (sheet) => {
      footer(sheet).leftFooter = "x".repeat(100);
      footer(sheet).rightFooter = "x".repeat(152);
    },
  ],
  [
    "print titles are whole rows",
    (sheet) => {
      sheet.pageLayout.setPrintTitleRows("$1:$2");
    },
    (sheet) => {
      sheet.pageLayout.setPrintTitleRows("$A$1:$K$2");
    },
  ],
  [
    "a sheet has 1,026 page breaks",
    (sheet) => {
      for (let row = 2; row < 2 + 1026; row++) sheet.horizontalPageBreaks.add(`A${row}`);
    },
    (sheet) => {
      for (let row = 2; row < 2 + 1027; row++) sheet.horizontalPageBreaks.add(`A${row}`);
    },
  ],
  [
    "margins leave some of the width of the paper",
    (sheet) => {
      sheet.pageLayout.paperSize = "A4";
      sheet.pageLayout.leftMargin = 500;
    },
    (sheet) => {
      sheet.pageLayout.paperSize = "A4";
      sheet.pageLayout.leftMargin = 560;
    },
  ],
  [
    "margins leave some of the height of paper on its side",
    (sheet) => {
      sheet.pageLayout.paperSize = "A4";
      sheet.pageLayout.topMargin = 600;
    },
    (sheet) => {
      sheet.pageLayout.paperSize = "A4";
      sheet.pageLayout.topMargin = 600;
      sheet.pageLayout.orientation = "Landscape";
    },
  ],
  [
    "paper has room for the margins",
    (sheet) => {
      sheet.pageLayout.leftMargin = 400;
      sheet.pageLayout.paperSize = "A4";
    },
    (sheet) => {
      sheet.pageLayout.leftMargin = 400;
      sheet.pageLayout.paperSize = "A5";
    },
  ],
  [
    "the formula of a conditional format is whole",
    (sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=$A1>1"),
    (sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=$A1>"),
  ],
  [
    "the formula of a conditional format has 8,192 characters",
    (sheet) =>
      (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = `="${"x".repeat(8189)}"`),
    (sheet) =>
      (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = `="${"x".repeat(8190)}"`),
  ],
  [
    "the list of a rule has 255 characters",
    (sheet) =>
      (sheet.getRange("A9").dataValidation.rule = {
        list: { inCellDropDown: true, source: "x".repeat(255) },
      }),
    (sheet) =>
      (sheet.getRange("A9").dataValidation.rule = {
        list: { inCellDropDown: true, source: "x".repeat(256) },
      }),
  ],
  [
    "the formula of a rule is whole",
    (sheet) => (sheet.getRange("A9").dataValidation.rule = { custom: { formula: "=ISNUMBER(A9)" } }),
    (sheet) => (sheet.getRange("A9").dataValidation.rule = { custom: { formula: "=ISNUMBER(A9" } }),
  ],
  [
    "the formula of a rule has 255 characters",
    (sheet) => (sheet.getRange("A9").dataValidation.rule = { custom: { formula: `="${"x".repeat(252)}"` } }),
    (sheet) => (sheet.getRange("A9").dataValidation.rule = { custom: { formula: `="${"x".repeat(253)}"` } }),
  ],
  [
    "the key of a sheet's property has 255 characters",
    (sheet) => sheet.customProperties.add("k".repeat(255), "x"),
    (sheet) => sheet.customProperties.add("k".repeat(256), "x"),
  ],
  [
    "one row or more is frozen",
    (sheet) => {
      sheet.freezePanes.freezeRows(1);
    },
    (sheet) => {
      sheet.freezePanes.freezeRows(-1);
    },
  ],
  [
    "a cell has 32,767 characters",
    (sheet) => (sheet.getRange("A1").values = [["x".repeat(32_767)]]),
    (sheet) => (sheet.getRange("A1").values = [["x".repeat(32_768)]]),
  ],
  [
    "a sheet has 16,384 columns",
    (sheet) => (sheet.getRange("XFD1").values = [["x"]]),
    (sheet) => (sheet.getRange("XFE1").values = [["x"]]),
  ],
  [
    "a sheet has 1,048,576 rows",
    (sheet) => (sheet.getRange("A1048576").values = [["x"]]),
    (sheet) => (sheet.getRange("A1048577").values = [["x"]]),
  ],
  [
    "the header of a table's column has 255 characters",
    (sheet) => sheet.tables.add("A1:B3", true).columns.add(-1, [["h".repeat(255)]] as never),
    (sheet) => sheet.tables.add("A1:B3", true).columns.add(-1, [["h".repeat(256)]] as never),
  ],
  [
    "cells are merged beside a table",
    (sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.getRange("C1:D1").merge();
    },
    (sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.getRange("B1:C1").merge();
    },
  ],
];

test.each(LIMITS)("%s, and no more", async (_, within, beyond) => {
  expect(await refusal(within)).toBeUndefined();
  expect(await refusal(beyond)).toBe("InvalidArgument");
});

test("the cells of whole columns and rows are read as null", async () => {
  const seen = await throughExcel(workbookOf(), async (context) => {
    const sheet = context.workbook.worksheets.getItem("Log");
    const ranges = ["A:B", "1:1", "A1:B1"].map((address) => sheet.getRange(address).load("values,address"));
    await context.sync();
    return ranges.map(({ values }) => values as unknown);
  });
  expect(seen).toEqual([null, null, [["Complaint ID", "Stage"]]]);
});

test("what is set over merged cells goes into their first alone", async () => {
  const workbook = workbookOf();
  await throughExcel(workbook, async (context) => {
    const range = context.workbook.worksheets.getItem("Log").getRange("A5:B5");
    range.merge();
    range.values = [["first", "second"]];
    await context.sync();
  });
  expect(workbook.book.file.getWorksheet("Log")?.getCell("A5").value).toBe("first");
});
