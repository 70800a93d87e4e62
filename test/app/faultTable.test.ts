import { AS_FOUND } from "./log/asFound";
import { failureText } from "../../src/app/failureText";
import { fillLog, logFillings } from "../../src/app/formulas/fillLog";
import { insertFunction } from "../../src/app/formulas/insertFunction";
import { type OpenedLog, openLog } from "../../src/app/log/openLog";
import { existingReports } from "../../src/app/report/existingReports";
import { makeReport } from "../../src/app/report/makeReport";
import { prepareReport } from "../../src/app/report/prepareReport";
import { changeSettings } from "../../src/app/settings/settings";
import { createLog } from "../../src/app/upkeep/createLog";
import { applyFixes, shownFixes } from "../../src/app/upkeep/logFixes";
import { putBack } from "../../src/app/upkeep/putBack";
import { failureSentence } from "../../src/excel/host/failureSentence";
import { NO_CHOICES } from "../../src/log/choices";
import { EXCEL_ERROR_CODES, type ExcelErrorCode } from "../../src/workbench/protocol/excelError";
import type { WorkbenchWorkbook } from "../../src/workbench/openWorkbook";
import { HEADERS, Q4, REPORT_NAME, fileOf, upheld } from "../excel/logBook";
import { openPaneWorkbook, type PaneWorkbook } from "./paneWorkbook";

const { today } = Q4;

/** What a user asks for, once the workbook is as it needs it. */
interface Action {
  readonly name: string;
  /** Makes the workbook ready, and gives what is to be tried. */
  prepare(workbook: PaneWorkbook): Promise<() => Promise<unknown>>;
}

const opened = (): Promise<OpenedLog> => openLog({ ...AS_FOUND, today });

const generate = (): Promise<unknown> =>
  makeReport({ ...AS_FOUND, today, whenThere: "ask" }, () => ({ quarter: "Q4 2021/22" }));

async function replacing(workbook: PaneWorkbook): Promise<() => Promise<unknown>> {
  await generate();
  const report = workbook.book.file.getWorksheet(REPORT_NAME);
  if (report) report.getCell("N90").value = "my commentary";
  const [old] = await existingReports(await prepareReport(Q4));
  const whenThere = { sheet: REPORT_NAME, id: old?.mark.id ?? "" };
  return () => makeReport({ ...AS_FOUND, today, whenThere }, () => ({ quarter: "Q4 2021/22" }));
}

const ACTIONS: readonly Action[] = [
  { name: "generate", prepare: () => Promise.resolve(generate) },
  { name: "replace", prepare: replacing },
  {
    name: "keep both",
    prepare: async () => {
      await generate();
      return () =>
        makeReport({ ...AS_FOUND, today, whenThere: "keepBoth" }, () => ({ quarter: "Q4 2021/22" }));
    },
  },
  {
    name: "fix",
    prepare: async () => {
      const log = await opened();
      return () => applyFixes(log, shownFixes(log));
    },
  },
  {
    name: "fill",
    prepare: async () => {
      const log = await opened();
      return async () => fillLog(await logFillings(log));
    },
  },
  { name: "create", prepare: () => Promise.resolve(createLog) },
  {
    name: "insert",
    prepare: async (workbook) => {
      const log = await opened();
      workbook.select("Log", "N2");
      return () => insertFunction(log, "WORKING_DAYS");
    },
  },
  { name: "save settings", prepare: () => Promise.resolve(() => changeSettings({ serviceName: "Adults" })) },
  {
    name: "put back a report",
    prepare: async () => {
      await generate();
      return () => putBack("report");
    },
  },
  {
    name: "put back a replaced report",
    prepare: async (workbook) => {
      await (
        await replacing(workbook)
      )();
      return () => putBack("report");
    },
  },
  {
    name: "put back fixes",
    prepare: async () => {
      const log = await opened();
      await applyFixes(log, shownFixes(log));
      return () => putBack("fixes");
    },
  },
  {
    name: "put back columns",
    prepare: async () => {
      await fillLog(await logFillings(await opened()));
      return () => putBack("columns");
    },
  },
];

let bytes: Uint8Array;
beforeAll(async () => {
  const faulty = upheld({ id: "C2 ", action: "=1+1" });
  faulty[5] = "S1";
  bytes = await fileOf({ Log: [HEADERS, upheld(), faulty] }, (file) => {
    const notes = file.addWorksheet("Notes");
    notes.getCell("A1").value = "mine";
  });
});

async function ready({ prepare }: Action): Promise<{ workbook: PaneWorkbook; act: () => Promise<unknown> }> {
  const workbook = await openPaneWorkbook(bytes);
  const act = await prepare(workbook);
  workbook.resetTraffic();
  return { workbook, act };
}

/** All that the cells, the sheets and the settings of a workbook hold. */
function contentsOf({ book }: WorkbenchWorkbook): string {
  const sheets = book.file.worksheets.map((sheet) => {
    const cells: string[] = [];
    sheet.eachRow((row) => {
      row.eachCell(({ address, value, numFmt, font, isMerged }) => {
        const hidden = value === null && !isMerged;
        if (!hidden)
          cells.push(JSON.stringify([address, value, numFmt ?? "General", font?.bold ?? false, isMerged]));
      });
    });
    const marks = book.sheetProperties.get(sheet)?.filter(({ key }) => key.startsWith("Complaints"));
    const columns = sheet.getTables().map(({ model }) => model.columns.map(({ name }) => name));
    return { name: sheet.name, cells, marks: marks ?? [], columns };
  });
  // Choices that say nothing are as good as none.
  const settings = [...book.settings].filter(([, value]) => value !== JSON.stringify(NO_CHOICES));
  return JSON.stringify({ sheets, settings });
}

/** How a fault is played: refused before anything was done, half way, or with the answer lost. */
const KINDS = [
  { name: "refused", afterActions: 0 },
  { name: "half way", afterActions: 12 },
  { name: "answer lost", afterActions: Infinity },
] as const;

/** After these the add-in itself acts in ways of its own, or they are what a lost answer comes as. */
const ALSO_HALF_WAY: readonly ExcelErrorCode[] = [
  "AccessDenied",
  "Conflict",
  "GeneralException",
  "InvalidSelection",
  "ItemAlreadyExists",
  "RequestAborted",
];

type Ready = Awaited<ReturnType<typeof ready>>;

/** What became of an action: `unchanged` where it failed and held, `done` where it got over the fault. */
type Outcome = "unchanged" | "done" | { readonly fault: string };

async function outcomeOf({ workbook, act }: Ready, before: string, code: ExcelErrorCode): Promise<Outcome> {
  let said: string | undefined;
  try {
    await act();
  } catch (failure) {
    said = failureText(failure);
  }
  workbook.plays.refusal = undefined;
  const isUnchanged = contentsOf(workbook) === before;
  if (said === undefined) return isUnchanged ? { fault: "nothing was done, and nothing said" } : "done";
  if (!said.startsWith(failureSentence(code))) return { fault: `it says “${said}”` };
  return isUnchanged ? "unchanged" : { fault: `the workbook is changed, and it says “${said}”` };
}

const table: string[] = [];

afterAll(() => {
  process.stdout.write(`Faults at every round trip, held of those tried:\n${table.join("\n")}\n`);
});

test.each(ACTIONS)(
  "$name: each error code at each round trip gives its own sentence, changes nothing, and lets the user try again",
  async (action) => {
    const first = await ready(action);
    await first.act();
    const trips = first.workbook.traffic.roundTrips;
    const faults: string[] = [];
    let tried = 0;
    let one = await ready(action);
    let before = contentsOf(one.workbook);
    for (let roundTrip = 1; roundTrip <= trips; roundTrip++)
      for (const code of EXCEL_ERROR_CODES)
        for (const { name, afterActions } of ALSO_HALF_WAY.includes(code) ? KINDS : KINDS.slice(0, 1)) {
          one.workbook.resetTraffic();
          one.workbook.plays.refusal = { roundTrip, code, afterActions };
          const outcome = await outcomeOf(one, before, code);
          tried++;
          if (typeof outcome === "object")
            faults.push(`${code} at round trip ${roundTrip} of ${trips}, ${name}: ${outcome.fault}`);
          if (outcome === "unchanged") continue;
          one = await ready(action);
          before = contentsOf(one.workbook);
        }
    table.push(`  ${action.name.padEnd(28)} ${trips} round trips, ${tried - faults.length} of ${tried}`);
    expect(faults).toEqual([]);
    await one.act();
    expect(contentsOf(one.workbook)).not.toBe(before);
  },
  600_000,
);
