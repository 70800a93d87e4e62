import { type DateExample, type TextDateColumn, dateQuestions } from "../log/mapping/dateColumns";
import {
  VALUE_FIELDS,
  type ValueField,
  type ValueSpelling,
  unknownValues,
} from "../log/mapping/valueMapping";
import type { OpenedLog } from "./openLog";

/** Something about a log that only its keeper knows. */
export type LogQuestion =
  | {
      /** Which of day and month comes first in a column: no report is right before it is answered. */
      readonly kind: "dateOrder";
      readonly column: TextDateColumn & { readonly example: DateExample };
      /** In a sentence. */
      readonly question: string;
    }
  | {
      /** What a spelling means; until it is answered, its rows are not counted by it. */
      readonly kind: "value";
      readonly field: ValueField;
      readonly spelling: ValueSpelling;
      readonly question: string;
    };

const WHAT: Readonly<Record<ValueField, string>> = {
  stage: "Which stage",
  outcome: "Which outcome",
  extension: "Which answer to whether there was an extension",
};

/** What the user is to be asked of a log; those questions first that stop a report. */
export function logQuestions({ reading }: Pick<OpenedLog, "reading">): LogQuestion[] {
  return [
    ...dateQuestions(reading).map((column) => ({
      kind: "dateOrder" as const,
      column,
      question: dateSentence(column),
    })),
    ...VALUE_FIELDS.flatMap((field) =>
      unknownValues(reading, field).map((spelling) => ({
        kind: "value" as const,
        field,
        spelling,
        question: `${WHAT[field]} is “${spelling.text}”? ${cells(spelling.count)} of the log ${spelling.count === 1 ? "says" : "say"} so.`,
      })),
    ),
  ];
}

/** Whether a report would rest on dates that may be the wrong way round. */
export function mustAskFirst(questions: readonly LogQuestion[]): boolean {
  return questions.some(({ kind }) => kind === "dateOrder");
}

function dateSentence({ header, sheet, either, example }: TextDateColumn & { example: DateExample }): string {
  const { text, dayFirst, monthFirst } = example;
  return `In the column “${header}” of “${sheet}”, is “${text}” ${dayFirst} or ${monthFirst}? ${cells(either)} can be read two ways, and nothing in the column shows which is meant.`;
}

function cells(count: number): string {
  return `${count} ${count === 1 ? "cell" : "cells"}`;
}
