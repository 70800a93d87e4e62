import type { CountedLog } from "../../engine/counting/countedLog";
import type { Procedure } from "../../engine/procedures/procedure";
import type { MappedSheet } from "../../log/mapping/columnQuestions";
import type { LogReading } from "../../log/reading/readLog";
import type { Asking } from "./asking";
import { columnQuestions, rivalQuestions } from "./questions/columnQuestions";
import { countedQuestions } from "./questions/countedQuestions";
import { dateOrderQuestions } from "./questions/dateQuestions";
import { swapQuestions } from "./questions/swapQuestions";
import { extensionQuestions } from "./questions/extensionQuestions";
import { repeatedIdQuestions } from "./questions/repeatedIdQuestions";
import { universalQuestions } from "./questions/universalQuestions";
import { valueQuestions } from "./questions/valueQuestions";
import type { LogQuestion } from "./logQuestion";
import { remedyText } from "./questionRemedy";

/** A log as it was read, what each column of its sheets was taken for, sheet by sheet, and the procedure it is of. */
export interface MappedLog {
  readonly reading: LogReading;
  readonly counted: Pick<CountedLog, "same">;
  readonly mapped: readonly MappedSheet[];
  readonly procedure: Procedure;
}

/**
 * What only the keeper of a log can say of it, those questions first that stop every figure. The one rule for the
 * report in the pane and on the ribbon, for formulas and for the command: a figure is right, or it is not made. Only a
 * word that is not understood may wait, for its complaints are known to be missing, and the report says so.
 */
export function logQuestions(log: MappedLog): LogQuestion[] {
  return [
    ...swapQuestions(log.reading),
    ...dateOrderQuestions(log.reading),
    ...universalQuestions(log.reading),
    ...rivalQuestions(log.mapped),
    ...countedQuestions(log.reading),
    ...repeatedIdQuestions(log.reading, log.counted.same),
    ...columnQuestions(log.mapped),
    ...extensionQuestions(log.reading, log.mapped),
    ...valueQuestions(log.reading, log.procedure),
  ];
}

/** Whether a question must be answered before any figure is made. */
export function mustAnswerFirst(questions: readonly LogQuestion[]): boolean {
  return questions.some(({ untilAnswered }) => untilAnswered === "stops");
}

/** The first question that stops every figure, with what to do about it; undefined where none does. */
export function whyNoFigures(questions: readonly LogQuestion[], asking: Asking): string | undefined {
  const first = questions.find(({ untilAnswered }) => untilAnswered === "stops");
  return first && `${first.question} ${remedyText(first, asking)}`;
}
