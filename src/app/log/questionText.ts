import { capitalised } from "../../engine/text/capitalised";
import { countText } from "../../engine/text/countText";
import { listed } from "../../engine/text/listed";
import { quoted } from "../../engine/text/quoted";
import type { Rivals, UnreadColumn } from "../../log/mapping/columnQuestions";
import type { DateExample, TextDateColumn } from "../../log/mapping/dateColumns";
import type { ValueField, ValueSpelling } from "../../log/mapping/valueMapping";
import type { LogReading } from "../../log/reading/readLog";
import { roleName } from "../../log/spellings/roleName";
import type { Asking } from "./asking";
import { cellName, columnName } from "./cellName";
import type { LogQuestion } from "./logQuestion";

export function dateOrderText(
  reading: LogReading,
  { header, either, example }: TextDateColumn & { readonly example: DateExample },
): string {
  const cell = capitalised(cellName(reading, example.cell));
  const question = `${cell}, in ${quoted(header)}, says ${example.text}. Is that ${example.dayFirst} or ${example.monthFirst}?`;
  return either === 1 ? question : `${question} ${either} dates in that column can be read either way.`;
}

/** `sheets` is how many the log has: which is meant need not be said of one. */
export function rivalsText({ name, columns }: Rivals, sheet: string, sheets: number): string {
  const where = sheets > 1 ? `On ${quoted(sheet)}, which` : "Which";
  const names = columns.map(({ header, column }) => `${quoted(header)} (${columnName(sheet, column)})`);
  return `${where} column should be read as ${name}: ${listed(names, "or")}?`;
}

export function columnText({ name, column: { header, evidence } }: UnreadColumn): string {
  return `Should ${quoted(header)} be read as ${name}? No other column is, and ${evidence.words}.`;
}

export function valueText(field: ValueField, { text, count }: ValueSpelling): string {
  return `In the ${field} column, what does ${quoted(text)} mean? It is in ${countText(count, "cell")}.`;
}

const WHERE_TO_ANSWER: Readonly<Record<Asking, string>> = {
  pane: "on the Log page",
  command: "in Excel, on the Log page of Complaints Monitor",
  formula: "on the Log page of the Complaints Monitor pane",
};

/** What to do about a question, in a sentence. */
export function remedyText(question: LogQuestion, asking: Asking): string {
  return `Answer ${WHERE_TO_ANSWER[asking]}, or ${remedyInSheet(question)}.`;
}

function remedyInSheet(question: LogQuestion): string {
  switch (question.kind) {
    case "dateOrder":
      return "type the dates of that column again as dates";
    case "rivals":
      return "rename the column that is not it";
    case "column":
      return `rename the column: ${quoted(roleName(question.role))} if it is, anything else if it is not`;
    case "value":
      return "write it in words that the add-in knows";
  }
}
