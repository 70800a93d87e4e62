import { findingsOf } from "../../../src/app/upkeep/logFindings";
import { withCounted } from "../../../src/app/log/logChoices";
import { mustAnswerFirst } from "../../../src/app/log/logQuestions";
import { openLog } from "../../../src/app/log/openLog";
import { NO_CHOICES } from "../../../src/log/choices";
import { isoDay } from "../../engine/calendar/isoDay";
import { fileOf } from "../../excel/logBook";
import { openPaneWorkbook } from "../paneWorkbook";
import { AS_FOUND } from "./asFound";

const HEADERS = ["Ref", "Date Received", "Stage", "Date Closed", "Outcome"];
const today = isoDay("2022-04-20");

/** A log of these rows in a workbook, to be opened with what its user said of it. */
async function openRows(headers: string[], rows: string[][]) {
  await openPaneWorkbook(await fileOf({ Log: [headers, ...rows] }));
  return (choices = NO_CHOICES) => openLog({ ...AS_FOUND, today, choices });
}

describe("a column that says which rows are complaints", () => {
  const open = async (...kinds: string[]) => {
    const rows = kinds.map((kind, row) => [
      `C${row + 1}`,
      "3 April 2021",
      "Frontline",
      "6 April 2021",
      "Upheld",
      kind,
    ]);
    return openRows([...HEADERS, "Feedback type"], rows);
  };

  test("is asked about once, with how many rows say what, and answers of which the likeliest is first", async () => {
    const opened = await open("Complaint", "Compliment", "Complaint", "Other");
    const { questions } = await opened();
    expect(mustAnswerFirst(questions)).toBe(true);
    expect(questions).toMatchObject([
      {
        kind: "counted",
        question:
          "Column “Feedback type” (column F) has Complaint (2), Compliment (1) and Other (1). Count which as complaints?",
        answers: [
          { text: "Count: Complaint. Not counted: Compliment and Other" },
          { text: "Count: Complaint and Other. Not counted: Compliment" },
          { text: "All of them are complaints" },
        ],
      },
    ]);
    const answered = questions[0]?.answers[0]?.choose(NO_CHOICES);
    const log = await opened(answered);
    expect([log.questions, log.rows.used]).toEqual([[], 2]);
    const all = await opened(questions[0]?.answers[2]?.choose(NO_CHOICES));
    expect([all.questions, all.rows.used]).toEqual([[], 4]);
  });

  test("is asked about again where a value comes that was never asked, and that alone", async () => {
    const opened = await open("Complaint", "Compliment", "Petition");
    const kept = withCounted(NO_CHOICES, {
      header: "Feedback type",
      counted: ["Complaint"],
      notCounted: ["Compliment"],
    });
    const { questions } = await opened(kept);
    expect(questions.map(({ question }) => question)).toEqual([
      "Column “Feedback type” (column F) now has Petition (1) as well. Is that a complaint?",
    ]);
    const log = await opened(questions[0]?.answers[0]?.choose(kept));
    expect([log.questions, log.rows.used]).toEqual([[], 1]);
  });

  test("is found below the rows that are looked at first", async () => {
    const opened = await open(...Array.from({ length: 70 }, () => "Complaint"), "Compliment");
    expect((await opened()).questions).toMatchObject([{ kind: "counted" }]);
  });
});

describe("rows with the same ID", () => {
  const NOTES = [...HEADERS, "Complainant", "Notes"];
  const line = ["A", "3 April 2021", "Frontline", "6 April 2021", "Upheld"];
  const open = (rows: string[][], headers = NOTES) => openRows(headers, rows);

  test("that are the same in every cell are one, and nothing is asked", async () => {
    const opened = await open([
      [...line, "Ms X", "long"],
      [...line, "Ms X", " long "],
    ]);
    const { questions, rows } = await opened();
    expect([questions, rows.used, rows.leftOut.identical]).toEqual([[], 1, 1]);
  });

  test("that differ in a column that is not read are asked about, with that column, and both count until then", async () => {
    const opened = await open([
      [...line, "Ms X", "long"],
      [...line, "Mr Y", "long"],
    ]);
    const { questions, rows } = await opened();
    expect(questions).toMatchObject([
      {
        kind: "repeatedIds",
        question:
          "Rows 2 and 3 have the same ID, A, and differ only in “Complainant”. Are rows with the same ID one complaint?",
        answers: [{ word: "several" }, { word: "one" }],
      },
    ]);
    expect(rows.used).toBe(2);
    const [each, one] = questions[0]?.answers ?? [];
    const several = await opened(each?.choose(NO_CHOICES));
    expect([several.questions, several.rows.used]).toEqual([[], 2]);
    const joined = await opened(one?.choose(NO_CHOICES));
    expect([joined.questions, joined.rows.used, joined.rows.leftOut.furtherRow]).toEqual([[], 1, 1]);
  });

  test("are compared in their cells however many they are", async () => {
    const rows = Array.from({ length: 150 }, (_, row) => `C${row}`).flatMap((id) => [
      [id, ...line.slice(1), "Ms X", "same"],
      [id, ...line.slice(1), "Ms X", id === "C149" ? "other" : "same"],
    ]);
    const { questions, rows: account } = await (await open(rows))();
    expect(questions[0]?.question).toMatch(/^Rows 300 and 301 .* differ only in “Notes”/u);
    expect(account.leftOut.identical).toBe(149);
  });

  test("are not told apart by a list to choose from beside the log", async () => {
    const opened = await open(
      [
        [...line, "", "Ms X"],
        [...line, "", "Mr Y"],
      ],
      [...HEADERS, "", "Officers"],
    );
    expect((await opened()).questions).toEqual([]);
  });

  test("that clash now and then are findings, and no question", async () => {
    const opened = await open([
      [...line, "", ""],
      ["A", "3 April 2021", "Frontline", "8 April 2021", "Not Upheld", "", ""],
      ["B", "3 April 2021", "Frontline", "8 April 2021", "Not Upheld", "", ""],
    ]);
    const log = await opened();
    const { questions } = log;
    expect(questions).toEqual([]);
    expect([...findingsOf(log)].map(({ code }) => code)).toContain("same-id");
  });

  test("that are a Frontline row and its escalation are asked about nowhere", async () => {
    const rows = ["A", "B", "C", "D"].flatMap((id) => [
      [id, ...line.slice(1), "Ms X", "first answer"],
      [id, "12 April 2021", "Stage 2", "4 May 2021", "Not Upheld", "Ms X", "second answer"],
    ]);
    expect((await (await open(rows))()).questions).toEqual([]);
  });
});
