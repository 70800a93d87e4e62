import { openLog } from "../../../src/app/log/openLog";
import { rowsAround } from "../../../src/app/log/rowsAround";
import { type ShownQuestion, shownQuestion } from "../../../src/app/log/shownQuestion";
import { isoDay } from "../../engine/calendar/isoDay";
import { type Cell, fileOf } from "../../excel/logBook";
import { openPaneWorkbook } from "../paneWorkbook";
import { AS_FOUND } from "./asFound";

const HEADERS = ["Ref", "Date recd", "Stage", "Date Closed", "Outcome"];

const openRows = async (...rows: Cell[][]) => {
  const file = await fileOf({ Log: [HEADERS, ...rows] }, (workbook) => {
    workbook.getWorksheet("Log")?.eachRow((row) => (row.getCell(2).numFmt = "dd/mm/yyyy"));
  });
  await openPaneWorkbook(file);
  return openLog({ ...AS_FOUND, today: isoDay("2026-11-26") });
};

const questionsOf = (opened: Awaited<ReturnType<typeof openRows>>): ShownQuestion[] =>
  opened.questions.map((one) => shownQuestion(opened, one));

const received = (day: string): Cell[] => ["A", isoDay(day), "Frontline", isoDay("2026-09-28"), "Upheld"];

test("a date that can be read two ways is asked about with its cell and its column, and the day near those around it is proposed", async () => {
  const opened = await openRows(
    received("2026-09-02"),
    ["B", "04/09/2026", "Frontline", isoDay("2026-09-28"), "Upheld"],
    received("2026-09-20"),
  );
  const [question] = questionsOf(opened);
  expect(question).toMatchObject({
    asks: "Is 04/09/2026 4 September 2026 or 9 April 2026?",
    urgency: "needed for the figures",
    cell: { address: "B3" },
    header: "Date recd",
    proposed: { text: "4 September 2026" },
    answers: [{ text: "4 September 2026" }, { text: "9 April 2026" }],
  });
});

test("the day of the month first is not proposed for that alone: with dates around it that say the other, the other is", async () => {
  const opened = await openRows(
    received("2026-04-02"),
    ["B", "04/09/2026", "Frontline", isoDay("2026-04-28"), "Upheld"],
    received("2026-04-20"),
  );
  expect(questionsOf(opened)[0]?.proposed?.text).toBe("9 April 2026");
});

test("nothing is proposed for a date that lies between two readings", async () => {
  const opened = await openRows(
    received("2026-06-20"),
    ["B", "04/09/2026", "Frontline", isoDay("2026-09-28"), "Upheld"],
    received("2026-06-25"),
  );
  expect(questionsOf(opened)[0]?.proposed).toBeUndefined();
});

test("the rows around a cell are as Excel shows them, without the header", async () => {
  const opened = await openRows(
    received("2026-09-02"),
    ["B", "04/09/2026", "Frontline", isoDay("2026-09-28"), "Upheld"],
    received("2026-09-20"),
  );
  const cell = questionsOf(opened)[0]?.cell;
  expect(cell && (await rowsAround(opened, cell))).toEqual([
    { row: 2, text: "02/09/2026", isIt: false },
    { row: 3, text: "04/09/2026", isIt: true },
    { row: 4, text: "20/09/2026", isIt: false },
  ]);
});

test.each([
  ["Part uphled", "Partially Upheld"],
  ["Unfounded", "Not Upheld"],
  ["Noted", undefined],
])("of the word “%s”, %s is proposed, and it is said how many complaints wait", async (word, meaning) => {
  const line = ["B", isoDay("2026-09-02"), "Frontline", isoDay("2026-09-28"), word];
  const opened = await openRows(received("2026-09-02"), line, [...line]);
  const [question] = questionsOf(opened);
  expect(question?.urgency).toMatch(/^[12] complaints? waits?$/u);
  expect(question).toMatchObject({ asks: `What does “${word}” mean?`, isMeaning: true });
  expect(question?.proposed?.text).toBe(meaning);
});
