import type { CellValue } from "../../log/sheetTable";
import type { CellRule, StarterPlan } from "../../log/starter/starterPlan";
import { areaAddress, cellAddress } from "../address";
import { pointsOfDigits, textAsText } from "./cellInput";
import { runExcel } from "../host/runExcel";
import { runWrite } from "../host/runWrite";
import { removeUnfinished } from "./unfinishedSheets";

/** The key of the mark by which the sheets are known as the add-in's. */
const STARTER_MARK = "ComplaintsMonitor.Starter";

/** What the mark begins with until the log is the one to read. */
const BEGUN = "begun ";

const DATE_FORMAT = "dd/mm/yyyy";
const FORMATS = { text: "@", date: DATE_FORMAT, anything: "General" } as const;

const OVERDUE = { fill: "#F8D7DA", font: "#842029" } as const;

/** A log to start with that was written. */
export interface WrittenStarter {
  /** Removes it, where what follows fails. */
  readonly remove: () => Promise<void>;
  /** Says on its sheets that it is whole. */
  readonly finish: () => Promise<void>;
}

/**
 * Writes a log to start with into two new sheets, in one round trip, and shows it. If Excel refuses any of it, both are
 * removed again, and the failure is thrown.
 */
export async function writeStarter(plan: StarterPlan): Promise<WrittenStarter> {
  const id = `${BEGUN}${crypto.randomUUID()}`;
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
  return { remove: () => removeUnfinished(begun), finish: () => markAsWhole(begun.names) };
}

async function markAsWhole(names: readonly string[]): Promise<void> {
  await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of names)
      worksheets.getItem(name).customProperties.add(STARTER_MARK, crypto.randomUUID());
    await context.sync();
  });
}

/**
 * Removes sheets with these names that were begun for a log like this one, which was never finished, and that hold
 * nothing else than it would. Gives their names.
 */
export async function removeBegunStarters(
  names: readonly string[],
  plan: Pick<StarterPlan, "columns" | "rows" | "holidays" | "services">,
): Promise<string[]> {
  if (names.length === 0) return [];
  return runExcel(async (context) => {
    const sheets = names.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const mark = sheet.customProperties.getItemOrNullObject(STARTER_MARK).load("value");
      return { name, sheet, mark, used: sheet.getUsedRange(true).load("values,rowIndex,columnIndex") };
    });
    await context.sync();
    const left = sheets.filter(
      ({ mark, used }) => !mark.isNullObject && mark.value.startsWith(BEGUN) && holdsNoMore(used, plan),
    );
    for (const { sheet } of left) sheet.delete();
    if (left.length > 0) await context.sync();
    return left.map(({ name }) => name);
  });
}

/** Whether cells hold what is written for a log or its holidays, or some of it. */
function holdsNoMore(
  { values, rowIndex, columnIndex }: Excel.Range,
  plan: Parameters<typeof removeBegunStarters>[1],
): boolean {
  const cells: readonly (readonly unknown[])[] = values;
  return [logLines(plan), holidayLines(plan)].some((lines) =>
    cells.every((line, down) =>
      line.every((value, right) => value === "" || value === lines[rowIndex + down]?.[columnIndex + right]),
    ),
  );
}

function logLines({ columns, rows }: Pick<StarterPlan, "columns" | "rows">): CellValue[][] {
  return [columns.map(({ header }) => header), ...rows.map((row) => [...row])];
}

function holidayLines({ holidays, services }: Pick<StarterPlan, "holidays" | "services">): CellValue[][] {
  const rows = Array.from({ length: Math.max(holidays.length, services.length) }, (_, index) => [
    holidays[index]?.date ?? "",
    holidays[index]?.name ?? "",
    "",
    services[index] ?? "",
  ]);
  return [[...HOLIDAY_HEADINGS], ...rows];
}

const HOLIDAY_HEADINGS = ["Date", "Holiday", "", "Services"] as const;

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
  all.values = logLines(plan).map((line) => line.map(written));
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
  headings.values = [HOLIDAY_HEADINGS.map(written)];
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
