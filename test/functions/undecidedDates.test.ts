import type { Argument, GivenValue } from "../../src/workbench/formulas/addInFunctions";
import { isoDay } from "../engine/calendar/isoDay";
import { call, openFunctionWorkbook, sentenceOf, valueOf, withEachBlankCell } from "./calls";
import { sampleRange } from "./sampleRange";

/** 3 April or 4 March: nothing in it says which. */
const OPEN = "03/04/2022";
/** Can only be day first. */
const DAY_FIRST = "25/04/2022";
/** Can only be month first. */
const MONTH_FIRST = "04/25/2022";

const down = (...cells: readonly GivenValue[]): GivenValue[][] => cells.map((cell) => [cell]);
const [RECEIVED, CLOSED] = [isoDay("2022-03-01"), isoDay("2022-06-01")];
const log = sampleRange();

/** Each argument that takes a date, in each function: what stands before it, and what after it. */
const ARGUMENTS: readonly (readonly [
  name: string,
  argument: string,
  before: Argument[],
  after: Argument[],
])[] = [
  ["WORKING_DAYS", "received", [], [CLOSED]],
  ["WORKING_DAYS", "closed", [RECEIVED], []],
  ["WORKING_DAYS", "holidays", [RECEIVED, CLOSED], []],
  ["WORKING_DAYS", "escalated", [RECEIVED, CLOSED, null, "Escalated"], []],
  ["WORKING_DAYS", "acknowledged", [RECEIVED, CLOSED, null, null, null], []],
  ["DUE_DATE", "received", [], ["Frontline"]],
  ["DUE_DATE", "escalated", [RECEIVED, "Stage 2"], []],
  ["DUE_DATE", "extended", [RECEIVED, "Investigative", null], []],
  ["DUE_DATE", "holidays", [RECEIVED, "Investigative", null, null], []],
  ["DUE_DATE", "acknowledged", [RECEIVED, "Investigative", null, null, null], []],
  ["WITHIN_TARGET", "received", [], [CLOSED, "Frontline"]],
  ["WITHIN_TARGET", "closed", [RECEIVED], ["Frontline"]],
  ["WITHIN_TARGET", "escalated", [RECEIVED, CLOSED, "Stage 2"], []],
  ["WITHIN_TARGET", "holidays", [RECEIVED, CLOSED, "Stage 2", null], []],
  ["WITHIN_TARGET", "acknowledged", [RECEIVED, CLOSED, "Stage 2", null, null], []],
  ["STATUS", "received", [], [CLOSED, "Frontline", CLOSED]],
  ["STATUS", "closed", [RECEIVED], ["Frontline", CLOSED]],
  ["STATUS", "today", [RECEIVED, "", "Frontline"], []],
  ["STATUS", "escalated", [RECEIVED, CLOSED, "Stage 2", CLOSED], []],
  ["STATUS", "extended", [RECEIVED, CLOSED, "Stage 2", CLOSED, null], []],
  ["STATUS", "holidays", [RECEIVED, CLOSED, "Stage 2", CLOSED, null, null], []],
  ["STATUS", "acknowledged", [RECEIVED, CLOSED, "Stage 2", CLOSED, null, null, null], []],
  ["QUARTER", "date", [], []],
  ["RECEIVED", "quarter", [log], []],
  ["CLOSED", "quarter", [log], []],
  ["AVERAGE_DAYS", "quarter", [log], ["Frontline"]],
  ["WITHIN_TARGET_COUNT", "quarter", [log], ["Frontline"]],
  ["WITHIN_TARGET_RATE", "quarter", [log], ["Frontline"]],
  ["EXTENSION_COUNT", "quarter", [log], ["Frontline"]],
  ["EXTENSION_RATE", "quarter", [log], ["Frontline"]],
  ["OUTCOME_RATE", "quarter", [log], ["Frontline", "Upheld"]],
  ["MEDIAN_DAYS", "quarter", [log], ["Frontline"]],
  ["OPEN", "date", [log], []],
  ["OVERDUE", "date", [log], []],
  ["CARRIED_FORWARD", "quarter", [log], []],
  ["REPORT", "quarter", [log], []],
  ["UPHELD", "quarter", [log], []],
  ["CHECK", "today", [log], []],
];
/** Those that may be ranges, with an answer for each cell. */
const EACH_CELL = ARGUMENTS.filter(
  ([name, argument]) =>
    !["CHECK", "OPEN", "OVERDUE"].includes(name) && argument !== "holidays" && argument !== "quarter",
);
const HOLIDAYS = ARGUMENTS.filter(([, argument]) => argument === "holidays");

const refusal = (argument: string): string =>
  `${argument}: “${OPEN}” could be 3 April 2022 or 4 March 2022. Type it as a date, or with the month as a word.`;
const VALUE = { error: "#VALUE!" } as const;

withEachBlankCell(() => {
  beforeAll(async () => {
    await openFunctionWorkbook();
  });

  test.each(ARGUMENTS)(
    "%s refuses a date as %s that can be read two ways, naming both",
    async (name, argument, before, after) => {
      expect(await call(name, ...before, OPEN, ...after)).toEqual({
        value: VALUE,
        sentence: refusal(argument),
      });
    },
  );

  test.each(ARGUMENTS)(
    "%s takes a date as %s that can be read one way only",
    async (name, argument, before, after) => {
      for (const date of [isoDay("2022-04-25"), DAY_FIRST, MONTH_FIRST, "25 April 2022", "2022-04-03"])
        expect((await sentenceOf(name, ...before, date, ...after)) ?? "").not.toContain(`${argument}:`);
    },
  );

  test.each(EACH_CELL)(
    "%s refuses it in its own cell alone of a range as %s, where no cell of the range shows the order",
    async (name, argument, before, after) => {
      const range = down(OPEN, "25 April 2022", "05/05/2022", "");
      const { value, sentence } = await call(name, ...before, range, ...after);
      const alone = (cell: GivenValue): Promise<unknown> => valueOf(name, ...before, down(cell), ...after);
      expect(sentence).toBe(refusal(argument));
      expect(value).toEqual([
        [VALUE],
        ...(await Promise.all(["25 April 2022", "05/05/2022"].map(alone))).flat(),
        [expect.anything()],
      ]);
    },
  );

  test.each(EACH_CELL)(
    "%s reads a range as %s that shows the order of day and month itself",
    async (name, _, before, after) => {
      const read = (...cells: GivenValue[]): Promise<unknown> =>
        valueOf(name, ...before, down(...cells), ...after);
      expect(await read(OPEN, DAY_FIRST)).toEqual(await read("3 April 2022", "25 April 2022"));
      expect(await read(OPEN, MONTH_FIRST)).toEqual(await read("4 March 2022", "25 April 2022"));
    },
  );

  test.each(EACH_CELL)(
    "%s refuses a range as %s whose cells contradict each other",
    async (name, argument, before, after) => {
      const range = down(OPEN, DAY_FIRST, MONTH_FIRST);
      expect(await sentenceOf(name, ...before, range, ...after)).toBe(refusal(argument));
    },
  );

  test.each(HOLIDAYS)(
    "%s reads holidays that show their order, and refuses those that don't, at the top of the range too",
    async (name, argument, before) => {
      const sentence = (...cells: GivenValue[]): Promise<unknown> =>
        sentenceOf(name, ...before, down(...cells));
      expect(await sentence(OPEN, DAY_FIRST)).toBeUndefined();
      expect(await sentence("Date", OPEN)).toBe(refusal(argument));
      expect(await sentence(OPEN, DAY_FIRST, MONTH_FIRST)).toBe(refusal(argument));
    },
  );
});
