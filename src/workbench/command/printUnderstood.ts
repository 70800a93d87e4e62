import { columnMapping } from "../../app/columnMapping";
import type { LogOffer } from "../../app/logOffer";
import { logQuestions } from "../../app/logQuestions";
import type { OpenedLog } from "../../app/openLog";
import { columnLetters } from "../../excel/address";
import type { DateOrder } from "../../log/dates/dateOrder";
import { type TextDateColumn, dateColumns } from "../../log/mapping/dateColumns";

const NAME_WIDTH = 34;

/** What was taken for the log, what each of its columns was taken for and why, and what only its keeper knows. */
export function printUnderstood(opened: OpenedLog): string {
  const { parts, others } = opened.found;
  return [
    "What was understood:",
    ...parts.flatMap(linesOfPart),
    ...dateColumns(opened.reading).map(orderLine),
    ...others.map(({ name, fit }) => `  Not taken: ${name} (${fit.reason}).`),
    ...logQuestions(opened).map(({ question }) => `  Question: ${question}`),
  ].join("\n");
}

function linesOfPart(part: LogOffer): string[] {
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

const ORDERS: Readonly<Record<DateOrder, string>> = {
  dayFirst: "read day first",
  monthFirst: "read month first",
  undecided: "read day first, though nothing shows it",
  contradictory: "not read where they could be either way round",
};

function orderLine({ sheet, header, order, dayFirst, monthFirst, either }: TextDateColumn): string {
  const shows = `${dayFirst} can only be day first, ${monthFirst} only month first, ${either} could be either`;
  return `  Dates typed as text in “${header}” of “${sheet}” are ${ORDERS[order]}: ${shows}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
