import { dateQuestions } from "../../log/mapping/dateColumns";
import { VALUE_FIELDS, unknownValues } from "../../log/mapping/valueMapping";
import { type MappedSheet, rivalColumns, unreadColumns } from "../../log/mapping/columnQuestions";
import type { LogReading } from "../../log/reading/readLog";
import type { Asking } from "./asking";
import type { LogQuestion } from "./logQuestion";
import { columnText, dateOrderText, remedyText, rivalsText, valueText } from "./questionText";

/** A log as it was read, and what each column of its sheets was taken for, sheet by sheet. */
export interface MappedLog {
  readonly reading: LogReading;
  readonly mapped: readonly MappedSheet[];
}

/**
 * What only the keeper of a log can say of it, those questions first that stop every figure. The one rule for the
 * report in the pane and on the ribbon, for formulas and for the command: a figure is right, or it is not made. Only a
 * word that is not understood may wait, for its complaints are known to be missing, and the report says so.
 */
export function logQuestions({ reading, mapped }: MappedLog): LogQuestion[] {
  return [
    ...dateQuestions(reading).map((column) => ({
      kind: "dateOrder" as const,
      untilAnswered: "stops" as const,
      question: dateOrderText(reading, column),
      column,
    })),
    ...mapped.flatMap((sheet) =>
      rivalColumns(sheet).map((rivals) => ({
        kind: "rivals" as const,
        untilAnswered: "stops" as const,
        question: rivalsText(rivals, sheet.sheet, mapped.length),
        role: rivals.role,
        headers: rivals.columns.map(({ header }) => header),
      })),
    ),
    ...unreadColumns(mapped).map((unread) => ({
      kind: "column" as const,
      untilAnswered: "stops" as const,
      question: columnText(unread),
      role: unread.role,
      header: unread.column.header,
    })),
    ...VALUE_FIELDS.flatMap((field) =>
      unknownValues(reading, field).map((spelling) => ({
        kind: "value" as const,
        untilAnswered: "leavesUncounted" as const,
        question: valueText(field, spelling),
        field,
        spelling,
      })),
    ),
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
