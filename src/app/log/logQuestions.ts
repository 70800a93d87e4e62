import { type DateExample, type TextDateColumn, dateQuestions } from "../../log/mapping/dateColumns";
import {
  VALUE_FIELDS,
  type ValueField,
  type ValueSpelling,
  unknownValues,
} from "../../log/mapping/valueMapping";
import { type Rivals, rivalColumns, unreadColumns } from "../../log/mapping/columnQuestions";
import { roleName } from "../../log/spellings/headers";
import type { Role } from "../../log/spellings/roles";
import { columnLetters } from "../../excel/address";
import { columnMapping } from "./columnMapping";
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
      /** Whether a column whose header is not known holds what no other does; until it is said, it is not read. */
      readonly kind: "column";
      readonly role: Role;
      readonly header: string;
      readonly question: string;
    }
  | {
      /** Which of several columns is meant, where each could be what every figure rests on. */
      readonly kind: "rivals";
      readonly role: Role;
      /** The one that is read first. */
      readonly headers: readonly string[];
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
export function logQuestions({ found, reading }: Pick<OpenedLog, "found" | "reading">): LogQuestion[] {
  const sheets = found.parts.map((part) => ({ layout: part.layout, mapping: columnMapping(part) }));
  return [
    ...dateQuestions(reading).map((column) => ({
      kind: "dateOrder" as const,
      column,
      question: dateSentence(column),
    })),
    ...sheets.flatMap((sheet, place) =>
      rivalColumns(sheet).map((rivals) => rivalsQuestion(found.parts[place]?.name ?? "", rivals)),
    ),
    ...unreadColumns(sheets).map(({ role, name, column: { header, evidence } }) => ({
      kind: "column" as const,
      role,
      header,
      question: `Is “${header}” the column for “${name}”? ${evidence.words}, and no other column is taken for it.`,
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

function rivalsQuestion(where: string, { role, name, columns }: Rivals): LogQuestion {
  const names = columns.map(({ header, column }) => `“${header}” (column ${columnLetters(column)})`);
  return {
    kind: "rivals",
    role,
    headers: columns.map(({ header }) => header),
    question: `Which column of ${where} is the one for “${name}”: ${names.join(" or ")}?`,
  };
}

/** Whether figures would rest on what may be read wrongly, or is not read: dates either way round, columns. */
export function mustAskFirst(questions: readonly LogQuestion[]): boolean {
  return questions.some(stopsReport);
}

function stopsReport(question: LogQuestion): boolean {
  if (question.kind === "column") return question.role === "escalated";
  return question.kind !== "value";
}

/** The first question that stops a report, with what to do about it; undefined where none does. */
export function firstToAnswer(questions: readonly LogQuestion[]): string | undefined {
  const first = questions.find(stopsReport);
  return first && `${first.question} ${remedyOf(first)}`;
}

function remedyOf(question: LogQuestion): string {
  switch (question.kind) {
    case "dateOrder":
      return "Say which, or type one of these dates again as a date or with its month as a word.";
    case "rivals":
      return "Say which, or give the other another header.";
    case "column":
      return `If it is, say so or head it “${roleName(question.role)}”; if not, give it another header.`;
    case "value":
      return "Say so, or write it in words that are known.";
  }
}

function dateSentence({ header, sheet, either, example }: TextDateColumn & { example: DateExample }): string {
  const { text, dayFirst, monthFirst } = example;
  return `In the column “${header}” of “${sheet}”, is “${text}” ${dayFirst} or ${monthFirst}? ${cells(either)} can be read two ways, and nothing in the column shows which is meant.`;
}

function cells(count: number): string {
  return `${count} ${count === 1 ? "cell" : "cells"}`;
}
