import { readFileSync } from "node:fs";
import path from "node:path";
import { valueOf } from "../../src/workbench/book/cellValues";
import { BLANK_CELLS } from "../../src/workbench/formulas/blankCell";
import { playExcel } from "../../src/workbench/playedExcel";
import { sheetNamed } from "./savedSheet";
import { useWorkbench } from "./workbench";

const open = useWorkbench();

const SAMPLE = path.join(__dirname, "../../src/workbench/sample/complaints-log.xlsx");
const LOG = "'Complaints Log'!$A$1:$K$36";
const Q4 = `${LOG},"Q4 2021/22"`;
const [VALUE, NOT_AVAILABLE] = ["#VALUE!", "#N/A"];

/** Formulas of every function, and what stands in their first cell, or in as many of their first line as are told. */
const FORMULAS: readonly (readonly [string, ...(string | number | boolean)[]])[] = [
  ["WORKING_DAYS('Complaints Log'!D3,'Complaints Log'!G3)", 6],
  ["WORKING_DAYS(TRANSPOSE('Complaints Log'!D2:D4),TRANSPOSE('Complaints Log'!G2:G4))", 24, 6, 29],
  ['WORKING_DAYS("23/12/2021","31/12/2021")', 5],
  ['WORKING_DAYS("soon",44000)', VALUE],
  ["WORKING_DAYS(NA(),44000)", VALUE],
  ["WORKING_DAYS('Complaints Log'!D3,'Complaints Log'!Z1)", ""],
  ["WORKING_DAYS('Complaints Log'!D3,'Complaints Log'!G3,'Complaints Log'!Z1:Z9)", 6],
  ['DUE_DATE(DATE(2021,12,23),{"Frontline","Investigative","Stage 9"})', 44561, 44586, VALUE],
  ['DUE_DATE(DATE(2021,12,23),"Investigative",,"Yes")', NOT_AVAILABLE],
  ['WITHIN_TARGET(DATE(2021,12,23),{44561,44566},"S1")', true, false],
  ['STATUS(DATE(2021,12,23),"","Frontline",{44560,44561,44566})', "Open", "Due today", "Overdue"],
  ["QUARTER({44651,44652})", "Q4 2021/22", "Q1 2022/23"],
  ["QUARTER(TRUE)", VALUE],
  [`RECEIVED(${Q4})`, 4],
  [`RECEIVED(${LOG},"no quarter")`, VALUE],
  [`RECEIVED(${Q4},'Complaints Log'!Z1)`, 4],
  ["RECEIVED('Complaints Log'!$A$1:$P$400,\"Q4 2021/22\")", 4],
  [`CLOSED(${Q4},"Frontline")`, 2],
  [`CLOSED(${LOG},"Q2 2021/22","Frontline","Upheld")`, NOT_AVAILABLE],
  [`AVERAGE_DAYS(${Q4},"Frontline")`, 19],
  [`AVERAGE_DAYS(${Q4},"Escalated")`, NOT_AVAILABLE],
  [`WITHIN_TARGET_COUNT(${Q4},"Frontline")`, 1],
  [`WITHIN_TARGET_RATE(${Q4},"Frontline")`, 0.5],
  [`EXTENSION_COUNT(${Q4},"Investigative or Escalated")`, 0],
  [`EXTENSION_RATE(${Q4},"Roads")`, VALUE],
  [`OUTCOME_RATE(${Q4},"Frontline","Not Upheld")`, 0.5],
  [`MEDIAN_DAYS(${Q4},"Frontline")`, 19],
  [`OPEN(${LOG},"31 March 2022")`, 2],
  [`OVERDUE(${LOG},"31 March 2022","Frontline")`, 0],
  [`CARRIED_FORWARD(${Q4})`, 2],
  [`REPORT(${Q4},1)`, "NUMBER OF COMPLAINTS", "Q4 2020/21"],
  [`UPHELD(${Q4})`, "Complaint ID", "Type of Complaint"],
  [`CHECK(${LOG},TODAY())`, "Row", "Column", "What is wrong", "What to do"],
];

/** Room for what a formula spills. */
const ROWS = 40;

test.each(BLANK_CELLS.map((blank) => [JSON.stringify(blank), blank] as const))(
  "in a browser, with a blank cell as %s, Microsoft's runtime answers every function for cells, ranges, blanks, errors and wrong types",
  async (_, blankCell) => {
    const written = await playExcel(readFileSync(SAMPLE), "formulas.xlsx");
    const sheet = written.book.file.addWorksheet("Formulas");
    FORMULAS.forEach(([formula], place) => {
      sheet.getCell(place * ROWS + 1, 1).value = { formula: `COMPLAINTS.${formula}` };
    });
    const { saved, goTo, pane, select, cell, play } = await open({ file: await written.save() });
    await play({ blankCell });
    // The whole workbook is calculated when settings are saved.
    await goTo("Settings");
    await pane().getByLabel("Name of the service").fill("Social Work");
    await pane().getByRole("button", { name: "Save" }).click();
    const last = `A${(FORMULAS.length - 1) * ROWS + 1}`;
    await select(`Formulas!${last}`);
    // The calls go through one after another, so that all take some seconds.
    await cell(last).getByText("Row").waitFor();
    const excel = await saved();
    const values = FORMULAS.map(([formula, ...expected], place) => [
      formula,
      ...expected.map((_, column) =>
        valueOf(sheetNamed(excel, "Formulas").getCell(place * ROWS + 1, column + 1), excel.book),
      ),
    ]);
    expect(values).toEqual(FORMULAS);
  },
);
