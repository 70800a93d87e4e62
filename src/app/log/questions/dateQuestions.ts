import { capitalised } from "../../../engine/text/capitalised";
import { quoted } from "../../../engine/text/quoted";
import { type DateExample, type TextDateColumn, dateQuestions } from "../../../log/mapping/dateColumns";
import type { LogReading } from "../../../log/reading/readLog";
import { cellName } from "../cellName";
import { withDateOrder } from "../logChoices";
import type { LogAnswer, LogQuestion } from "../logQuestion";

/** Which of day and month comes first in a column whose dates do not show it. */
export function dateOrderQuestions(reading: LogReading): LogQuestion[] {
  return dateQuestions(reading).map((column) => ({
    kind: "dateOrder",
    untilAnswered: "stops",
    question: questionText(reading, column),
    answers: answersOf(column),
    option: { name: "dates", left: [column.header] },
    remedyInSheet: "type the dates of that column again as dates",
  }));
}

type AskedColumn = TextDateColumn & { readonly example: DateExample };

function questionText(reading: LogReading, { header, either, example }: AskedColumn): string {
  const cell = capitalised(cellName(reading, example.cell));
  const question = `${cell}, in ${quoted(header)}, says ${example.text}. Is that ${example.dayFirst} or ${example.monthFirst}?`;
  return either === 1 ? question : `${question} ${either} dates in that column can be read either way.`;
}

function answersOf({ sheet, header, example }: AskedColumn): LogAnswer[] {
  const orders = [
    { order: "dayFirst", text: example.dayFirst, word: "day-first" },
    { order: "monthFirst", text: example.monthFirst, word: "month-first" },
  ] as const;
  return orders.map(({ order, text, word }) => ({
    text,
    spoken: `${text}, in ${quoted(header)}`,
    word,
    choose: (kept) => withDateOrder(kept, { sheet, header, order }),
  }));
}
