import { findingsOf } from "../../../src/app/upkeep/logFindings";
import { AS_FOUND } from "./asFound";
import {
  CHOICES_KEY,
  changeLogChoices,
  readLogChoices,
  saveLogChoices,
  withColumn,
  withDateOrder,
  withPlaces,
  withValue,
} from "../../../src/app/log/logChoices";
import { NO_CHOICES } from "../../../src/log/choices";
import { mustAnswerFirst } from "../../../src/app/log/logQuestions";
import { openLog } from "../../../src/app/log/openLog";
import { valueMapping } from "../../../src/log/mapping/valueMapping";
import { isoDay } from "../../engine/calendar/isoDay";
import { fileOf } from "../../excel/logBook";
import { openPaneWorkbook } from "../paneWorkbook";

const HEADERS = ["Ref", "Date Received", "Stage", "Date Closed", "Outcome"];
const today = isoDay("2022-04-20");

const openWith = async (...rows: string[][]) => {
  const { settings } = await openPaneWorkbook(await fileOf({ Log: [HEADERS, ...rows] }));
  return { settings, opened: (choices = NO_CHOICES) => openLog({ ...AS_FOUND, today, choices }) };
};

describe("a date that nothing decides", () => {
  const rows = [["A", "03/04/2021", "Frontline", "05/04/2021", "Upheld"]];

  test("is a question that comes before any report", async () => {
    const { opened } = await openWith(...rows);
    const questions = (await opened()).questions;
    expect(mustAnswerFirst(questions)).toBe(true);
    expect(questions[0]?.question).toMatch(/03\/04\/2021. Is that 3 April 2021 or 4 March 2021/u);
  });

  test("is read as the user answers, and asked no more", async () => {
    const { opened } = await openWith(...rows);
    const answered = ["Date Received", "Date Closed"].reduce(
      (choices, header) => withDateOrder(choices, { sheet: "Log", header, order: "monthFirst" }),
      NO_CHOICES,
    );
    const log = await opened(answered);
    expect(log.questions).toEqual([]);
    expect(log.reading.log.row(0)).toMatchObject({
      received: isoDay("2021-03-04"),
      closed: isoDay("2021-05-04"),
    });
    expect([...findingsOf(log)].map(({ code }) => code)).not.toContain("ambiguous-date");
  });

  test("is read as the other columns of its sheet are, where those agree", async () => {
    const { opened } = await openWith(...rows, ["B", "04/05/2021", "Frontline", "04/25/2021", "Upheld"]);
    const log = await opened();
    expect(log.questions).toEqual([]);
    expect(log.reading.log.row(0).received).toBe(isoDay("2021-03-04"));
  });

  test("is not decided by columns that contradict one another", async () => {
    const { opened } = await openWith(
      ["A", "03/04/2021", "Frontline", "04/25/2021", "Upheld"],
      ["B", "04/05/2021", "Frontline", "25/04/2021", "Upheld"],
    );
    expect(mustAnswerFirst((await opened()).questions)).toBe(true);
  });
});

describe("a column whose header only tells what it may hold", () => {
  const headers = ["CRM", "Date Received", "Stage", "When escalated", "Date Closed", "Outcome"];
  const rows = [
    ["A", "3 April 2021", "Frontline", "", "6 April 2021", "Upheld"],
    ["B", "3 April 2021", "Escalated", "20 April 2021", "5 May 2021", "Upheld"],
  ];
  const openRows = async (header = "When escalated", when = "20 April 2021") => {
    const log = [headers, ...rows].map((row) =>
      row.map((cell) => (cell === "When escalated" ? header : cell === "20 April 2021" ? when : cell)),
    );
    await openPaneWorkbook(await fileOf({ Log: log }));
    return (choices = NO_CHOICES) => openLog({ ...AS_FOUND, today, choices });
  };

  test("is asked about, and stops a report where working days rest on it", async () => {
    const opened = await openRows();
    const questions = (await opened()).questions;
    expect(questions).toMatchObject([
      { kind: "column", answers: [{ word: "When escalated" }, { word: "" }] },
    ]);
    expect(mustAnswerFirst(questions)).toBe(true);
  });

  test.each(["When escalated", null])("is asked about no more when the user said %p", async (answer) => {
    const opened = await openRows();
    const { found } = await opened();
    const log = await opened(withColumn(NO_CHOICES, found.parts, "escalated", answer));
    expect(log.questions).toEqual([]);
    expect(log.reading.log.row(1).escalated).toBe(answer === null ? 0 : isoDay("2021-04-20"));
  });

  test("is asked about where it says whether and not when", async () => {
    const opened = await openRows("Escalated", "Yes");
    expect((await opened()).questions).toMatchObject([
      { kind: "column", answers: [{ word: "Escalated" }, { word: "" }] },
    ]);
  });

  test.each([
    ["Escalated by", "Jo"],
    ["Reviewed", "20 April 2021"],
  ])("is not asked about where it is “%s” and holds “%s”", async (header, cell) => {
    const opened = await openRows(header, cell);
    expect((await opened()).questions).toEqual([]);
  });
});

describe("several columns that could be what every figure rests on", () => {
  const open = async (headers: string[], ...rows: string[][]) => {
    await openPaneWorkbook(await fileOf({ Log: [headers, ...rows] }));
    return (choices = NO_CHOICES) => openLog({ ...AS_FOUND, today, choices });
  };
  const headers = ["Ref", "Date Received", "Stage", "Date Closed", "Response Date", "Outcome"];

  test("are asked about, and stop a report until one is chosen", async () => {
    const opened = await open(headers, ["A", "3 April 2021", "Stage 1", "", "6 April 2021", "Upheld"]);
    const { found, ...log } = await opened();
    const questions = log.questions;
    expect(questions).toMatchObject([
      { kind: "rivals", answers: [{ word: "Date Closed" }, { word: "Response Date" }] },
    ]);
    expect(mustAnswerFirst(questions)).toBe(true);
    const chosen = await opened(withColumn(NO_CHOICES, found.parts, "closed", "Response Date"));
    expect(chosen.questions).toEqual([]);
    expect(chosen.reading.log.row(0).closed).toBe(isoDay("2021-04-06"));
  });

  test("are told apart by the user's own words, too: both columns of a word that was taught fit", async () => {
    const opened = await open(
      ["Ref", "Date Received", "Stage", "Date Closed", "Outcome", "Decision"],
      ["A", "3 April 2021", "Stage 1", "6 April 2021", "Founded", "Unfounded"],
    );
    const taught = withValue(
      withValue(NO_CHOICES, "outcome", "Founded", "upheld"),
      "outcome",
      "Unfounded",
      "notUpheld",
    );
    expect((await opened(taught)).questions).toMatchObject([
      { kind: "rivals", answers: [{ word: "Outcome" }, { word: "Decision" }] },
    ]);
  });

  test("are not asked about where the cells of only one fit", async () => {
    const opened = await open(headers, ["A", "3 April 2021", "Stage 1", "6 April 2021", "sent", "Upheld"]);
    expect((await opened()).questions).toEqual([]);
  });

  test("are not asked about where no figure rests on them", async () => {
    const opened = await open(
      ["Ref", "Case No", "Date Received", "Stage", "Date Closed", "Outcome"],
      ["A", "B", "3 April 2021", "Stage 1", "6 April 2021", "Upheld"],
    );
    expect((await opened()).questions).toEqual([]);
  });
});

describe("a spelling that no table knows", () => {
  const rows = [
    ["A", "3 April 2021", "Panel", "5 April 2021", "Noted"],
    ["B", "3 April 2021", " panel ", "5 April 2021", "Upheld"],
  ];

  test("is asked about once, with how many cells have it, and stops no report", async () => {
    const { opened } = await openWith(...rows);
    const questions = (await opened()).questions;
    expect(questions.map(({ question }) => question)).toEqual([
      "In the stage column, what does “Panel” mean? It is in 2 cells.",
      "In the outcome column, what does “Noted” mean? It is in 1 cell.",
    ]);
    expect(mustAnswerFirst(questions)).toBe(false);
  });

  test("is remembered by what the user said, however it is cased", async () => {
    const { opened } = await openWith(...rows);
    const log = await opened(
      withValue(withValue(NO_CHOICES, "stage", "Panel", "escalated"), "outcome", "Noted", "notUpheld"),
    );
    expect(log.questions).toEqual([]);
    expect(log.reading.log.row(1).stage).toBe("escalated");
    expect(
      valueMapping(log.reading, "outcome").map(({ text, meaning, count }) => [text, meaning, count]),
    ).toEqual([
      ["Noted", "notUpheld", 1],
      ["Upheld", "upheld", 1],
    ]);
  });
});

describe("what the user said", () => {
  test("is kept in the workbook", async () => {
    const { opened } = await openWith(["A", "3 April 2021", "Panel", "", ""]);
    const { found } = await opened();
    const said = withColumn(
      withValue(
        withDateOrder(withPlaces(NO_CHOICES, [{ sheet: "Log" }, { table: "More" }]), {
          sheet: "Log",
          header: "Date Received",
          order: "dayFirst",
        }),
        "stage",
        "Panel",
        "escalated",
      ),
      found.parts,
      "stage2.closed",
      null,
    );
    await saveLogChoices(said);
    expect(await readLogChoices()).toEqual(said);
  });

  test.each([
    "no JSON",
    "[]",
    '{"version":0}',
    JSON.stringify({ ...NO_CHOICES, columns: { colour: "Red" } }),
    JSON.stringify({ ...NO_CHOICES, places: [{}] }),
    JSON.stringify({ ...NO_CHOICES, repeatedIds: "two" }),
    JSON.stringify({ ...NO_CHOICES, counted: [{ header: "A", counted: ["x"] }] }),
    JSON.stringify({ ...NO_CHOICES, values: { stage: { Panel: "court" } } }),
    JSON.stringify({ ...NO_CHOICES, dateOrders: [{ sheet: "Log", header: "A", order: "weekFirst" }] }),
    JSON.stringify({ ...NO_CHOICES, universalTimes: [{ sheet: "Log", header: "A" }] }),
    JSON.stringify({ ...NO_CHOICES, swappedDates: [{ sheet: "Log", header: "A", isSwapped: "perhaps" }] }),
    NO_CHOICES,
    1,
    true,
  ])("and are damaged, are an error and never guessed, until they are made again: %s", async (stored) => {
    const { settings } = await openWith();
    settings.set(CHOICES_KEY, stored);
    await expect(readLogChoices()).rejects.toThrow("The saved choices about this log are damaged.");
    await changeLogChoices((kept) => withPlaces(kept, [{ sheet: "Log" }]));
    expect(await readLogChoices()).toEqual(withPlaces(NO_CHOICES, [{ sheet: "Log" }]));
  });

  test("and come from a newer version, are left alone", async () => {
    const { settings } = await openWith();
    settings.set(CHOICES_KEY, '{"version":2}');
    await expect(readLogChoices()).rejects.toThrow(/newer version/u);
    await expect(changeLogChoices((kept) => kept)).rejects.toThrow(/newer version/u);
    await expect(saveLogChoices(NO_CHOICES)).rejects.toThrow(/newer version/u);
    expect(settings.get(CHOICES_KEY)).toBe('{"version":2}');
  });
});
