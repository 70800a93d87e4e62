import { openLog } from "../../../src/app/log/openLog";
import { enterAgreedDate } from "../../../src/app/upkeep/agreedDate";
import { dueChoices, dueList } from "../../../src/app/upkeep/dueList";
import { listDue } from "../../../src/app/upkeep/dueSheet";
import { isoDay } from "../../engine/calendar/isoDay";
import { type Cell, fileOf } from "../../excel/logBook";
import { AS_FOUND } from "../log/asFound";
import { openPaneWorkbook } from "../paneWorkbook";

const HEADERS = ["ID", "Service", "Officer", "Date Received", "Date Closed", "Stage", "Outcome", "Extension"];
const open = (id: string, service: string, stage: string, extension: Cell): Cell[] => [
  ...[id, service, "=Ada", isoDay("2022-04-11"), null, stage, null, extension],
];

async function opened(...rows: Cell[][]) {
  const workbook = await openPaneWorkbook(
    await fileOf({ Log: [HEADERS, ...rows] }, (file) => {
      file.getWorksheet("Log")?.eachRow((row) => (row.getCell(4).numFmt = "dd/mm/yyyy"));
    }),
  );
  return { workbook, log: await openLog({ ...AS_FOUND, today: isoDay("2022-04-20") }) };
}

const ROWS = [open("A", "Adults", "Frontline", "No"), open("B", "Children", "Investigative", "Yes")];

test("open complaints can be shown of one service, which are told only where there are several", async () => {
  const { log } = await opened(...ROWS);
  expect(dueChoices(log, "service")).toEqual(["Adults", "Children"]);
  expect(dueChoices(log, "officer")).toEqual([]);
  const names = dueList(log, { service: "Children" }).flatMap(({ count, first }) =>
    first(count).map(({ name, service, officer }) => [name, service, officer]),
  );
  expect(names).toEqual([["B", "Children", "=Ada"]]);
});

test("the sheet for the team has dates as dates, days as numbers, texts as texts, and says why no date is known", async () => {
  const { workbook, log } = await opened(...ROWS);
  const { sheet } = await listDue(log, {});
  const written = workbook.book.file.getWorksheet(sheet);
  const line = (row: number): unknown[] =>
    [1, 2, 3, 4, 5, 6, 7].map((column) => written?.getRow(row).getCell(column).value);
  expect(sheet).toBe("Open on 20 Apr 2022");
  expect(line(2)).toEqual(["A", "Adults", "=Ada", "Frontline", isoDay("2022-04-18"), -2, null]);
  expect(line(3)).toEqual([
    ...["B", "Children", "=Ada", "Investigative", null, null, "extended: enter the agreed date"],
  ]);
});

test("an agreed date is put in the place of a Yes, and none that lies before the complaint", async () => {
  const { workbook, log } = await opened(...ROWS);
  const cell = () => workbook.book.file.getWorksheet("Log")?.getCell("H3").value;
  expect(await enterAgreedDate(log, 1, isoDay("2021-05-20"))).toMatch(
    /cannot be the agreed date.*Nothing was changed/u,
  );
  expect(cell()).toBe("Yes");
  expect(await enterAgreedDate(log, 1, isoDay("2022-05-20"))).toBe("H3 now says 20 May 2022.");
  expect(cell()).toBe(isoDay("2022-05-20"));
  expect(await enterAgreedDate(log, 1, isoDay("2022-05-21"))).toBe(
    "H3 has changed since, so it was left alone.",
  );
});
