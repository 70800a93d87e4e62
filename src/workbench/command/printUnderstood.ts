import { columnMapping } from "../../app/log/columnMapping";
import { countedTexts } from "../../app/log/countedRows";
import type { LogCandidate } from "../../app/log/logCandidate";
import type { OpenedLog } from "../../app/log/openLog";
import { repeatedIdTexts } from "../../app/log/repeatedIds";
import { commandAnswers } from "../../app/log/questionRemedy";
import { unusedColumnTexts } from "../../app/log/unusedColumns";
import { understoodDates, understoodTimes } from "../../app/log/understoodLog";
import { capitalised } from "../../engine/text/capitalised";
import { columnLetters } from "../../excel/address";

const NAME_WIDTH = 34;

/**
 * How the file was read, if it is a table of text, which sheets are the log, what each column was read as and why, and the
 * questions that only its keeper can answer.
 */
export function printUnderstood(opened: OpenedLog, readAs?: string): string {
  const { parts, others } = opened.found;
  return [
    "How the log was read:",
    ...(readAs === undefined ? [] : [`  File: ${readAs}. Its cells are texts, as they were typed.`]),
    ...parts.flatMap((part) => linesOfPart(part, opened)),
    ...[...countedTexts(opened.reading), ...repeatedIdTexts(opened.reading)].map((text) => `  ${text}`),
    ...[...understoodDates(opened), ...understoodTimes(opened)].map(({ words }) => `  ${words}`),
    ...others.map(({ name, fit }) => `  Not used: ${name} (${fit.reason}).`),
    ...opened.questions.flatMap((question) => [
      `  Question: ${question.question}`,
      ...(question.answers.length > 0 ? [`    Answer with ${commandAnswers(question)}.`] : []),
    ]),
  ].join("\n");
}

function linesOfPart(part: LogCandidate, { reading, groupings }: OpenedLog): string[] {
  const { name, fit, layout } = part;
  const shape = layout.stage2 ? ", with both stages in a row" : "";
  return [
    `  ${capitalised(name)}${shape}: ${fit.reason}.`,
    ...columnMapping(part).flatMap(({ name: role, column }) =>
      column
        ? `    ${role.padEnd(NAME_WIDTH)}${columnLetters(column.column)} “${column.header}”: ${column.evidence.words}`
        : [],
    ),
    ...unusedColumnTexts(part, reading.kinds, groupings).map((text) => `    ${text}`),
  ];
}
