import type { Procedure } from "../../../engine/procedures/procedure";
import { countText } from "../../../engine/text/countText";
import { quoted } from "../../../engine/text/quoted";
import {
  VALUE_FIELDS,
  type ValueField,
  type ValueSpelling,
  unknownValues,
} from "../../../log/mapping/valueMapping";
import { headerAbove } from "../../../log/reading/headerAbove";
import type { LogReading } from "../../../log/reading/readLog";
import { probableOutcome } from "../../../log/spellings/probableOutcomes";
import { withValue } from "../logChoices";
import type { LogAnswer, LogQuestion } from "../logQuestion";
import { meaningOptions } from "../meaningOptions";

/** What the words of a log mean that are not understood. */
export function valueQuestions(reading: LogReading, procedure: Procedure): LogQuestion[] {
  return VALUE_FIELDS.flatMap((field) =>
    unknownValues(reading, field).map((spelling) => {
      const header = headerAbove(reading, spelling.cell);
      return {
        kind: "value",
        untilAnswered: "leavesUncounted",
        question: valueText(field, spelling),
        answers: answersTo(field, spelling, { header, procedure }),
        option: { name: "value", left: [header, spelling.text] },
        remedyInSheet: "write it in words that the add-in knows",
      };
    }),
  );
}

function valueText(field: ValueField, { text, count }: ValueSpelling): string {
  return `In the ${field} column, what does ${quoted(text)} mean? It is in ${countText(count, "cell")}.`;
}

interface ValueContext {
  readonly header: string;
  readonly procedure: Procedure;
}

function answersTo(
  field: ValueField,
  spelling: ValueSpelling,
  { header, procedure }: ValueContext,
): LogAnswer[] {
  const probable = field === "outcome" ? probableOutcome(header, spelling.text) : undefined;
  const options = meaningOptions(field, procedure);
  const likeliestFirst = [
    ...options.filter(({ meaning }) => meaning === probable),
    ...options.filter(({ meaning }) => meaning !== probable),
  ];
  return likeliestFirst.map(({ meaning, text, name = text }) => ({
    text,
    spoken: `${quoted(spelling.text)} means ${text}`,
    word: name,
    choose: (kept) => withValue(kept, field, spelling.text, meaning),
  }));
}
