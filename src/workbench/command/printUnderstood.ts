import { columnMapping } from "../../app/log/columnMapping";
import type { LogCandidate } from "../../app/log/logCandidate";
import { logQuestions } from "../../app/log/logQuestions";
import type { OpenedLog } from "../../app/log/openLog";
import { understoodDates } from "../../app/log/understoodLog";
import { columnLetters } from "../../excel/address";

const NAME_WIDTH = 34;

/** What was taken for the log, what each of its columns was taken for and why, and what only its keeper knows. */
export function printUnderstood(opened: OpenedLog): string {
  const { parts, others } = opened.found;
  return [
    "What was understood:",
    ...parts.flatMap(linesOfPart),
    ...understoodDates(opened).map(({ words }) => `  ${words}`),
    ...others.map(({ name, fit }) => `  Not taken: ${name} (${fit.reason}).`),
    ...logQuestions(opened).map(({ question }) => `  Question: ${question}`),
  ].join("\n");
}

function linesOfPart(part: LogCandidate): string[] {
  const { name, fit, layout } = part;
  const shape = layout.stage2 ? ", with both stages in a row" : "";
  return [
    `  ${capital(name)}${shape}: ${fit.reason}.`,
    ...columnMapping(part).flatMap(({ name: role, column }) =>
      column
        ? `    ${role.padEnd(NAME_WIDTH)}${columnLetters(column.column)} “${column.header}”: ${column.evidence.words}`
        : [],
    ),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
