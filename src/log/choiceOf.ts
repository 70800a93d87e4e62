import type { ChosenColumn } from "./choices";
import { spelling } from "./spellings/spelling";

/** What a user said of a column, of all that was said of columns in one respect. */
export function choiceOf<T extends ChosenColumn>(
  choices: readonly T[] | undefined,
  { sheet, header }: ChosenColumn,
): T | undefined {
  return choices?.find((one) => one.sheet === sheet && spelling(one.header) === spelling(header));
}
