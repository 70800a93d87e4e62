import { isSameAsideFromCase } from "../engine/text/asideFromCase";
import type { ChosenColumn, CountedChoice } from "./choices";
import { nameKey } from "./spellings/spelling";

/** What a user said of a column, of all that was said of columns in one respect. */
export function choiceOf<T extends ChosenColumn>(
  choices: readonly T[] | undefined,
  { sheet, header }: ChosenColumn,
): T | undefined {
  return choices?.find(
    (one) => isSameAsideFromCase(one.sheet, sheet) && nameKey(one.header) === nameKey(header),
  );
}

/** What a user said of which rows are complaints by the column with a header, on whatever sheet. */
export function countedChoice(
  header: string,
  counted: readonly CountedChoice[] = [],
): CountedChoice | undefined {
  const key = nameKey(header);
  return counted.find((choice) => nameKey(choice.header) === key);
}
