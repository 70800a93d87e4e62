import type { FoundLog } from "../../app/log/findLog";
import type { OpenedLog } from "../../app/log/openLog";
import { DATE_ANSWERS, DATE_WORDS, withDateWord } from "../../app/log/dateWords";
import { withColumn, withValue } from "../../app/log/logChoices";
import { withRepeatedIds } from "../../app/log/repeatedIds";
import { STAGES_FOR_ALL, withStageForAll } from "../../app/log/stageForAll";
import { meaningOptions } from "../../app/log/meaningOptions";
import { at } from "../../engine/at";
import { REPEATED_IDS, type LoggedStage, type RepeatedIds } from "../../engine/complaintLog";
import type { Procedure } from "../../engine/procedures/procedure";
import type { LogChoices } from "../../log/choices";
import { VALUE_FIELDS, type ValueField, valueMapping } from "../../log/mapping/valueMapping";
import { roleName } from "../../log/spellings/roleName";
import { ROLES, fieldOfRole } from "../../log/spellings/roles";
import { answerKey, nameKey } from "../../log/spellings/spelling";
import { outcomeMeaning, extensionMeaning, stageMeaning } from "../../log/spellings/values";
import { assignment, columnsHeaded, headersOf, unknownName } from "./assignment";

/** What was typed to answer questions about the log, option by option. */
export interface TypedAnswers {
  readonly column: readonly string[];
  readonly value: readonly string[];
  readonly dates: readonly string[];
  readonly count: readonly string[];
  readonly stageForAll?: string;
  readonly repeatedIds?: string;
}

/** The choices of a workbook with what was typed of its columns: by them the log is found. */
export function withTypedColumns(kept: LogChoices, typed: TypedAnswers): LogChoices {
  const chosen = typed.column.reduce((choices, text) => {
    const { left, right } = assignment("column", "ROLE=HEADER", 1, text);
    const role = ROLES.find((one) => nameKey(roleName(one)) === nameKey(at(left, 0)));
    if (!role) throw unknownName("column", at(left, 0), ROLES.map(roleName));
    return withColumn(choices, [], role, right === "" ? null : right);
  }, kept);
  const staged =
    typed.stageForAll === undefined ? chosen : withStageForAll(chosen, stageNamed(typed.stageForAll));
  return typed.repeatedIds === undefined
    ? staged
    : withRepeatedIds(staged, repeatedIdsNamed(typed.repeatedIds));
}

function repeatedIdsNamed(text: string): RepeatedIds {
  const found = REPEATED_IDS.find((one) => one === text.trim().toLowerCase());
  if (found) return found;
  throw unknownName("repeated-ids", text, REPEATED_IDS);
}

function stageNamed(text: string): LoggedStage {
  const stage = stageMeaning()(text);
  if (stage) return stage;
  throw unknownName(
    "stage-for-all",
    text,
    STAGES_FOR_ALL.map((one) => one.text),
  );
}

/** The choices with what was typed of the words and dates of a log that was found. */
export function withTypedCells(
  choices: LogChoices,
  typed: TypedAnswers,
  found: FoundLog,
  procedure: Procedure,
): LogChoices {
  const withColumns: LogChoices =
    typed.column.length === 0
      ? choices
      : { ...choices, headers: headersOf(found).map(({ header }) => header) };
  const values = typed.value.reduce((all, text) => withTypedValue(all, text, found, procedure), withColumns);
  return typed.dates.reduce((all, text) => withTypedDates(all, text, found), values);
}

function withTypedValue(
  choices: LogChoices,
  text: string,
  found: FoundLog,
  procedure: Procedure,
): LogChoices {
  const { field, word, meaning } = typedValue(text, found);
  const options = meaningOptions(field, procedure);
  const known = meaningOf(field, meaning);
  const option =
    options.find((one) => nameKey(one.text) === nameKey(meaning)) ??
    options.find((one) => one.meaning === known);
  if (option) return withValue(choices, field, word, option.meaning);
  const texts = options.map((one) => one.text);
  throw unknownName("value", meaning, texts);
}

/** A word that no cell of the log holds was mistyped: what was meant is still not understood. */
export function requireTypedWords(typed: TypedAnswers, { found, reading }: OpenedLog): void {
  for (const text of typed.value) {
    const { field, word } = typedValue(text, found);
    const words = valueMapping(reading, field).map((one) => one.text);
    if (!words.some((one) => answerKey(one) === answerKey(word))) throw unknownName("value", word, words);
  }
}

/** What was typed of a word, and the field of the column that it names. */
function typedValue(
  text: string,
  found: FoundLog,
): { readonly field: ValueField; readonly word: string; readonly meaning: string } {
  const { left, right } = assignment("value", "HEADER:WORD=MEANING", 2, text);
  const [header, word] = [at(left, 0), at(left, 1)];
  const columns = valueColumns(found);
  const column = columns.find((one) => nameKey(one.header) === nameKey(header));
  if (column) return { field: column.field, word, meaning: right };
  const headers = columns.map((one) => one.header);
  throw unknownName("value", header, headers);
}

function meaningOf(field: ValueField, text: string): unknown {
  const meaning = { stage: stageMeaning(), outcome: outcomeMeaning(), extension: extensionMeaning() };
  return meaning[field](text);
}

/** The columns of a log whose cells mean one of a few things. */
function valueColumns({ parts }: FoundLog): { readonly header: string; readonly field: ValueField }[] {
  return parts.flatMap(({ layout }) =>
    [...layout.roles].flatMap(([role, { header }]) => {
      const field = VALUE_FIELDS.find((one) => one === fieldOfRole(role));
      return field ? [{ header, field }] : [];
    }),
  );
}

function withTypedDates(choices: LogChoices, text: string, found: FoundLog): LogChoices {
  const { left, right } = assignment("dates", "HEADER=day-first", 1, text);
  const said = DATE_ANSWERS.find((one) => DATE_WORDS[one] === right.toLowerCase());
  if (!said) throw unknownName("dates", right, Object.values(DATE_WORDS));
  const columns = columnsHeaded("dates", at(left, 0), found);
  return columns.reduce((all, column) => withDateWord(all, column, said), choices);
}
