import type { Procedure } from "../../../engine/procedures/procedure";
import { countText } from "../../../engine/text/countText";
import { quoted } from "../../../engine/text/quoted";
import {
  VALUE_FIELDS,
  type ValueField,
  type ValueMeaning,
  type ValueSpelling,
  unknownValues,
} from "../../../log/mapping/valueMapping";
import { headerAbove } from "../../../log/reading/headerAbove";
import type { LogReading } from "../../../log/reading/readLog";
import { likelyMeaning } from "../../../log/mapping/likelyMeaning";
import { withValue } from "../logChoices";
import type { LogAnswer, LogQuestion } from "../logQuestion";
import { meaningOptions } from "../meaningOptions";

/** What the words of a log mean that are not understood. */
export function valueQuestions(reading: LogReading, procedure: Procedure): LogQuestion[] {
  return VALUE_FIELDS.flatMap((field) =>
    unknownValues(reading, field).map((spelling) =>
      valueQuestion(field, spelling, { header: headerAbove(reading, spelling.cell), procedure }),
    ),
  );
}

function valueQuestion(field: ValueField, spelling: ValueSpelling, context: ValueContext): LogQuestion {
  const { text, count, cell } = spelling;
  const likely = likelyMeaning(field, context.header, text);
  return {
    kind: "value",
    untilAnswered: "leavesUncounted",
    waiting: waitingText(field, count),
    question: valueText(field, spelling),
    asks: `What does ${quoted(text)} mean?`,
    because: `It is in ${countText(count, "cell")} of the ${field} column.`,
    cell,
    ...answersTo(field, spelling, { ...context, likely }),
    option: { name: "value", left: [context.header, text] },
    remedyInSheet: "write it in words that the add-in knows",
  };
}

/** A complaint with such a stage or outcome is not counted as closed; such an extension leaves figures on extensions N/A. */
function waitingText(field: ValueField, count: number): string {
  if (field === "extension") return "figures on extensions wait";
  return `${countText(count, "complaint")} ${count === 1 ? "waits" : "wait"}`;
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
  { procedure, likely }: ValueContext & { readonly likely: ValueMeaning | undefined },
): Pick<LogQuestion, "answers" | "isFirstLikely"> {
  const options = meaningOptions(field, procedure);
  const likeliestFirst = [
    ...options.filter(({ meaning }) => meaning === likely),
    ...options.filter(({ meaning }) => meaning !== likely),
  ];
  return {
    isFirstLikely: options.some(({ meaning }) => meaning === likely),
    answers: likeliestFirst.map(({ meaning, text, name = text }): LogAnswer => ({
      text,
      spoken: `${quoted(spelling.text)} means ${text}`,
      word: name,
      choose: (kept) => withValue(kept, field, spelling.text, meaning),
    })),
  };
}
