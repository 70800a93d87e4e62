import { capitalised } from "../../../engine/text/capitalised";
import { countText } from "../../../engine/text/countText";
import { numberText } from "../../../engine/text/numberText";
import { quoted } from "../../../engine/text/quoted";
import { type UniversalColumn, universalColumns } from "../../../log/mapping/universalTimes";
import type { LogReading } from "../../../log/reading/readLog";
import { cellName } from "../cellName";
import { DATE_WORDS, type DateWord, withDateWord } from "../dateWords";
import type { LogAnswer, LogQuestion } from "../logQuestion";
import { momentText } from "../momentText";

/** Whether the times of a column that looks like it are those of universal time. */
export function universalQuestions(reading: LogReading): LogQuestion[] {
  return universalColumns(reading).flatMap((column) => {
    if (column.answer !== undefined) return [];
    const { stands, meant } = column.example;
    return {
      kind: "universalTimes",
      untilAnswered: "stops",
      question: questionText(reading, column),
      asks: `Is ${momentText(stands)} universal time?`,
      because: `Then it was ${momentText(meant)} in the UK. ${evidenceText(column)}`,
      cell: column.example.cell,
      isFirstLikely: true,
      answers: [
        answer(column, "universalTime", `Universal time: ${momentText(meant)}`),
        answer(column, "localTime", `UK time: ${momentText(stands)}`),
      ],
      option: { name: "dates", left: [column.header] },
      remedyInSheet: "export the log again with its dates in UK time",
    };
  });
}

function questionText(reading: LogReading, column: UniversalColumn): string {
  const { header, example } = column;
  const cell = capitalised(cellName(reading, example.cell));
  return `${cell}, in ${quoted(header)}, says ${momentText(example.stands)}. Is that universal time? Then it was ${momentText(example.meant)} in the UK. ${evidenceText(column)}`;
}

function evidenceText({ timed, midnights, isShown }: UniversalColumn): string {
  return isShown
    ? `${numberText(midnights)} of ${countText(timed, "summer date")} with a time in that column ${midnights === 1 ? "is" : "are"} at 23:00 exactly, which is midnight in the UK.`
    : "Other dates of this sheet seem to be.";
}

function answer(column: UniversalColumn, said: DateWord, text: string): LogAnswer {
  return {
    text,
    spoken: `${text}, in ${quoted(column.header)}`,
    word: DATE_WORDS[said],
    choose: (kept) => withDateWord(kept, column, said),
  };
}
