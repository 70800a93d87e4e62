import { quoted } from "../../engine/text/quoted";
import { countText } from "../../engine/text/countText";
import type { LogChoices } from "../../log/choices";
import { choiceOf } from "../../log/choiceOf";
import type { DateReading } from "../../log/dates/textDate";
import { dateColumns } from "../../log/mapping/dateColumns";
import { swappedColumns } from "../../log/mapping/swappedDates";
import { VALUE_FIELDS, valueMapping } from "../../log/mapping/valueMapping";
import { roleName } from "../../log/spellings/roleName";
import { ROLES } from "../../log/spellings/roles";
import { keptWord, wordOf } from "../../log/spellings/values";
import { kindName, withKinds } from "./countedRows";
import { DATE_ANSWERS, type DateWord, withDateWord } from "./dateWords";
import { withColumn, withValue } from "./logChoices";
import { meaningOptions } from "./meaningOptions";
import type { OpenedLog } from "./openLog";
import { REPEATED_ID_ANSWERS, withRepeatedIds } from "./repeatedIds";
import { STAGES_FOR_ALL, withStageForAll } from "./stageForAll";
import { understoodTimes } from "./understoodLog";

/** An answer that can be given in the place of another. */
export interface OtherAnswer {
  readonly text: string;
  readonly choose: (kept: LogChoices) => LogChoices;
}

/** Something that the keeper of a log said of it, and what else could be said. */
export interface GivenAnswer {
  /** What it is about: `“Founded” (3 cells)`, `Rows with the same ID`. */
  readonly about: string;
  readonly answer: string;
  readonly options: readonly OtherAnswer[];
}

type AnsweredLog = Pick<OpenedLog, "reading" | "counted" | "found">;

/** All that was said of a log and still decides how it is read, so that each answer can be changed. */
export function givenAnswers(opened: AnsweredLog): GivenAnswer[] {
  return [
    ...columnAnswers(opened),
    ...stageForAllAnswers(opened),
    ...dateAnswers(opened),
    ...kindAnswers(opened),
    ...repeatedIdAnswers(opened),
    ...valueAnswers(opened),
  ];
}

function columnAnswers({ found: { parts } }: AnsweredLog): GivenAnswer[] {
  const said = ROLES.filter((role) =>
    parts.some(
      ({ layout: { chosen, denied } }) => chosen.has(role) || denied.some((one) => one.role === role),
    ),
  );
  return said.map((role) => {
    const held = parts.flatMap(({ layout }) => layout.roles.get(role)?.header ?? []);
    const headers = [...new Set(parts.flatMap(({ layout }) => layout.headers.map(({ header }) => header)))];
    const option = (header: string | null, text: string): OtherAnswer => ({
      text,
      choose: (kept) => withColumn(kept, parts, role, header),
    });
    return {
      about: roleName(role),
      answer: held[0] ?? NO_COLUMN,
      options: [...headers.map((header) => option(header, header)), option(null, NO_COLUMN)],
    };
  });
}

const NO_COLUMN = "No column";

function stageForAllAnswers({ reading: { log } }: AnsweredLog): GivenAnswer[] {
  const said = STAGES_FOR_ALL.find(({ stage }) => stage === log.stageForAll);
  if (!said) return [];
  return [
    {
      about: "The stage of all complaints",
      answer: said.text,
      options: STAGES_FOR_ALL.map(({ stage, text }) => ({
        text,
        choose: (kept) => withStageForAll(kept, stage),
      })),
    },
  ];
}

const ORDERS: Readonly<Record<DateReading, string>> = {
  dayFirst: "Day first",
  monthFirst: "Month first",
  yearFirst: "Year first",
};
const SWAPPED = { swapped: "Swapped", notSwapped: "Right as they stand" } as const;
const CLOCKS = { universalTime: "Universal time", localTime: "UK time" } as const;

function dateAnswers({ reading }: AnsweredLog): GivenAnswer[] {
  const { dateOrders, swappedDates } = reading.choices;
  const orders = dateColumns(reading).flatMap((column) => {
    const said = choiceOf(dateOrders, column);
    return said ? [{ ...column, word: said.order }] : [];
  });
  const swaps = swappedColumns(reading).flatMap((column) => {
    const said = choiceOf(swappedDates, column);
    return said ? [{ ...column, word: said.isSwapped ? "swapped" : "notSwapped" } as const] : [];
  });
  return [
    ...orders.map((one) => dateAnswer(`Dates typed as text in ${quoted(one.header)}`, one, ORDERS)),
    ...swaps.map((one) => dateAnswer(`Day and month in ${quoted(one.header)}`, one, SWAPPED)),
    ...understoodTimes({ reading }).map(({ sheet, header, isUniversal }) =>
      dateAnswer(
        `Times in ${quoted(header)}`,
        { sheet, header, word: isUniversal ? "universalTime" : "localTime" },
        CLOCKS,
      ),
    ),
  ];
}

function dateAnswer<W extends DateWord>(
  about: string,
  { sheet, header, word }: { readonly sheet: string; readonly header: string; readonly word: W },
  words: Readonly<Record<W, string>>,
): GivenAnswer {
  return {
    about,
    answer: words[word],
    options: DATE_ANSWERS.filter((one): one is W => one in words).map((one) => ({
      text: words[one],
      choose: (kept) => withDateWord(kept, { sheet, header }, one),
    })),
  };
}

function kindAnswers({ reading: { kinds } }: AnsweredLog): GivenAnswer[] {
  return kinds.flatMap(({ header, values }) =>
    values.flatMap((value) => {
      if (value.isCounted === undefined) return [];
      return {
        about: `Rows with ${quoted(kindName(value))} in ${quoted(header)} (${countText(value.count, "row")})`,
        answer: value.isCounted ? COMPLAINT : NO_COMPLAINT,
        options: [
          {
            text: COMPLAINT,
            choose: (kept) => withKinds(kept, header, { counted: [value], notCounted: [] }),
          },
          {
            text: NO_COMPLAINT,
            choose: (kept) => withKinds(kept, header, { counted: [], notCounted: [value] }),
          },
        ] satisfies OtherAnswer[],
      };
    }),
  );
}

const [COMPLAINT, NO_COMPLAINT] = ["A complaint", "Not a complaint"];

function repeatedIdAnswers({ reading: { log } }: AnsweredLog): GivenAnswer[] {
  const said = REPEATED_ID_ANSWERS.find(({ is }) => is === log.repeatedIds);
  if (!said) return [];
  return [
    {
      about: "Rows with the same ID",
      answer: said.text,
      options: REPEATED_ID_ANSWERS.map(({ is, text }) => ({
        text,
        choose: (kept) => withRepeatedIds(kept, is),
      })),
    },
  ];
}

function valueAnswers({ reading, counted }: AnsweredLog): GivenAnswer[] {
  return VALUE_FIELDS.flatMap((field) => {
    const said = new Set(Object.keys(reading.choices.values[field] ?? {}).map(wordOf));
    if (said.size === 0) return [];
    const options = meaningOptions(field, counted.settings.procedure);
    return valueMapping(reading, field)
      .filter(({ text }) => said.has(keptWord(text)))
      .flatMap(({ text, count, meaning }) => {
        const given = options.find((option) => option.meaning === meaning);
        return given
          ? {
              about: `${quoted(text)} (${field}, ${countText(count, "cell")})`,
              answer: given.name ?? given.text,
              options: options.map((option) => ({
                text: option.text,
                choose: (kept: LogChoices) => withValue(kept, field, text, option.meaning),
              })),
            }
          : [];
      });
  });
}
