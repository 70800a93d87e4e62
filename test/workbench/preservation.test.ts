import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { openWorkbook } from "../../src/workbench/openWorkbook";
import { HEADERS, REPORT_NAME, fileOf, report, saved, upheld } from "../excel/logBook";
import { partTexts, withPart } from "./parts";

function logSheet(file: Workbook): Worksheet {
  const sheet = file.getWorksheet("Log");
  if (!sheet) throw new Error("There is no log.");
  return sheet;
}

/** What a user may have done to the log's sheet, each with how it is read again. */
const FEATURES: Readonly<Record<string, readonly [(file: Workbook) => void, (file: Workbook) => unknown]>> = {
  "fonts, fills, borders and number formats": [
    (file) => {
      logSheet(file).getCell("A2").style = {
        font: { bold: true, color: { argb: "FFFF0000" }, name: "Georgia", size: 14 },
        fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FF00FF00" } },
        border: { bottom: { style: "double", color: { argb: "FF0000FF" } } },
        numFmt: "dd/mm/yyyy",
        alignment: { wrapText: true, horizontal: "center" },
        protection: { locked: false },
      };
    },
    (file) => logSheet(file).getCell("A2").style,
  ],
  "column widths, hidden columns and column styles": [
    (file) => {
      logSheet(file).getColumn(2).width = 33;
      logSheet(file).getColumn(3).hidden = true;
      logSheet(file).getColumn(12).style = { numFmt: "0.00", font: { italic: true } };
    },
    (file) =>
      [2, 3, 12].map((place) => {
        const { width, hidden, numFmt, font } = logSheet(file).getColumn(place);
        return { width, hidden, numFmt, font };
      }),
  ],
  "row heights and hidden rows": [
    (file) => {
      logSheet(file).getRow(1).height = 40;
      logSheet(file).getRow(2).hidden = true;
    },
    (file) => [logSheet(file).getRow(1).height, logSheet(file).getRow(2).hidden],
  ],
  comments: [
    (file) => {
      logSheet(file).getCell("A2").note = "Ask Ada";
    },
    (file) => logSheet(file).getCell("A2").note,
  ],
  "hyperlinks to the web": [
    (file) => {
      logSheet(file).getCell("K2").value = { text: "site", hyperlink: "https://example.org/?a=1&b=2" };
    },
    (file) => logSheet(file).getCell("K2").value,
  ],
  "formulas with their results": [
    (file) => {
      logSheet(file).getCell("K3").value = { formula: "COUNTA(A:A)", result: 2 };
    },
    (file) => logSheet(file).getCell("K3").value,
  ],
  "rich text": [
    (file) => {
      logSheet(file).getCell("K4").value = { richText: [{ text: "a" }, { font: { bold: true }, text: "b" }] };
    },
    (file) => logSheet(file).getCell("K4").value,
  ],
  "merged cells": [
    (file) => {
      logSheet(file).mergeCells("K5:L6");
    },
    (file) => logSheet(file).getCell("L6").master.address,
  ],
  "frozen panes and zoom": [
    (file) => {
      logSheet(file).views = [{ state: "frozen", ySplit: 1, xSplit: 2, zoomScale: 80 }];
    },
    (file) => {
      const [view] = logSheet(file).views;
      // The report is in front now, so the log is no longer the selected sheet.
      return [view?.state, view?.zoomScale, JSON.stringify({ ...view, tabSelected: undefined })];
    },
  ],
  "page setup": [
    (file) => {
      Object.assign(logSheet(file).pageSetup, {
        orientation: "landscape",
        paperSize: 8,
        printTitlesRow: "1:1",
      });
      logSheet(file).headerFooter.oddFooter = "&CConfidential";
    },
    (file) => [logSheet(file).pageSetup, logSheet(file).headerFooter.oddFooter],
  ],
  "hidden and very hidden sheets, the colours of tabs": [
    (file) => {
      file.addWorksheet("Lists").state = "hidden";
      file.addWorksheet("Secret").state = "veryHidden";
      logSheet(file).properties.tabColor = { argb: "FFFF0000" };
    },
    (file) => [file.worksheets.slice(0, 3).map(({ state }) => state), logSheet(file).properties.tabColor],
  ],
  tables: [
    (file) => {
      file.addWorksheet("Tables").addTable({
        name: "Officers",
        ref: "B2",
        headerRow: true,
        totalsRow: true,
        style: { theme: "TableStyleDark3", showRowStripes: true },
        columns: [
          { name: "Officer", totalsRowLabel: "All" },
          { name: "Cases", totalsRowFunction: "sum" },
        ],
        rows: [["Ada", 1]],
      });
    },
    (file) =>
      file
        .getWorksheet("Tables")
        ?.getTables()
        .map(({ model }) => ({ ...model, id: 0 })),
  ],
};

describe("what was in the workbook is still there after a report", () => {
  test.each(Object.entries(FEATURES))("%s", async (_, [make, read]) => {
    const workbook = await openWorkbook(await fileOf({ Log: [HEADERS, upheld()] }, make));
    expect(workbook.losses).toEqual([]);
    const before = read(await saved(workbook));
    expect(before).toBeDefined();
    await report(workbook, { places: [{ sheet: "Log" }] });
    const file = await saved(workbook);
    expect(file.getWorksheet(REPORT_NAME)).toBeDefined();
    expect(read(file)).toEqual(before);
  });
});

/** Pieces of a sheet's part that Excel writes, and where each stands. */
const SHEET_PIECES: readonly (readonly [string, string, string])[] = [
  [
    "a password on the sheet",
    "<pageMargins",
    '<sheetProtection password="CC1A" sheet="1" objects="1" scenarios="1" formatCells="0"/>',
  ],
  [
    "a modern password on the sheet",
    "<pageMargins",
    '<sheetProtection algorithmName="SHA-512" hashValue="eA==" saltValue="eB==" spinCount="100000" sheet="1"/>',
  ],
  [
    "ranges with passwords of their own",
    "<pageMargins",
    '<protectedRanges><protectedRange password="CC1A" sqref="A2:A9" name="IDs"/></protectedRanges>',
  ],
  [
    "a filter with what it shows",
    "<pageMargins",
    '<autoFilter ref="A1:I2"><filterColumn colId="2"><filters><filter val="Adults"/></filters></filterColumn></autoFilter>',
  ],
  [
    "a sort order",
    "<pageMargins",
    '<autoFilter ref="A1:I2"><sortState ref="A2:I2"><sortCondition descending="1" ref="D2"/></sortState></autoFilter>',
  ],
  [
    "data validation",
    "<pageMargins",
    '<dataValidations count="2"><dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="Stage" prompt="Pick" sqref="F2:F900 G2"><formula1>"Frontline,Investigative"</formula1></dataValidation><dataValidation type="date" operator="greaterThan" sqref="D2:D900"><formula1>36526</formula1></dataValidation></dataValidations>',
  ],
  [
    "numbers stored as text, marked as meant",
    "</worksheet>",
    '<ignoredErrors><ignoredError sqref="A2:A900" numberStoredAsText="1"/></ignoredErrors>',
  ],
];

describe("what a sheet's part says is still there word for word after a report", () => {
  test.each(SHEET_PIECES)("%s", async (_, before, piece) => {
    const path = "xl/worksheets/sheet1.xml";
    const bytes = withPart(await fileOf({ Log: [HEADERS, upheld()] }), path, (xml) =>
      xml.replace(before, piece + before),
    );
    const workbook = await openWorkbook(bytes);
    expect(workbook.losses).toEqual([]);
    await report(workbook);
    const after = partTexts(await workbook.save());
    expect(after[path]).toContain(piece);
    expect(after["xl/worksheets/sheet2.xml"]).toBeDefined();
  });

  test.each([
    ["an array", '<c r="K2"><f t="array" ref="K2:L2">A2:B2</f><v>1</v></c><c r="L2"><v>2</v></c>'],
    ["the add-in's", '<c r="K2"><f>_xldudf_COMPLAINTS_QUARTER(D2)</f><v>1</v></c>'],
    [
      "its answer for a column",
      '<c r="K2"><f t="array" ref="K2:K2">_xldudf_COMPLAINTS_QUARTER(D2:D2)</f><v>1</v></c>',
    ],
  ])("a formula: %s", async (_, cells) => {
    const path = "xl/worksheets/sheet1.xml";
    const bytes = withPart(await fileOf({ Log: [HEADERS, upheld()] }), path, (xml) =>
      xml.replace("</row></sheetData>", `${cells}</row></sheetData>`),
    );
    const workbook = await openWorkbook(bytes);
    expect(workbook.losses).toEqual([]);
    await report(workbook);
    expect(partTexts(await workbook.save())[path]).toContain(/<f.*<\/f>/u.exec(cells)?.[0]);
  });

  test.each([
    ["a formula", '<definedName name="Open">OFFSET(Log!$A$1,0,0,COUNTA(Log!$A:$A),1)</definedName>'],
    ["a constant", '<definedName name="Target" comment="days">5</definedName>'],
    [
      "a name of one sheet",
      '<definedName name="Ids" localSheetId="0" hidden="1">Log!$A$2:$A$9</definedName>',
    ],
    ["a print area", '<definedName name="_xlnm.Print_Area" localSheetId="0">Log!$A$1:$I$2</definedName>'],
  ])("the name of %s", async (_, name) => {
    const bytes = withPart(await fileOf({ Log: [HEADERS, upheld()] }), "xl/workbook.xml", (xml) =>
      xml.replace("</sheets>", `</sheets><definedNames>${name}</definedNames>`),
    );
    const workbook = await openWorkbook(bytes);
    expect(workbook.losses).toEqual([]);
    await report(workbook);
    const xml = partTexts(await workbook.save())["xl/workbook.xml"];
    expect(xml).toContain(name);
    expect(xml).toMatch(/_xlnm.Print_Area" localSheetId="1"/u);
  });

  test("manual calculation", async () => {
    const setting = '<calcPr calcId="191029" calcMode="manual"/>';
    const bytes = withPart(await fileOf({ Log: [HEADERS, upheld()] }), "xl/workbook.xml", (xml) =>
      xml.replace(/<calcPr[^>]*>/u, setting),
    );
    const workbook = await openWorkbook(bytes);
    await report(workbook);
    expect(partTexts(await workbook.save())["xl/workbook.xml"]).toContain(setting);
  });
});
