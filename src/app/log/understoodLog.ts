import { type DateOrder, isDecided } from "../../log/dates/dateOrder";
import { type TextDateColumn, dateColumns } from "../../log/mapping/dateColumns";
import {
  VALUE_FIELDS,
  type ValueField,
  type ValueSpelling,
  valueMapping,
} from "../../log/mapping/valueMapping";
import { choiceOf } from "../../log/choiceOf";
import type { UniversalTimeChoice } from "../../log/choices";
import { DATE_FIELDS } from "../../log/reading/columnReaders";
import { type Role, fieldOfRole } from "../../log/spellings/roles";
import { columnMapping } from "./columnMapping";
import type { FoundSheet } from "./foundSheet";
import type { OpenedLog } from "./openLog";

/** A column to choose, and what its cells say for it; nothing, where they were not asked. */
export interface ColumnOption {
  readonly header: string;
  readonly evidence?: string;
}

/** What one role was matched to, and what else it could be. */
export interface UnderstoodColumn {
  readonly role: Role;
  /** `Date Received`. */
  readonly name: string;
  /** Whether there is no report without it, and it has no column. */
  readonly isMissing: boolean;
  readonly column: ColumnOption | undefined;
  /** Every other column: those first whose cells fit. */
  readonly others: readonly ColumnOption[];
}

/** What was understood of each column of a sheet. */
export function understoodColumns(sheet: FoundSheet): UnderstoodColumn[] {
  return columnMapping(sheet).map(({ role, name, isMissing, column, others }) => {
    const fitting = others.map(({ header, evidence }) => ({ header, evidence: evidence.words }));
    const known = new Set([...fitting.map(({ header }) => header), ...(column ? [column.header] : [])]);
    const rest = [...new Set(sheet.layout.headers.map(({ header }) => header))].filter(
      (header) => !known.has(header),
    );
    return {
      role,
      name,
      isMissing,
      column: column && { header: column.header, evidence: column.evidence.words },
      others: [...fitting, ...rest.map((header) => ({ header }))],
    };
  });
}

/** How a log spells the stages, the outcomes or the extensions, and what that was taken for. */
export interface UnderstoodValues {
  readonly field: ValueField;
  readonly title: string;
  readonly spellings: readonly ValueSpelling[];
}

const TITLES: Readonly<Record<ValueField, string>> = {
  stage: "Stages",
  outcome: "Outcomes",
  extension: "Extensions",
};

/** What was understood of each spelling in the columns that have few. */
export function understoodValues({ reading }: OpenedLog): UnderstoodValues[] {
  return VALUE_FIELDS.map((field) => ({
    field,
    title: TITLES[field],
    spellings: valueMapping(reading, field),
  })).filter(({ spellings }) => spellings.length > 0);
}

/** A column of dates that were typed as text, and how they are read. */
export interface UnderstoodDates extends Pick<TextDateColumn, "sheet" | "header" | "order"> {
  /** How they are read and why, in a sentence. */
  readonly words: string;
  /** Whether a user may say which comes first: some could be either, and the others do not show it. */
  readonly canBeSaid: boolean;
}

const ORDERS: Readonly<Record<DateOrder, string>> = {
  dayFirst: "read day first",
  monthFirst: "read month first",
  yearFirst: "read year first",
  undecided: "not counted until you say whether the day or the month comes first",
  contradictory: "not counted until you say how to read those that could be either way round",
};

/** How the dates typed as text are read, column by column. */
export function understoodDates({ reading }: Pick<OpenedLog, "reading">): UnderstoodDates[] {
  return dateColumns(reading).map(({ sheet, header, order, dayFirst, monthFirst, yearFirst, either }) => {
    const firstOfYears = yearFirst === 0 ? "" : `${yearFirst} only year first, `;
    const shows = `${dayFirst} can only be day first, ${monthFirst} only month first, ${firstOfYears}${either} could be either`;
    return {
      sheet,
      header,
      order,
      words: `Dates typed as text in “${header}” of “${sheet}” are ${ORDERS[order]}: ${shows}.`,
      canBeSaid: either > 0 && !isShown(order, [dayFirst, monthFirst, yearFirst]),
    };
  });
}

/** A column of which a user said whether its times are those of universal time. */
export interface UnderstoodTimes extends UniversalTimeChoice {
  /** How they are read, in a sentence. */
  readonly words: string;
}

/** How the times of dates are read, column by column, where a user said it. */
export function understoodTimes({ reading }: Pick<OpenedLog, "reading">): UnderstoodTimes[] {
  const { sheets, choices } = reading;
  return sheets.flatMap(({ table: { sheet }, layout }) =>
    [...layout.roles].flatMap(([role, { header }]) => {
      const field = fieldOfRole(role);
      const said = DATE_FIELDS.some((one) => one === field)
        ? choiceOf(choices.universalTimes, { sheet, header })
        : undefined;
      if (!said) return [];
      const time = said.isUniversal ? "universal time" : "UK time";
      const words = `Times in “${header}” of “${sheet}” are read as ${time}, as you said.`;
      return { sheet, header, isUniversal: said.isUniversal, words };
    }),
  );
}

/** Whether the dates of a column show the order in which they are read. */
function isShown(order: DateOrder, counts: readonly number[]): boolean {
  return isDecided(order) && counts.filter((count) => count > 0).length === 1;
}
