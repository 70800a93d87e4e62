import { AS_FOUND } from "../log/asFound";
import { reportsOnLog } from "../../../src/app/report/reportsOnLog";
import { type WhenThere, makeReport } from "../../../src/app/report/makeReport";
import { openLog } from "../../../src/app/log/openLog";
import { Cancelled } from "../../../src/app/task";
import { isoDay } from "../../engine/calendar/isoDay";
import { HEADERS, fileOf, upheld } from "../../excel/logBook";
import { type PaneWorkbook, openPaneWorkbook } from "../paneWorkbook";

const today = isoDay("2022-04-20");

let workbook: PaneWorkbook;
beforeEach(async () => {
  workbook = await openPaneWorkbook();
});

const make = (whenThere: WhenThere, quarter = "Q4 2021/22") =>
  makeReport({ ...AS_FOUND, today, whenThere }, () => ({ quarter }));
const sheets = (): string[] => workbook.book.file.worksheets.map(({ name }) => name);

describe("a report that is there already", () => {
  test("is asked about, and nothing is written", async () => {
    await make("ask");
    const made = await make("ask");
    expect(made.kind === "exists" && made.reports.map(({ sheet }) => sheet)).toEqual(["Q4 2021-22 report"]);
    expect(sheets()).toEqual(["Complaints Log", "Q4 2021-22 report"]);
  });

  test("is known by its mark and not by its name", async () => {
    await make("ask");
    const report = workbook.book.file.getWorksheet("Q4 2021-22 report");
    if (report) report.name = "For the committee";
    workbook.book.file.addWorksheet("Q4 2021-22 report").getCell("A1").value = "my own notes";
    const made = await make("ask");
    expect(made.kind === "exists" && made.reports.map(({ sheet }) => sheet)).toEqual(["For the committee"]);
  });

  test("stays as it is where both are to be kept", async () => {
    await make("ask");
    await make("keepBoth");
    expect(sheets()).toEqual(["Complaints Log", "Q4 2021-22 report", "Q4 2021-22 report (2)"]);
  });

  test("is written over in place, and loses what was typed on it, of which the user was told", async () => {
    await make("ask");
    const sheet = workbook.book.file.getWorksheet("Q4 2021-22 report");
    const title = sheet?.getCell("A1").value;
    if (sheet) {
      sheet.getCell("A1").value = "typed over";
      sheet.getCell("P90").value = "a note";
    }
    const asked = await make("ask");
    const [old] = asked.kind === "exists" ? asked.reports : [];
    await make({ sheet: old?.sheet ?? "", id: old?.mark.id ?? "", ...(old && { told: old.typed }) });
    expect(sheets()).toEqual(["Complaints Log", "Q4 2021-22 report"]);
    expect(sheet?.getCell("A1").value).toBe(title);
    expect(sheet?.getCell("P90").value).toBeNull();
  });

  test("is not written over where the sheet is no longer that report", async () => {
    await make("ask");
    await expect(make({ sheet: "Complaints Log", id: "any" })).rejects.toThrow(/was not replaced/u);
    await expect(make({ sheet: "Q4 2021-22 report", id: "another" })).rejects.toThrow(/was not replaced/u);
  });

  test("is none of another quarter's business", async () => {
    await make("ask");
    expect((await make("ask", "Q3 2021/22")).kind).toBe("written");
  });
});

test("a report of another log is neither offered for replacing nor said to be out of date", async () => {
  workbook = await openPaneWorkbook(
    await fileOf({ Adults: [HEADERS, upheld()], Housing: [HEADERS, upheld({ type: "Repairs" })] }),
  );
  const of = (sheet: string) => ({ ...AS_FOUND, today, places: [{ sheet }] });
  const makeOf = (sheet: string) =>
    makeReport({ ...of(sheet), whenThere: "ask" }, () => ({ quarter: "Q4 2021/22" }));
  expect((await makeOf("Adults")).kind).toBe("written");
  expect((await makeOf("Housing")).kind).toBe("written");
  const housing = workbook.book.file.getWorksheet("Housing");
  if (housing) housing.getCell("A2").value = "another ID";
  expect(await reportsOnLog(await openLog(of("Adults")))).toMatchObject([{ state: "upToDate" }]);
  expect(await reportsOnLog(await openLog(of("Housing")))).toMatchObject([{ state: "logChanged" }]);
});

test("a report on some services is not offered for replacing by one on all, or on others", async () => {
  const inHousing = upheld().map((cell, column) => (HEADERS[column] === "Service" ? "Housing" : cell));
  workbook = await openPaneWorkbook(await fileOf({ Log: [HEADERS, upheld(), inHousing] }));
  const makeOn = async (...services: string[]) =>
    (await makeReport({ ...AS_FOUND, today, whenThere: "ask" }, () => ({ quarter: "Q4 2021/22", services })))
      .kind;
  expect(await makeOn("Housing")).toBe("written");
  expect(await makeOn("Adults")).toBe("written");
  expect(await makeOn()).toBe("written");
  expect(await makeOn("Housing")).toBe("exists");
});

test("a report on some services is offered for replacing, however the log spells them by now", async () => {
  workbook = await openPaneWorkbook(await fileOf({ Log: [HEADERS, upheld(), upheld()] }));
  const makeOn = async (service: string) =>
    makeReport({ ...AS_FOUND, today, whenThere: "ask" }, () => ({
      quarter: "Q4 2021/22",
      services: [service],
    }));
  expect(await makeOn("Adults")).toMatchObject({ kind: "written", sheet: "Q4 2021-22 Adults" });
  const log = workbook.book.file.getWorksheet("Log");
  for (const row of [2, 3]) if (log) log.getCell(row, 1 + HEADERS.indexOf("Service")).value = "ADULTS";
  expect((await makeOn("adults")).kind).toBe("exists");
});

test("a report is out of date once anything that it shows has changed in the log", async () => {
  await make("ask");
  expect(await reportsOnLog(await openLog({ ...AS_FOUND, today }))).toMatchObject([{ state: "upToDate" }]);
  const log = workbook.book.file.getWorksheet("Complaints Log");
  if (log) log.getCell("A2").value = "another ID";
  expect(await reportsOnLog(await openLog({ ...AS_FOUND, today }))).toMatchObject([
    { report: { sheet: "Q4 2021-22 report" }, state: "logChanged" },
  ]);
});

test.each(["finding", "reading", "counting", "planning", "writing"])(
  "nothing is written once it was cancelled while %s",
  async (step) => {
    const controller = new AbortController();
    const task = {
      signal: controller.signal,
      onStep: ({ name }: { name: string }): void => {
        if (name === step) controller.abort();
      },
    };
    const making = makeReport({ ...AS_FOUND, today, whenThere: "ask" }, () => ({}), task);
    await expect(making).rejects.toThrow(Cancelled);
    expect(sheets()).toEqual(["Complaints Log"]);
  },
);

test("no report is made of dates whose order nothing shows", async () => {
  workbook = await openPaneWorkbook(
    await fileOf({
      Log: [
        ["Date Received", "Stage", "Date Closed", "Outcome"],
        ["03/04/2021", "Frontline", "5 April 2021", "Upheld"],
      ],
    }),
  );
  await expect(make("ask", "Q1 2021/22")).rejects.toThrow(
    /03\/04\/2021. Is that 3 April 2021 or 4 March 2021/u,
  );
  expect(sheets()).toEqual(["Log"]);
});
