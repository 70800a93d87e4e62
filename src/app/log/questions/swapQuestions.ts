import { longDate } from "../../../engine/calendar/day";
import { quoted } from "../../../engine/text/quoted";
import { type Swap, type SwappedColumn, swapsText, swappedColumns } from "../../../log/mapping/swappedDates";
import type { LogReading } from "../../../log/reading/readLog";
import { cellName } from "../cellName";
import { DATE_WORDS, type DateWord, withDateWord } from "../dateWords";
import type { LogAnswer, LogQuestion } from "../logQuestion";

/** Whether days and months were swapped in a column that looks like it. */
export function swapQuestions(reading: LogReading): LogQuestion[] {
  return swappedColumns(reading).flatMap((column) => {
    const [example] = column.swaps;
    if (!example || column.answer !== undefined) return [];
    return {
      kind: "swappedDates",
      untilAnswered: "stops",
      question: questionText(reading, column, example),
      asks: "Were day and month swapped?",
      because: `Excel seems to have swapped them in ${swapsText(column)}${stayedText(reading, column)}. Then ${exampleText(reading, example)}.`,
      cell: example.cell,
      isFirstLikely: true,
      answers: [
        answer(column, "swapped", "Swapped: read them the other way round"),
        answer(column, "notSwapped", "They are right"),
      ],
      option: { name: "dates", left: [column.header] },
      remedyInSheet: "import the file again with day and month in the right order",
    };
  });
}

function questionText(reading: LogReading, column: SwappedColumn, example: Swap): string {
  return `Excel seems to have swapped day and month in ${swapsText(column)}${stayedText(reading, column)}. Were they swapped? Then ${exampleText(reading, example)}.`;
}

function stayedText(reading: LogReading, { text }: SwappedColumn): string {
  return text ? `, and left others as text, such as ${cellName(reading, text.cell)} (${text.text})` : "";
}

function exampleText(reading: LogReading, { cell, stands, meant }: Swap): string {
  return `${cellName(reading, cell)} would be ${longDate(meant)}, not ${longDate(stands)}`;
}

function answer(column: SwappedColumn, said: DateWord, text: string): LogAnswer {
  return {
    text,
    spoken: `${text}, in ${quoted(column.header)}`,
    word: DATE_WORDS[said],
    choose: (kept) => withDateWord(kept, column, said),
  };
}
