import { type Assignment, type OptionName, parseAssignment } from "../../app/log/answerOption";
import type { FoundLog } from "../../app/log/findLog";
import { listed } from "../../engine/text/listed";
import { quoted } from "../../engine/text/quoted";
import type { ChosenColumn } from "../../log/choices";
import { nameKey } from "../../log/spellings/spelling";
import { CommandError } from "./commandError";

/** Reads what was typed after an option, in its form; a mistake is a `CommandError`. */
export function assignment(name: OptionName, form: string, names: number, text: string): Assignment {
  const found = parseAssignment(text);
  if (found?.left.length === names && !found.left.includes("")) return found;
  throw new CommandError(
    `The option --${name} takes "${form}", not ${quoted(text)}. Put a name with = or : in it in quotation marks.`,
  );
}

/** The columns of a log with a header; where there are none, a `CommandError` that lists the headers. */
export function columnsHeaded(name: OptionName | "by", header: string, found: FoundLog): ChosenColumn[] {
  const all = headersOf(found);
  const columns = all.filter((one) => nameKey(one.header) === nameKey(header));
  if (columns.length > 0) return columns;
  throw unknownName(name, header, [...new Set(all.map((one) => one.header))]);
}

/** Every header of a log, with its sheet. */
export function headersOf({ parts }: FoundLog): ChosenColumn[] {
  return parts.flatMap(({ sample: { sheet }, layout }) =>
    layout.headers.map(({ header }) => ({ sheet, header })),
  );
}

/** What was typed is none of the names that there are. */
export function unknownName(
  name: OptionName | "by" | "parts",
  text: string,
  known: readonly string[],
): CommandError {
  return new CommandError(`--${name}: there is no ${quoted(text)}. Use ${listed(known.map(quoted), "or")}.`);
}
