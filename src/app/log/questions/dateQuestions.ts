import { longDate } from "../../../engine/calendar/day";
import { capitalised } from "../../../engine/text/capitalised";
import { listed } from "../../../engine/text/listed";
import { quoted } from "../../../engine/text/quoted";
import { DATE_READINGS, type DateReading } from "../../../log/dates/textDate";
import { type DateExample, type TextDateColumn, dateQuestions } from "../../../log/mapping/dateColumns";
import type { LogReading } from "../../../log/reading/readLog";
import { cellName } from "../cellName";
import { DATE_WORDS, withDateWord } from "../dateWords";
import type { LogAnswer, LogQuestion } from "../logQuestion";
import { likelyReading } from "./likelyReading";

/** Which of day and month comes first in a column whose dates do not show it. */
export function dateOrderQuestions(reading: LogReading): LogQuestion[] {
  return dateQuestions(reading).map((column) => ({
    kind: "dateOrder",
    untilAnswered: "stops",
    question: questionText(reading, column),
    asks: `Is ${column.example.text} ${daysText(column)}?`,
    because: evidenceText(reading, column),
    cell: column.example.cell,
    ...proposedFirst(reading, column),
    option: { name: "dates", left: [column.header] },
    remedyInSheet: "type the dates of that column again as dates",
  }));
}

type AskedColumn = TextDateColumn & { readonly example: DateExample };

function questionText(reading: LogReading, column: AskedColumn): string {
  const { header, example } = column;
  const cell = capitalised(cellName(reading, example.cell));
  const question = `${cell}, in ${quoted(header)}, says ${example.text}. Is that ${daysText(column)}?`;
  return [question, evidenceText(reading, column)].filter((text) => text !== "").join(" ");
}

function daysText({ example: { readings } }: AskedColumn): string {
  return listed(
    readings.map(({ day }) => longDate(day)),
    "or",
  );
}

function evidenceText(reading: LogReading, { either, shows }: AskedColumn): string {
  const others = either === 1 ? [] : [`${either} dates in that column can be read either way.`];
  const evidence = DATE_READINGS.flatMap((order) => {
    const shown = shows[order];
    return shown
      ? [`${capitalised(cellName(reading, shown.cell))} (${shown.text}) can only be ${ORDERS[order]}.`]
      : [];
  });
  return [...others, ...evidence].join(" ");
}

const ORDERS: Readonly<Record<DateReading, string>> = {
  dayFirst: "day first",
  monthFirst: "month first",
  yearFirst: "year first",
};

/** The answers, that one first which the rows around the date speak for. */
function proposedFirst(
  reading: LogReading,
  { sheet, header, example }: AskedColumn,
): Pick<LogQuestion, "answers" | "isFirstLikely"> {
  const likely = likelyReading(reading, example);
  const others = example.readings.filter((one) => one !== likely);
  return {
    isFirstLikely: likely !== undefined,
    answers: [...(likely ? [likely] : []), ...others].map(({ order, day }): LogAnswer => {
      const text = longDate(day);
      return {
        text,
        spoken: `${text}, in ${quoted(header)}`,
        word: DATE_WORDS[order],
        choose: (kept) => withDateWord(kept, { sheet, header }, order),
      };
    }),
  };
}
