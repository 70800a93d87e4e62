import { saveLogChoices, withDateOrder, withValue } from "../../src/app/log/logChoices";
import { NO_CHOICES, type LogChoices } from "../../src/log/choices";
import { recountFormulas } from "../../src/app/settings/workbookCounting";
import { openFunctionWorkbook, valueOf, withEachBlankCell } from "./calls";

const Q4 = "Q4 2021/22";
const HEADERS = ["ID", "Date Received", "Date Closed", "Stage", "Outcome"];

/** A log in a range, one complaint a line: dates, stage and outcome. */
function range(...lines: readonly (readonly [string, string, string, string])[]): (string | number)[][] {
  return [HEADERS, ...lines.map((line, row) => [`C${row + 1}`, ...line])];
}

async function keep(choices: LogChoices): Promise<void> {
  await saveLogChoices(choices);
  await recountFormulas();
}

beforeEach(async () => {
  await openFunctionWorkbook();
});

withEachBlankCell(() => {
  test("a word means in formulas what the user said it means", async () => {
    const log = range(["2022-01-10", "2022-01-12", "Panel", "Founded"]);
    const upheld = (): Promise<unknown> => valueOf("CLOSED", log, Q4, "Escalated", "Upheld");
    expect(await upheld()).toEqual({ error: "#N/A" });
    await keep(
      withValue(withValue(NO_CHOICES, "outcome", "founded", "upheld"), "stage", "Panel", "escalated"),
    );
    expect(await upheld()).toBe(1);
    expect(await valueOf("WITHIN_TARGET", "2022-01-10", "2022-02-25", "Panel")).toEqual([[false]]);
  });

  test("a column holds in formulas what the user said it holds", async () => {
    const log = range(["2022-01-10", "2022-04-12", "Frontline", "Upheld"]).map((line, row) => [
      ...line,
      row === 0 ? "Went out" : "2022-01-12",
    ]);
    expect(await valueOf("CLOSED", log, Q4)).toBe(0);
    await keep({ ...NO_CHOICES, columns: { closed: "Went out" } });
    expect(await valueOf("CLOSED", log, Q4)).toBe(1);
  });

  test.each([
    ["Response Date", { closed: "Date Closed" }],
    ["When escalated", { escalated: null }],
  ] as const)("nothing is counted before someone says what “%s” is", async (header, columns) => {
    const log = range(["2022-01-10", "2022-01-12", "Frontline", "Upheld"]).map((line, row) => [
      ...line,
      row === 0 ? header : "2022-01-11",
    ]);
    expect(await valueOf("CLOSED", log, Q4)).toEqual({ error: "#VALUE!" });
    await keep({ ...NO_CHOICES, columns });
    expect(await valueOf("CLOSED", log, Q4)).toBe(1);
  });

  describe("dates that could be either way round", () => {
    const log = range(["03/01/2022", "04/02/2022", "Frontline", "Upheld"]);
    const received = (): Promise<unknown> => valueOf("RECEIVED", log, Q4);
    const said = (sheet: string, order: "dayFirst" | "monthFirst", before = NO_CHOICES): LogChoices =>
      ["Date Received", "Date Closed"].reduce(
        (choices, header) => withDateOrder(choices, { sheet, header, order }),
        before,
      );

    test("are not counted until the user has said it of the column with that header", async () => {
      expect(await received()).toEqual({ error: "#VALUE!" });
      await keep(said("Log", "monthFirst"));
      expect(await received()).toBe(1);
      const inApril = range(["04/01/2022", "04/02/2022", "Frontline", "Upheld"]);
      expect(await valueOf("RECEIVED", inApril, "Q1 2022/23")).toBe(1);
    });

    test("are not counted where it was not the same on all sheets: a range does not say which is its own", async () => {
      await keep(said("B", "dayFirst", said("A", "monthFirst")));
      expect(await received()).toEqual({ error: "#VALUE!" });
    });
  });
});
