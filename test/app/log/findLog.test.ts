import { findingsOf } from "../../../src/app/upkeep/logFindings";
import { AS_FOUND } from "./asFound";
import { findLog } from "../../../src/app/log/findLog";
import { withColumn, withPlaces } from "../../../src/app/log/logChoices";
import { NO_CHOICES } from "../../../src/log/choices";
import { columnMapping } from "../../../src/app/log/columnMapping";
import { openLog } from "../../../src/app/log/openLog";
import { prepareReport } from "../../../src/app/report/prepareReport";
import { LogNotFound } from "../../../src/app/log/logNotFound";
import { openWorkbook } from "../../../src/workbench/openWorkbook";
import { type Cell, HEADERS, Q4, fileOf, logBook, report, upheld } from "../../excel/logBook";

const NOTES: Cell[][] = [["Notes"], ["Call the council"]];

async function open(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<void> {
  (await openWorkbook(await fileOf(sheets))).activate();
}

const caught = async (work: Promise<unknown>): Promise<LogNotFound> => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof LogNotFound)) throw new Error("There was no such error.");
  return error;
};

describe("finding the log", () => {
  test("a report that the add-in made is none, though its sheet is in front", async () => {
    const workbook = await logBook();
    await report(workbook);
    expect((await findLog(AS_FOUND)).name).toBe("Log");
  });

  test("a report is not even a log that lacks columns, though its list has headers of one", async () => {
    const workbook = await logBook();
    await report(workbook);
    workbook.book.file.removeWorksheet("Log");
    expect((await caught(findLog(AS_FOUND))).obstacle).toBe("noHeader");
  });

  test("a sheet without extensions leaves that table N/A for the whole log: missing is not 0", async () => {
    const lacking = [
      ["Complaint ID", "Date Received", "Date Closed", "Stage", "Outcome"],
      ["C2", new Date("2022-01-10T00:00:00Z"), new Date("2022-01-12T00:00:00Z"), "Frontline", "Upheld"],
    ];
    await open({
      A: [
        [...HEADERS, "Extension"],
        [...upheld(), "Yes"],
      ],
      B: lacking,
    });
    const prepared = await prepareReport({ ...Q4, places: [{ sheet: "A" }, { sheet: "B" }] });
    const figures = prepared.report.tables.find(({ id }) => id === "extensions")?.rows[0]?.figures;
    expect(figures?.[4]?.verdict).toBe("notApplicable");
    expect([...findingsOf(prepared)].map(({ problem }) => problem)).toContainEqual(
      expect.stringContaining("“B” has no column with a header like “Extension Authorised”"),
    );
  });

  test("a sheet whose headers stand over other things is not taken before one whose cells fit", async () => {
    const wrong = [...HEADERS.slice(0, 3), "x", "x", "x", "x", "x", "x"];
    await open({ Template: [HEADERS], Log: [HEADERS, upheld()], Wrong: [HEADERS, wrong, wrong, wrong] });
    const found = await findLog(AS_FOUND);
    expect(found.name).toBe("Log");
    expect(found.others.map(({ name }) => name)).toEqual(["“Template”", "“Wrong”"]);
    expect(found.parts[0].fit.reason).toContain("9 of them known");
  });

  test("two that fit as well are offered, not guessed between", async () => {
    await open({ Notes: NOTES, A: [HEADERS, upheld()], B: [HEADERS, upheld()] });
    const { obstacle, candidates } = await caught(findLog(AS_FOUND));
    expect(obstacle).toBe("severalLogs");
    expect(candidates.map(({ place }) => place)).toEqual([{ sheet: "A" }, { sheet: "B" }]);
  });

  describe("beside a copy whose headers are all known", () => {
    const sent = (header: string): readonly string[] =>
      HEADERS.map((one) => (one === "Date Closed" ? header : one));
    const real = [sent("Letter out"), upheld(), upheld({ id: "C2" }), upheld({ id: "C3" })];

    test("a log with one header that is not known, and a column that fits, is asked about", async () => {
      await open({ "Log (copy)": [HEADERS, upheld()], Complaints: real });
      const { obstacle, message, candidates } = await caught(findLog(AS_FOUND));
      expect(obstacle).toBe("severalLogs");
      expect(candidates.map(({ place }) => place)).toEqual([
        { sheet: "Log (copy)" },
        { sheet: "Complaints" },
      ]);
      expect(message).toBe(
        "Several sheets look like a complaints log: “Log (copy)” and “Complaints”. Choose one below; if you choose several, they are read as one log.",
      );
      const chosen = withPlaces(NO_CHOICES, [{ sheet: "Complaints" }]);
      expect((await caught(findLog({ ...AS_FOUND, choices: chosen }))).obstacle).toBe("missingColumns");
      const answered = { ...chosen, columns: { closed: "Letter out" } };
      expect((await findLog({ ...AS_FOUND, choices: answered })).name).toBe("Complaints");
    });

    test("by the command as well, which says how to choose", async () => {
      await open({ "Log (copy)": [HEADERS, upheld()], Complaints: real });
      const { message } = await caught(findLog({ ...AS_FOUND, asking: "command" }));
      expect(message).toMatch(/“Log \(copy\)” and “Complaints”\. Choose one with --sheet NAME/u);
    });

    test.each<[string, readonly (readonly Cell[])[]]>([
      [
        "whose other columns hold nothing like it",
        real.map((row) => [...row.slice(0, 4), "Noted", ...row.slice(5)]),
      ],
      ["that has no complaint", [sent("Letter out")]],
      ["that lacks two columns", real.map((row) => row.filter((_, index) => index !== 6))],
    ])("a sheet %s is none", async (_, rows) => {
      await open({ "Log (copy)": [HEADERS, upheld()], Complaints: rows });
      expect((await findLog(AS_FOUND)).name).toBe("Log (copy)");
    });
  });

  test("several sheets can be one log, in two round trips for each sheet, and one", async () => {
    const workbook = await openWorkbook(
      await fileOf({ A: [HEADERS, upheld()], N: NOTES, B: [HEADERS, upheld({ id: "C2" })] }),
    );
    workbook.activate();
    const choices = withPlaces(NO_CHOICES, [{ sheet: "A" }, { sheet: "B" }]);
    const { found, rows } = await openLog({ ...AS_FOUND, today: Q4.today, choices });
    expect(found.name).toBe("A, B");
    expect(rows).toMatchObject({ read: 2, used: 2 });
    expect(workbook.traffic.roundTrips).toBe(2 * 2 + 1);
  });

  test("tables beside one another are a log each, and are offered by their names", async () => {
    const workbook = await openWorkbook(
      await fileOf({ Both: [[]] }, (file) => {
        const columns = HEADERS.map((name) => ({ name, filterButton: true }));
        const [sheet] = file.worksheets;
        sheet?.addTable({ name: "Housing", ref: "A1", headerRow: true, columns, rows: [upheld()] });
        sheet?.addTable({ name: "Roads", ref: "K1", headerRow: true, columns, rows: [upheld({ id: "C2" })] });
      }),
    );
    workbook.activate();
    const { candidates } = await caught(findLog(AS_FOUND));
    expect(candidates.map(({ name }) => name)).toEqual([
      "the table “Housing” on “Both”",
      "the table “Roads” on “Both”",
    ]);
    const { rows } = await openLog({
      ...AS_FOUND,
      today: Q4.today,
      places: [{ table: "Housing" }, { table: "Roads" }],
    });
    expect(rows.used).toBe(2);
  });

  test("merged areas too many for Excel to list are said, and the log is read all the same", async () => {
    const rows = Array.from({ length: 520 }, (_, place) => upheld({ id: `C${place}` }));
    const workbook = await logBook(rows, (file) => {
      rows.forEach((_, place) => file.worksheets[0]?.mergeCells(`I${place + 2}:J${place + 2}`));
    });
    workbook.activate();
    const log = await openLog({ ...AS_FOUND, today: Q4.today });
    expect(log.rows.used).toBe(520);
    const merged = [...findingsOf(log)].filter(({ code }) => code === "merged-cells");
    expect(merged.map(({ problem }) => problem)).toEqual([
      expect.stringContaining("more merged cells than Excel lists"),
    ]);
  });
});

const LOG = [HEADERS, upheld(), upheld({ id: "C2" })];
const DASHBOARD: Cell[][] = [["Dashboard"], ["Complaints", 2]];

async function openHidden(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  hidden: Readonly<Record<string, "hidden" | "veryHidden">>,
): Promise<void> {
  const workbook = await openWorkbook(await fileOf(sheets));
  for (const [name, state] of Object.entries(hidden))
    Object.assign(workbook.book.file.getWorksheet(name) ?? {}, { state });
  workbook.activate();
}

describe("a log on a hidden sheet", () => {
  test.each(["hidden", "veryHidden"] as const)("is named and asked about: %s", async (state) => {
    await openHidden({ Dashboard: DASHBOARD, Data: LOG }, { Data: state });
    const inPane = await caught(findLog(AS_FOUND));
    expect(inPane.message).toBe(
      "The sheet “Data” is hidden and looks like the log. If it is, choose it below.",
    );
    expect(inPane.candidates.map(({ place }) => place)).toEqual([{ sheet: "Data" }]);
    const atCommand = await caught(findLog({ ...AS_FOUND, asking: "command" }));
    expect(atCommand.message).toMatch(/If it is, name it: --sheet "Data"\.$/u);
  });

  test("is read once it is chosen", async () => {
    await openHidden({ Dashboard: DASHBOARD, Data: LOG }, { Data: "veryHidden" });
    const { rows } = await openLog({ ...Q4, choices: withPlaces(NO_CHOICES, [{ sheet: "Data" }]) });
    expect(rows.read).toBe(2);
  });

  test("is asked about where the sheet that is seen has headers and no complaints", async () => {
    await openHidden({ Form: [HEADERS], Data: LOG }, { Data: "hidden" });
    expect((await caught(findLog(AS_FOUND))).message).toMatch(/^The sheet “Data” is hidden/u);
  });

  test("is not taken for the log, but named, where a sheet that is seen is one", async () => {
    await openHidden({ Log: LOG, Old: LOG }, { Old: "hidden" });
    const { name, others } = await findLog(AS_FOUND);
    expect([name, others.map((other) => other.name)]).toEqual(["Log", ["“Old” (a hidden sheet)"]]);
  });

  test("is one of several that are offered", async () => {
    await openHidden({ Notes: NOTES, A: LOG, B: LOG }, { A: "hidden", B: "veryHidden" });
    expect((await caught(findLog({ ...AS_FOUND, asking: "command" }))).message).toBe(
      'The sheets “A” and “B” are hidden and look like the log. If one of them is, name it: --sheet "A" or --sheet "B".',
    );
  });
});

describe("a place that is named twice", () => {
  test.each([
    ["in one spelling", [{ sheet: "Log" }, { sheet: "Log" }]],
    ["in another case", [{ sheet: "LOG" }, { sheet: "log" }, { sheet: "Log" }]],
  ])("is read once: %s", async (_, places) => {
    await open({ Log: LOG });
    const { found, rows } = await openLog({ ...Q4, places });
    expect([found.name, rows.read]).toEqual(["Log", 2]);
  });
});

describe("a column of the user's choice", () => {
  const own = HEADERS.map((header) => (header === "Date Received" ? "Came in on" : header));
  const chosen = async () => {
    const { candidates } = await caught(findLog(AS_FOUND));
    const [candidate] = candidates;
    if (!candidate) throw new Error("Nothing was offered.");
    return withColumn(NO_CHOICES, [candidate], "received", "Came in on");
  };

  test("is asked for where no header is known, with the columns that fit by their cells", async () => {
    await open({ Log: [own, upheld()] });
    const { obstacle, candidates, message } = await caught(findLog(AS_FOUND));
    expect(obstacle).toBe("missingColumns");
    expect(message).toContain("“Came in on”");
    const missing = candidates
      .flatMap((candidate) => columnMapping(candidate))
      .filter(({ isMissing }) => isMissing);
    expect(missing.map(({ role, others }) => [role, others.map(({ header }) => header)])).toEqual([
      ["received", ["Came in on"]],
    ]);
  });

  test("is found by its header when another column is inserted before it", async () => {
    await open({ Log: [own, upheld()] });
    const choices = await chosen();
    await open({
      Log: [
        ["Notes", ...own],
        ["-", ...upheld()],
      ],
    });
    const log = await openLog({ ...AS_FOUND, today: Q4.today, choices });
    expect(log.reading.location("received", 0)).toEqual({ sheet: "Log", row: 1, column: 4 });
    const changes = [...findingsOf(log)].filter(({ code }) => code === "headers-changed");
    expect(changes.map(({ severity, problem }) => [severity, problem])).toEqual([
      ["note", expect.stringContaining("“Notes” is new")],
    ]);
  });

  test("that is gone is said, with what is read in its place", async () => {
    await open({ Log: [own, upheld()] });
    const choices = await chosen();
    await open({ Log: [HEADERS, upheld()] });
    const findings = findingsOf(await openLog({ ...AS_FOUND, today: Q4.today, choices }));
    expect([...findings].find(({ code }) => code === "headers-changed")).toMatchObject({
      severity: "warning",
      problem: expect.stringMatching(/“Came in on” is no longer there.*read from “Date Received”/u) as string,
    });
  });

  test("that is gone, with none in its place, is asked for again", async () => {
    await open({ Log: [own, upheld()] });
    const choices = await chosen();
    await open({ Log: [own.map((header) => (header === "Came in on" ? "Arrived" : header)), upheld()] });
    expect((await caught(findLog({ ...AS_FOUND, choices }))).message).toMatch(
      /“Came in on”, which you chose, is no longer there/u,
    );
  });

  test("may be none, so that a column whose header is known is not read", async () => {
    await open({ Log: [HEADERS, upheld()] });
    const { parts } = await findLog(AS_FOUND);
    const choices = withColumn(NO_CHOICES, parts, "action", null);
    const { report: made } = await prepareReport({ ...Q4, choices });
    expect(made.upheld[0]?.action).toBe("");
  });

  test("can be said of every column, where no header is known", async () => {
    const strange = ["Wie", "Was", "Wo", "Kam", "Ging", "Stufe", "Ende", "Wer", "Tat"];
    await open({ Log: [strange, upheld()] });
    const { obstacle, candidates } = await caught(findLog(AS_FOUND));
    expect(obstacle).toBe("noHeader");
    const [candidate] = candidates;
    if (!candidate) throw new Error("Nothing was offered.");
    const said = [
      ["received", "Kam"],
      ["closed", "Ging"],
      ["stage", "Stufe"],
      ["outcome", "Ende"],
    ] as const;
    const choices = said.reduce(
      (before, [role, header]) => withColumn(before, [candidate], role, header),
      NO_CHOICES,
    );
    const { rows } = await openLog({ ...AS_FOUND, today: Q4.today, choices });
    expect(rows.used).toBe(1);
  });
});

test("a column that is headed as dates and holds none is asked for, not read as rows of errors", async () => {
  const lines = ["C1", "C2", "C3"].map((id) =>
    upheld({ id }).map((cell, place) => (place === 4 ? "Yes" : cell)),
  );
  await open({ Log: [HEADERS, ...lines] });
  expect((await caught(findLog(AS_FOUND))).message).toMatch(
    /“Date Closed” on “Log” is headed as a date, but “Yes” \(E2\) cannot be read as one/u,
  );
  await open({ Log: [HEADERS, ...lines.slice(1)] });
  expect((await findLog(AS_FOUND)).name).toBe("Log");
});
