import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { readLogChoices, saveLogChoices } from "../../../src/app/log/logChoices";
import { makeReport } from "../../../src/app/report/makeReport";
import { reportCommand } from "../../../src/app/ribbon/reportCommand";
import { recountFormulas } from "../../../src/app/settings/workbookCounting";
import { UserError } from "../../../src/app/userError";
import { type LogChoices, NO_CHOICES } from "../../../src/log/choices";
import { tablesJson } from "../../../src/report/reportJson";
import { runReport } from "../../command/runReport";
import { isoDay } from "../../engine/calendar/isoDay";
import { fileOf } from "../../excel/logBook";
import { call, openFunctionWorkbook } from "../../functions/calls";
import type { PaneWorkbook } from "../paneWorkbook";
import { AS_FOUND } from "./asFound";
import { type AskedLog, LEAVING_OUT, STOPPING } from "./askedLogs";

const QUARTER = "Q1 2022/23";

/** Every function that makes figures of a log; CHECK makes none. */
const FIGURES_OF_A_LOG = [
  ...["RECEIVED", "CLOSED", "AVERAGE_DAYS", "WITHIN_TARGET_COUNT", "WITHIN_TARGET_RATE"],
  ...["EXTENSION_COUNT", "EXTENSION_RATE", "OUTCOME_RATE", "REPORT", "UPHELD"],
  ...["MEDIAN_DAYS", "OPEN", "OVERDUE", "CARRIED_FORWARD"],
];
const today = isoDay("2022-07-20");

let folder: string;
let workbook: PaneWorkbook;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function open({ lines }: AskedLog, choices: LogChoices): Promise<void> {
  workbook = await openFunctionWorkbook(await fileOf({ Log: lines }));
  await answer(choices);
}

/** Keeps an answer in the workbook, where every way of asking finds it. */
async function answer(choices: LogChoices): Promise<void> {
  await saveLogChoices(choices);
  await recountFormulas();
}

/** The report as the pane makes it, from what the workbook keeps. */
async function paneReport(): Promise<unknown> {
  const request = { ...AS_FOUND, choices: await readLogChoices(), today, whenThere: "keepBoth" as const };
  const { prepared } = await makeReport(request, () => ({ quarter: QUARTER }));
  return tablesJson(prepared.report).tables;
}

/** The report's tables as `npm run report` prints them, or what it says instead; the workbook goes to a file first. */
async function commandReport(): Promise<unknown> {
  const file = path.join(folder, "log.xlsx");
  writeFileSync(file, await workbook.save());
  const out = path.join(folder, "out.xlsx");
  const said = await runReport(folder, file, "--quarter", QUARTER, "--json", "--sheet", "Log", "--out", out);
  workbook.activate();
  if (said.status === 0) return (JSON.parse(said.out) as { tables: unknown }).tables;
  expect([said.status, said.out, existsSync(out)]).toEqual([2, "", false]);
  return said.error;
}

/** How many complaints of the quarter were received and closed, by the report's tables. */
function totalsOf(tables: unknown): unknown[] {
  const [numbers] = tables as readonly { rows: readonly (readonly [string, readonly unknown[]])[] }[];
  return numbers?.rows.map(([, cells]) => cells.at(-1)) ?? [];
}

/** The same by formulas. */
async function formulaTotals({ lines }: AskedLog): Promise<unknown[]> {
  const log = lines.map((line) => [...line]);
  return Promise.all(["RECEIVED", "CLOSED"].map(async (id) => (await call(id, log, QUARTER)).value));
}

async function expectEqualFigures(one: AskedLog): Promise<void> {
  const byPane = await paneReport();
  expect(await commandReport()).toEqual(byPane);
  expect(await formulaTotals(one)).toEqual(totalsOf(byPane));
}

describe.each(Object.entries(STOPPING))("%s", (_, one) => {
  test("stop the report in the pane, the ribbon, formulas and the command, until they are answered for all", async () => {
    await open(one, one.before ?? NO_CHOICES);
    const asks: unknown = expect.stringMatching(one.question);
    const refused: unknown = await paneReport().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UserError);
    expect(refused).toMatchObject({ obstacle: "openQuestion", message: asks });
    expect(await reportCommand(1, today)).toEqual({ page: "report", matter: "log", wanted: 1 });
    const log = one.lines.map((line) => [...line]);
    for (const id of FIGURES_OF_A_LOG)
      expect(await call(id, log, QUARTER, "Frontline")).toEqual({
        value: { error: "#VALUE!" },
        sentence: asks,
      });
    expect(await commandReport()).toMatch(one.question);
    expect(workbook.book.file.worksheets.map(({ name }) => name)).toEqual(["Log"]);

    await answer(one.answer);
    await expectEqualFigures(one);
    expect(await reportCommand(1, today)).toEqual({
      ...{ page: "report", matter: "exists" },
      quarter: QUARTER,
    });
  });
});

describe.each(Object.entries(LEAVING_OUT))("%s", (_, one) => {
  test("opens the pane on it where the ribbon is to make a report, and nothing is written before the user has seen it", async () => {
    await open(one, NO_CHOICES);
    expect(await reportCommand(1, today)).toEqual({ page: "report", matter: "log", wanted: 1 });
    expect(workbook.book.file.worksheets.map(({ name }) => name)).toEqual(["Log"]);
    await answer(one.answer);
    expect(await reportCommand(1, today)).toMatchObject({ page: "report", matter: "written" });
    expect(workbook.book.file.worksheets).toHaveLength(2);
  });

  test("is no reason to make no report, but the report says so, and all ways of asking have its figures", async () => {
    await open(one, NO_CHOICES);
    await expectEqualFigures(one);
    const sheet = workbook.book.file.getWorksheet("Q1 2022-23 report");
    const said = Array.from({ length: 6 }, (__, row) => sheet?.getCell(row + 1, 1).value);
    const about = said.filter((text) => typeof text === "string" && /not counted as closed/u.test(text));
    expect(about).toEqual(one.said ? [expect.stringMatching(one.said)] : []);
  });

  test("is counted alike by all once it is answered, and the report says nothing more", async () => {
    await open(one, one.answer);
    await expectEqualFigures(one);
    const sheet = workbook.book.file.getWorksheet("Q1 2022-23 report");
    expect(JSON.stringify(sheet?.getSheetValues())).not.toMatch(/are not counted as closed/u);
  });
});
