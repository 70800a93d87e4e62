import { AS_FOUND } from "./log/asFound";
import { failureText } from "../../src/app/failureText";
import { fillLog, logFillings } from "../../src/app/formulas/fillLog";
import { insertFunction } from "../../src/app/formulas/insertFunction";
import { type OpenedLog, openLog } from "../../src/app/log/openLog";
import { copyReport, reportsToCopy } from "../../src/app/report/copyReport";
import { existingReports } from "../../src/app/report/existingReports";
import { makeReport } from "../../src/app/report/makeReport";
import { prepareReport } from "../../src/app/report/prepareReport";
import { changeSettings } from "../../src/app/settings/settings";
import { createLog } from "../../src/app/upkeep/createLog";
import { applyFixes, shownFixes } from "../../src/app/upkeep/logFixes";
import { listFindings } from "../../src/app/upkeep/findingList";
import { putBack } from "../../src/app/upkeep/putBack";
import { failureSentence } from "../../src/excel/host/failureSentence";
import { EXCEL_ERROR_CODES, type ExcelErrorCode } from "../../src/workbench/protocol/excelError";
import type { Refusal } from "../../src/workbench/plays";
import { namesOfSheet } from "../../src/workbench/book/sheetNames";
import type { WorkbenchWorkbook } from "../../src/workbench/openWorkbook";
import { HEADERS, Q4, REPORT_NAME, fileOf, upheld } from "../excel/logBook";
import { contentsOf } from "./contentsOf";
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
  writeCommentary(workbook);
  const report = workbook.book.file.getWorksheet(REPORT_NAME);
  if (report) report.getCell("N90").value = "typed elsewhere";
  const notes = workbook.book.file.getWorksheet("Notes");
  if (notes) notes.getCell("A2").value = { formula: `'${REPORT_NAME}'!B8` };
  const [old] = await existingReports(await prepareReport(Q4));
  const told = { isKnown: true, cells: [{ row: 89, column: 13, text: "typed elsewhere" }] };
  const whenThere = { sheet: REPORT_NAME, id: old?.mark.id ?? "", told };
  return () => makeReport({ ...AS_FOUND, today, whenThere }, () => ({ quarter: "Q4 2021/22" }));
}

const COMMENTARY = "What I wrote for the committee";

/** Writes into the cell of a report that is for what somebody writes about the list. */
function writeCommentary({ book }: PaneWorkbook): void {
  const report = book.file.getWorksheet(REPORT_NAME);
  const names = report ? namesOfSheet(book, report) : [];
  const { formula = "" } = names.find(({ name }) => name.endsWith("Commentary_upheld")) ?? {};
  const [, address = ""] = /!\$?([A-Z]+\$\d+)/u.exec(formula) ?? [];
  if (report) report.getCell(address.replace("$", "")).value = COMMENTARY;
}

/** Gives the complaints of the log texts of so many characters: those of long ones need a sheet of their own. */
function writeActions({ book }: PaneWorkbook, length: number): void {
  const log = book.file.getWorksheet("Log");
  for (const row of [2, 3]) if (log) log.getCell(row, HEADERS.length).value = "Done so. ".repeat(length / 9);
}

const LONG = 4500;
const SHORT = 90;

/** A report is there whose list has texts of a length, and is to be replaced by one with those of another. */
const relisted =
  (before: number, after: number) =>
  async (workbook: PaneWorkbook): Promise<() => Promise<unknown>> => {
    writeActions(workbook, before);
    const replace = await replacing(workbook);
    writeActions(workbook, after);
    return replace;
  };

const LIST_ACTIONS: readonly Action[] = [
  {
    name: "generate, long list",
    prepare: (workbook) => {
      writeActions(workbook, LONG);
      return Promise.resolve(generate);
    },
  },
  { name: "replace, long list", prepare: relisted(LONG, LONG) },
  { name: "replace, list grows long", prepare: relisted(SHORT, LONG) },
  {
    name: "put back, list grew long",
    prepare: async (workbook) => {
      await (
        await relisted(SHORT, LONG)(workbook)
      )();
      return () => putBack("report");
    },
  },
];

const ACTIONS: readonly Action[] = [
  ...LIST_ACTIONS,
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
    name: "copy a report",
    prepare: async () => {
      await generate();
      const [report] = await reportsToCopy();
      return () => (report ? copyReport(report) : Promise.reject(new Error("There is no report.")));
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
  {
    name: "list findings",
    prepare: async () => {
      const log = await opened();
      return () => listFindings(log);
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

/** How long a fault is there: once, for two requests, or until the user tries again. */
const LENGTHS = [
  { name: "once", times: 1 },
  { name: "twice", times: 2 },
  { name: "lasting", times: Infinity },
] as const;

/** Those that are tried twice and lasting: one after which the add-in gives up, and one after which it tries again. */
const ALSO_LONG: readonly ExcelErrorCode[] = ["AccessDenied", "GeneralException"];

/** A fault at one round trip of an action. */
interface Fault {
  readonly name: string;
  readonly refusal: Refusal & { readonly times: number };
}

function faultsAt(roundTrip: number): Fault[] {
  return EXCEL_ERROR_CODES.flatMap((code) =>
    LENGTHS.slice(0, ALSO_LONG.includes(code) ? 3 : 1).flatMap((length) =>
      KINDS.slice(0, ALSO_HALF_WAY.includes(code) ? 3 : 1).map((kind) => ({
        name: `${code} at round trip ${roundTrip}, ${kind.name}, ${length.name}`,
        refusal: { roundTrip, code, afterActions: kind.afterActions, times: length.times },
      })),
    ),
  );
}

type Ready = Awaited<ReturnType<typeof ready>>;

/** What a workbook holds before an action, and after one that went well. */
interface Wanted {
  readonly before: string;
  readonly done: string;
}

/** What became of an action: `unchanged` where it failed and held, `done` where it got over the fault. */
type Outcome = "unchanged" | "done" | "finished" | { readonly fault: string };

async function outcomeOf(
  { workbook, act }: Ready,
  wanted: Wanted,
  { code, times }: Fault["refusal"],
): Promise<Outcome> {
  const ids = sheetIds(workbook);
  const said = await act().then(() => undefined, failureText);
  workbook.plays.refusal = undefined;
  const after = isTouched(workbook) ? contentsOf(workbook) : wanted.before;
  if (wanted.before.includes(COMMENTARY) && !after.includes(COMMENTARY))
    return { fault: "what somebody wrote on the report is lost" };
  if ([...sheetIds(workbook)].some(([name, id]) => (ids.get(name) ?? id) !== id))
    return { fault: "a sheet is another, so that formulas that refer to it are lost" };
  if (said === undefined) return after === wanted.done ? "done" : { fault: "it is not as without the fault" };
  if (!said.startsWith(failureSentence(code))) return { fault: `it says “${said}”` };
  if (after === wanted.before) return "unchanged";
  const unnamed = changedSheets(wanted.before, after).filter((name) => !said.includes(name));
  if (times === 1 || said.includes("Nothing was changed.") || unnamed.length > 0)
    return { fault: `${unnamed.join(", ")} is changed, and it says “${said}”` };
  const again = await act().then(() => undefined, failureText);
  if (again !== undefined) return { fault: `it says “${said}”, and when it is tried again “${again}”` };
  return contentsOf(workbook) === wanted.done
    ? "finished"
    : { fault: `it says “${said}”, and trying again does something else` };
}

/** Whether something may have been changed since the traffic was reset. */
function isTouched({ traffic, book }: WorkbenchWorkbook): boolean {
  return traffic.writes > 0 || book.settings.size > 0;
}

function changedSheets(before: string, after: string): string[] {
  const [old, now] = [before, after].map(
    (text) =>
      new Map(
        (JSON.parse(text) as { sheets: { state: { name: string } }[] }).sheets.map((sheet) => [
          sheet.state.name,
          JSON.stringify(sheet),
        ]),
      ),
  );
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].filter(
    (name) => old?.get(name) !== now?.get(name),
  );
}

function sheetIds({ book }: WorkbenchWorkbook): ReadonlyMap<string, number> {
  return new Map(book.file.worksheets.map(({ name, id }) => [name, id]));
}

const table: string[] = [];

afterAll(() => {
  process.stdout.write(`Faults at every round trip, held of those tried:\n${table.join("\n")}\n`);
});

test.each(ACTIONS)(
  "$name: each fault at each round trip is told in its own sentence, changes nothing or names what it left, and lets the user try again",
  async (action) => {
    const first = await ready(action);
    const before = contentsOf(first.workbook);
    await first.act();
    const wanted = { before, done: contentsOf(first.workbook) };
    const trips = Array.from({ length: first.workbook.traffic.roundTrips }, (_, index) => index + 1);
    const tried = trips.flatMap(faultsAt);
    const faults: string[] = [];
    let one = await ready(action);
    for (const { name, refusal } of tried) {
      one.workbook.resetTraffic();
      one.workbook.plays.refusal = refusal;
      const outcome = await outcomeOf(one, wanted, refusal);
      if (typeof outcome === "object") faults.push(`${name}: ${outcome.fault}`);
      if (outcome !== "unchanged") one = await ready(action);
    }
    const held = `${tried.length - faults.length} of ${tried.length}`;
    table.push(`  ${action.name.padEnd(28)} ${trips.length} round trips, ${held}`);
    expect(faults).toEqual([]);
    await one.act();
    expect(contentsOf(one.workbook)).toBe(wanted.done);
  },
  600_000,
);
