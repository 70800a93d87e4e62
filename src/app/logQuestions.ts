import { type DateExample, type TextDateColumn, dateQuestions } from "../log/mapping/dateColumns";
import {
  VALUE_FIELDS,
  type ValueField,
  type ValueSpelling,
  unknownValues,
} from "../log/mapping/valueMapping";
import type { ColumnCandidate } from "../log/mapping/sheetMapping";
import { TOLD_FIELDS, type ToldField, tellsOf } from "../log/spellings/headers";
import { type Role, fieldOfRole } from "../log/spellings/roles";
import { columnLetters } from "../excel/address";
import { REQUIRED_FIELDS } from "../log/reading/layout";
import { columnMapping } from "./columnMapping";
import type { FoundSheet, LogOffer } from "./logOffer";
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
  return [
    ...dateQuestions(reading).map((column) => ({
      kind: "dateOrder" as const,
      column,
      question: dateSentence(column),
    })),
    ...found.parts.flatMap(rivalColumns),
    ...unreadColumns(found.parts).map(({ role, name, column: { header, evidence } }) => ({
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

/** The columns that could be what a required one was taken for: those whose headers say so, and whose cells fit. */
function rivalColumns(part: LogOffer): (LogQuestion & { readonly kind: "rivals" })[] {
  const { layout, name: where } = part;
  return columnMapping(part).flatMap(({ role, name, column, others }) => {
    if (!column || !isRequired(role)) return [];
    const rivals = layout.rivals.filter((rival) => rival.role === role).map((rival) => rival.column);
    const fitting = others.filter((one) => rivals.includes(one.column) && fitsMostly(one));
    if (fitting.length === 0) return [];
    const columns = [column, ...fitting];
    const names = columns.map((one) => `“${one.header}” (column ${columnLetters(one.column)})`).join(" or ");
    return {
      kind: "rivals" as const,
      role,
      headers: columns.map(({ header }) => header),
      question: `Which column of ${where} is the one for “${name}”: ${names}?`,
    };
  });
}

function isRequired(role: Role): boolean {
  return REQUIRED_FIELDS.some((field) => field === fieldOfRole(role));
}

function fitsMostly({ evidence: { filled, fitting } }: ColumnCandidate): boolean {
  return fitting > filled / 2;
}

interface UnreadColumn {
  readonly role: Role;
  readonly name: string;
  readonly column: ColumnCandidate;
}

/** The columns whose headers tell, and whose cells say, that they may hold what no column of the log was taken for. */
function unreadColumns(parts: readonly FoundSheet[]): UnreadColumn[] {
  const held = new Set(parts.flatMap(({ layout }) => [...layout.roles.keys()].map(fieldOfRole)));
  const mappings = parts.flatMap((part) =>
    columnMapping(part).filter(({ role }) => !part.layout.denied.includes(role)),
  );
  return TOLD_FIELDS.filter((field) => !held.has(field)).flatMap((field) => {
    const found = mappings.find(({ role, others }) => role === field && others.some(mayHold(field)));
    const column = found?.others.find(mayHold(field));
    return found && column ? [{ role: found.role, name: found.name, column }] : [];
  });
}

function mayHold(field: ToldField): (column: ColumnCandidate) => boolean {
  return ({ header, evidence: { filled, fitting } }) => tellsOf(field, header) && fitting === filled;
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
  const remedy =
    first?.kind === "dateOrder"
      ? "Say which, or type one of these dates again as a date or with its month as a word."
      : "Say so, or rename the column that is not meant.";
  return first && `${first.question} ${remedy}`;
}

function dateSentence({ header, sheet, either, example }: TextDateColumn & { example: DateExample }): string {
  const { text, dayFirst, monthFirst } = example;
  return `In the column “${header}” of “${sheet}”, is “${text}” ${dayFirst} or ${monthFirst}? ${cells(either)} can be read two ways, and nothing in the column shows which is meant.`;
}

function cells(count: number): string {
  return `${count} ${count === 1 ? "cell" : "cells"}`;
}
