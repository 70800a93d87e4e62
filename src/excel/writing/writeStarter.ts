import type { CellValue } from "../../log/sheetTable";
import type { CellRule, StarterPlan } from "../../log/starter/starterPlan";
import { areaAddress, cellAddress } from "../address";
import { pointsOfDigits, textAsText } from "./cellInput";
import { runWrite } from "../host/runWrite";
import { removeUnfinished } from "./unfinishedSheets";

/** The key of the mark by which the sheets are known as the add-in's. */
const STARTER_MARK = "ComplaintsMonitor.Starter";

const DATE_FORMAT = "dd/mm/yyyy";
const FORMATS = { text: "@", date: DATE_FORMAT, anything: "General" } as const;

const OVERDUE = { fill: "#F8D7DA", font: "#842029" } as const;

/**
 * Writes a log to start with into two new sheets, in one round trip, and shows it. If Excel refuses any of it, both are
 * removed again, and the failure is thrown. What comes back removes them, too, where what follows fails.
 */
export async function writeStarter(plan: StarterPlan): Promise<() => Promise<void>> {
  const id = crypto.randomUUID();
  const write = async (context: Excel.RequestContext): Promise<void> => {
    const { worksheets } = context.workbook;
    const log = addMarked(worksheets, plan.logSheet, id);
    const holidays = addMarked(worksheets, plan.holidaySheet, id);
    // Some Excels take the rows of rules from the cell that is selected.
    log.activate();
    log.getRange("A2").select();
    writeHolidays(holidays, plan);
    writeLog(log, plan);
    await context.sync();
  };
  const begun = {
    names: [plan.logSheet, plan.holidaySheet],
    key: STARTER_MARK,
    isOurs: (mark: string) => mark === id,
  };
  await runWrite(write, (code) => removeUnfinished(begun, code));
  return () => removeUnfinished(begun);
}

function addMarked(worksheets: Excel.WorksheetCollection, name: string, mark: string): Excel.Worksheet {
  const sheet = worksheets.add(name);
  sheet.customProperties.add(STARTER_MARK, mark);
  return sheet;
}

function writeLog(sheet: Excel.Worksheet, plan: StarterPlan): void {
  const { columns, rows, overdue } = plan;
  const all = sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length);
  const body = sheet.getRangeByIndexes(1, 0, rows.length, columns.length);
  columns.forEach(({ holds, width, header, rule }, place) => {
    const cells = body.getColumn(place);
    cells.numberFormat = rows.map(() => [FORMATS[holds]]);
    cells.format.columnWidth = pointsOfDigits(width);
    if (rule) setRule(cells, rule, header, cellAddress(1, place));
  });
  const lines = [columns.map(({ header }) => header), ...rows];
  all.values = lines.map((line) => line.map(written));
  sheet.tables.add(areaOf(rows.length + 1, columns.length), true).style = "TableStyleMedium2";
  const { custom } = body.conditionalFormats.add("Custom");
  custom.rule.formula = overdue;
  custom.format.fill.color = OVERDUE.fill;
  custom.format.font.color = OVERDUE.font;
  sheet.freezePanes.freezeRows(1);
}

/** Dates and their names in the first two columns, and beside them the services that the log's list offers. */
function writeHolidays(sheet: Excel.Worksheet, plan: StarterPlan): void {
  const { holidays, services } = plan;
  const headings = sheet.getRange("A1:D1");
  headings.values = [["Date", "Holiday", "", "Services"].map(written)];
  headings.format.font.bold = true;
  const days = sheet.getRangeByIndexes(1, 0, holidays.length, 2);
  days.numberFormat = holidays.map(() => [DATE_FORMAT, "General"]);
  days.values = holidays.map(({ date, name }) => [date, written(name)]);
  sheet.getRangeByIndexes(1, 3, services.length, 1).values = services.map((name) => [written(name)]);
  [14, 40, 4, 30].forEach((width, place) => {
    sheet.getRangeByIndexes(0, place, 1, 1).format.columnWidth = pointsOfDigits(width);
  });
  sheet.freezePanes.freezeRows(1);
}

function setRule(
  { dataValidation }: Excel.Range,
  { allows, isStrict, message }: CellRule,
  title: string,
  firstCell: string,
): void {
  dataValidation.rule = ruleOf(allows, firstCell);
  dataValidation.errorAlert = { message, showAlert: true, style: isStrict ? "Stop" : "Warning", title };
}

function ruleOf(allows: CellRule["allows"], firstCell: string): Excel.DataValidationRule {
  switch (allows.kind) {
    case "oneOf":
      return { list: { inCellDropDown: true, source: allows.texts.join(",") } };
    case "oneOfCells":
      return { list: { inCellDropDown: true, source: `=${allows.reference}` } };
    case "date":
      return { custom: { formula: `=ISNUMBER($${firstCell})` } };
  }
}

function written(value: CellValue): CellValue {
  return typeof value === "string" && value !== "" ? textAsText(value) : value;
}

function areaOf(rowCount: number, columnCount: number): string {
  return areaAddress({ row: 0, column: 0, rowCount, columnCount });
}
