import { NO_CHOICES } from "../../src/log/choices";
import { saveLogChoices, withUniversalTime } from "../../src/app/log/logChoices";
import { recountFormulas } from "../../src/app/settings/workbookCounting";
import { isoDay } from "../engine/calendar/isoDay";
import { call, openFunctionWorkbook, sentenceOf, valueOf } from "./calls";

const [JUNE_30, JULY_6, JULY_20] = [isoDay("2022-06-30"), isoDay("2022-07-06"), isoDay("2022-07-20")];
const NIGHT = JUNE_30 + 23 / 24;
const EVENING = JUNE_30 + 23.5 / 24;
const AFTERNOON = JUNE_30 + 16.5 / 24;

/** Keeps what was said of two columns of the workbook's log. */
async function say(...answers: readonly boolean[]): Promise<void> {
  const said = answers.map((isUniversal, place) => ({ sheet: "Log", header: `Date ${place}`, isUniversal }));
  await saveLogChoices(said.reduce(withUniversalTime, NO_CHOICES));
  await recountFormulas();
}

const REFUSED = { error: "#VALUE!" };

beforeEach(async () => {
  await openFunctionWorkbook();
});

test.each([
  ["WORKING_DAYS", "received", [NIGHT, JULY_6]],
  ["WORKING_DAYS", "closed", [JUNE_30, NIGHT]],
  ["WORKING_DAYS", "holidays", [JUNE_30, JULY_6, [[NIGHT], [JULY_20]]]],
  ["DUE_DATE", "received", ["2022-06-30 23:00", "Frontline"]],
  ["WITHIN_TARGET", "closed", [JUNE_30, NIGHT, "Frontline"]],
  ["STATUS", "extended", [JUNE_30, "", "Stage 2", JULY_6, null, NIGHT]],
  ["QUARTER", "date", [NIGHT]],
] as const)(
  "%s takes no date as %s that may be a midnight in universal time",
  async (name, argument, args) => {
    const given = args.map((one) =>
      typeof one === "object" && one !== null ? one.map((line) => [...line]) : one,
    );
    expect(await sentenceOf(name, ...given)).toBe(
      `${argument}: if 30 June 2022, 23:00 is universal time, it was 1 July 2022, 00:00 in the UK. Type it as a date without a time.`,
    );
    await say(false, false);
    expect(await valueOf(name, ...given)).not.toEqual(REFUSED);
  },
);

test("any other time is one of the clock at home, until some times of the log were said to be universal time", async () => {
  for (const time of [EVENING, AFTERNOON, "2022-06-30 23:00 BST", "2022-06-30T22:00Z"])
    expect(await valueOf("QUARTER", time)).toEqual([["Q1 2022/23"]]);
  expect(await valueOf("QUARTER", isoDay("2022-01-10") + 23 / 24)).toEqual([["Q4 2021/22"]]);
  await say(true, false);
  expect(await call("QUARTER", EVENING)).toMatchObject({ value: REFUSED });
  for (const time of [AFTERNOON, "2022-06-30 23:00 BST", "2022-06-30T22:00Z"])
    expect(await valueOf("QUARTER", time)).toEqual([["Q1 2022/23"]]);
});
