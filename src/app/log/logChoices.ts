import type { LogLayout } from "../../log/reading/layout";
import type { Role } from "../../log/spellings/roles";
import type { ValueField, ValueMeaning } from "../../log/mapping/valueMapping";
import { choiceOf, countedChoice } from "../../log/choiceOf";
import { kindOf } from "../../log/spellings/contactKinds";
import { keptWord, wordOf } from "../../log/spellings/values";
import {
  type ChosenColumn,
  type CountedChoice,
  type DateOrderChoice,
  type LogChoices,
  NO_CHOICES,
  type NamedPlace,
  type SwapChoice,
  type UniversalTimeChoice,
} from "../../log/choices";
import { workbookStore } from "../settings/workbookStore";
import { isLogChoices } from "./isLogChoices";

/** The key under which a workbook keeps them. */
export const CHOICES_KEY = "ComplaintsMonitor.Log";

const store = workbookStore<LogChoices>({
  key: CHOICES_KEY,
  version: NO_CHOICES.version,
  shape: isLogChoices,
  usual: NO_CHOICES,
  asKeptNow: withoutTexts,
  sentences: {
    damaged:
      "The saved choices about this log are damaged. Nothing was counted. Choose the log and its columns again.",
    newer:
      "The saved choices about this log come from a newer version of Complaints Monitor. Nothing was counted. Close and reopen Excel to update the add-in.",
  },
});

/** With what is kept of the texts of cells: 0.1.0 kept the texts. */
function withoutTexts(choices: LogChoices): LogChoices {
  const { values, counted } = choices;
  const hashed = <T>(said: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(said).map(([text, meaning]) => [wordOf(text), meaning]));
  const { stage, outcome, extension } = values;
  return {
    ...choices,
    values: {
      ...(stage && { stage: hashed(stage) }),
      ...(outcome && { outcome: hashed(outcome) }),
      ...(extension && { extension: hashed(extension) }),
    },
    ...(counted && { counted: counted.map(kindsHashed) }),
  };
}

function kindsHashed({ header, counted, notCounted }: CountedChoice): CountedChoice {
  return { header, counted: counted.map(kindOf), notCounted: notCounted.map(kindOf) };
}

/** What the user has said about the log of this workbook. */
export async function readLogChoices(): Promise<LogChoices> {
  return store.read();
}

/** The choices that this says, which was read from the workbook; none if nothing was. */
export function parseLogChoices(stored: unknown): LogChoices {
  return store.parse(stored);
}

/** Keeps these choices in place of all others, damaged ones too. */
export async function saveLogChoices(choices: LogChoices): Promise<void> {
  await store.replace(choices);
}

/** Changes the choices that the workbook has by now. Damaged ones are given up: the user makes them again. */
export async function changeLogChoices(change: (kept: LogChoices) => LogChoices): Promise<void> {
  await store.changeOrRenew(change);
}

/** With the sheets and tables that are the log. */
export function withPlaces(choices: LogChoices, places: readonly NamedPlace[]): LogChoices {
  return { ...choices, places };
}

/**
 * The sheets of a log by its name: those of several stand behind one another in it. A name of one sheet is that sheet's,
 * whatever is in it.
 */
export function placesOfLog(name: string, sheets: readonly string[]): NamedPlace[] {
  const names = sheets.includes(name) ? [name] : name.split(", ");
  return names.map((sheet) => ({ sheet }));
}

/** With the column of a log's sheets that holds a role, by its header; null where none does. */
export function withColumn(
  choices: LogChoices,
  sheets: readonly { readonly layout: LogLayout }[],
  role: Role,
  header: string | null,
): LogChoices {
  return {
    ...choices,
    columns: { ...choices.columns, [role]: header },
    headers: sheets.flatMap(({ layout }) => layout.headers.map((one) => one.header)),
  };
}

/** With what a spelling of a field means. */
export function withValue(
  choices: LogChoices,
  field: ValueField,
  text: string,
  meaning: ValueMeaning,
): LogChoices {
  const values = { ...choices.values, [field]: { ...choices.values[field], [keptWord(text)]: meaning } };
  return { ...choices, values };
}

/** With which rows are complaints by what a column says of them. */
export function withCounted(choices: LogChoices, choice: CountedChoice): LogChoices {
  const before = countedChoice(choice.header, choices.counted);
  return { ...choices, counted: replaced(choices.counted, before, kindsHashed(choice)) };
}

/** With the order of day and month in a column. */
export function withDateOrder(choices: LogChoices, choice: DateOrderChoice): LogChoices {
  return { ...choices, dateOrders: withColumnChoice(choices.dateOrders, choice) };
}

/** With whether days and months of a column were swapped. */
export function withSwap(choices: LogChoices, choice: SwapChoice): LogChoices {
  return { ...choices, swappedDates: withColumnChoice(choices.swappedDates, choice) };
}

/** With whether the times of a column are those of universal time. */
export function withUniversalTime(choices: LogChoices, choice: UniversalTimeChoice): LogChoices {
  return { ...choices, universalTimes: withColumnChoice(choices.universalTimes, choice) };
}

function withColumnChoice<T extends ChosenColumn>(
  choices: readonly T[] | undefined,
  choice: T,
): readonly T[] {
  return replaced(choices, choiceOf(choices, choice), choice);
}

/** A list with an item in the place of one of before, if there is one; the newest is last. */
function replaced<T>(items: readonly T[] = [], before: T | undefined, item: T): readonly T[] {
  return [...items.filter((one) => one !== before), item];
}
