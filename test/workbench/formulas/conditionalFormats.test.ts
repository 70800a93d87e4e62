import type { Workbook } from "@cj-tech-master/excelts";
import { fileOf } from "../../excel/logBook";
import { conditionalStyles } from "../../../src/workbench/formulas/conditionalFormats";
import { SCOTTISH_PROCEDURE } from "../../../src/engine/procedures/scottish";
import { overdueFormula } from "../../../src/log/starter/overdueFormula";
import { openWorkbook } from "../../../src/workbench/openWorkbook";

const RED = { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFF8D7DA" } } } as const;

async function addressesOf(
  rows: Parameters<typeof fileOf>[0][string],
  rules: readonly (readonly [string, string])[],
): Promise<string[]> {
  const change = (workbook: Workbook): void => {
    for (const [ref, formula] of rules)
      workbook.worksheets[0]?.addConditionalFormatting({
        ref,
        rules: [{ type: "expression", formulae: [formula], priority: 1, style: RED }],
      });
  };
  const { book } = await openWorkbook(await fileOf({ Log: rows, Holidays: [[44_000]] }, change));
  const sheet = book.file.getWorksheet("Log");
  return sheet ? [...(await conditionalStyles(book, sheet)).keys()] : [];
}

test("a rule whose columns are fixed colours the whole row where it is true, and no other", async () => {
  const rows = [
    ["a", "b"],
    [1, 2],
    [3, 4],
    [5, 6],
  ];
  expect(await addressesOf(rows, [["A2:B1048576", "$A2>2"]])).toEqual(["A3", "B3", "A4", "B4"]);
});

test("a rule that looks at each cell colours each cell where it is true", async () => {
  expect(
    await addressesOf(
      [
        [1, 5],
        [6, 2],
      ],
      [["A1:B2", "A1>4"]],
    ),
  ).toEqual(["B1", "A2"]);
});

test("a rule that can't be worked out colours nothing", async () => {
  expect(
    await addressesOf(
      [["x"]],
      [
        ["A1:A9", "WORKDAY(A1,NA())<TODAY()"],
        ["A1:A9", "NONE(A1)"],
      ],
    ),
  ).toEqual([]);
});

test("a rule may ask for working days with the holidays of another sheet", async () => {
  const formula = `IFERROR(AND($A1<>"",$B1="",WORKDAY($A1,5,'Holidays'!$A$1:$A$9)<TODAY()),FALSE)`;
  expect(
    await addressesOf(
      [
        [44_000, ""],
        [44_000, 44_001],
        [90_000, ""],
      ],
      [["A1:B9", formula]],
    ),
  ).toEqual(["A1", "B1"]);
});

test("the rule of a log to start with colours the open complaints past their due day", async () => {
  const formula = overdueFormula(
    ["id", "received", "stage", "escalated", "closed", "extension"],
    SCOTTISH_PROCEDURE,
    "'Holidays'!$A$1:$A$9",
  ).slice(1);
  const rows = [
    ["ID", "Received", "Stage", "Escalated", "Closed", "Extension"],
    ["C1", 44_000, "Frontline", "", "", ""],
    ["C2", 44_000, "Frontline", "", 44_001, ""],
    ["C3", 90_000, "Frontline", "", "", "No"],
  ];
  expect(await addressesOf(rows, [["A2:A9", formula]])).toEqual(["A2"]);
});
