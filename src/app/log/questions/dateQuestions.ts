import { capitalised } from "../../../engine/text/capitalised";
import { listed } from "../../../engine/text/listed";
import { quoted } from "../../../engine/text/quoted";
import { DATE_READINGS, type DateReading } from "../../../log/dates/textDate";
import { type DateExample, type TextDateColumn, dateQuestions } from "../../../log/mapping/dateColumns";
import type { LogReading } from "../../../log/reading/readLog";
import { cellName } from "../cellName";
import { DATE_WORDS, withDateWord } from "../dateWords";
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

function questionText(reading: LogReading, { header, either, example, shows }: AskedColumn): string {
  const days = listed(
    example.readings.map(({ day }) => day),
    "or",
  );
  const cell = capitalised(cellName(reading, example.cell));
  const question = `${cell}, in ${quoted(header)}, says ${example.text}. Is that ${days}?`;
  const others = either === 1 ? "" : ` ${either} dates in that column can be read either way.`;
  const evidence = DATE_READINGS.flatMap((order) => {
    const shown = shows[order];
    return shown
      ? ` ${capitalised(cellName(reading, shown.cell))} (${shown.text}) can only be ${ORDERS[order]}.`
      : [];
  });
  return `${question}${others}${evidence.join("")}`;
}

const ORDERS: Readonly<Record<DateReading, string>> = {
  dayFirst: "day first",
  monthFirst: "month first",
  yearFirst: "year first",
};

function answersOf({ sheet, header, example }: AskedColumn): LogAnswer[] {
  return example.readings.map(({ order, day }) => ({
    text: day,
    spoken: `${day}, in ${quoted(header)}`,
    word: DATE_WORDS[order],
    choose: (kept) => withDateWord(kept, { sheet, header }, order),
  }));
}
