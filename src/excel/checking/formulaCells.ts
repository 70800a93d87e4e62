import { textAsText } from "../writing/cellInput";
import { runExcel } from "../host/runExcel";
import { calculatedValues } from "./excelTrial";

/** Formulas to be calculated over some cells. */
export interface FormulaCells {
  /** From A1 on; texts stay texts, but those of `formulas`. */
  readonly log: readonly (readonly (string | number)[])[];
  /** Number formats of the columns of the log. */
  readonly formats: readonly string[];
  /** Formulas of single cells of the log, by their addresses. */
  readonly ownFormulas: Readonly<Record<string, string>>;
  /** The formulas that are asked for, one a row in a column beside the log. */
  readonly asked: readonly string[];
}

/** The column in which the formulas stand that are asked for; there is room to spill to its right. */
const ASKED_COLUMN = 20;
/** Between two formulas there is room for what they spill downwards. */
const ROWS_APART = 40;

/** Writes cells and formulas over them to the scratch sheet, and gives what Excel has calculated of each. */
export async function calculated(
  sheetName: string,
  { log, formats, ownFormulas, asked }: FormulaCells,
): Promise<unknown[]> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.getRange().clear();
    const range = sheet.getRangeByIndexes(0, 0, log.length, formats.length);
    range.numberFormat = log.map(() => [...formats]);
    range.values = log.map((line) =>
      line.map((value) => (typeof value === "string" && value !== "" ? textAsText(value) : value)),
    );
    for (const [address, formula] of Object.entries(ownFormulas))
      sheet.getRange(address).formulas = [[formula]];
    asked.forEach((formula, index) => {
      sheet.getRangeByIndexes(index * ROWS_APART, ASKED_COLUMN, 1, 1).formulas = [[formula]];
    });
    await context.sync();
  });
  const [answers = []] = await calculatedValues(async () => [await readAnswers(sheetName, asked.length)]);
  return answers;
}

async function readAnswers(sheetName: string, count: number): Promise<unknown[]> {
  if (count === 0) return [];
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const column = sheet.getRangeByIndexes(0, ASKED_COLUMN, (count - 1) * ROWS_APART + 1, 1).load("values");
    await context.sync();
    return Array.from({ length: count }, (_, index) => column.values[index * ROWS_APART]?.[0] as unknown);
  });
}
