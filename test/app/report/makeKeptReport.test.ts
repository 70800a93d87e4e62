import { existingReports } from "../../../src/app/report/existingReports";
import { makeKeptReport } from "../../../src/app/report/makeKeptReport";
import type { WhenThere } from "../../../src/app/report/makeReport";
import { ownTitle } from "../../../src/app/report/ownTitle";
import { changeLogChoices, withColumn } from "../../../src/app/log/logChoices";
import { SETTINGS_KEY, readSettings, saveSettings } from "../../../src/app/settings/settings";
import { isoDay } from "../../engine/calendar/isoDay";
import { type PaneWorkbook, openPaneWorkbook } from "../paneWorkbook";

const today = isoDay("2022-04-20");

let workbook: PaneWorkbook;
beforeEach(async () => {
  workbook = await openPaneWorkbook();
});

const make = (whenThere: WhenThere) =>
  makeKeptReport({ asking: "pane", today, whenThere }, (kept) => ({
    quarter: "Q4 2021/22",
    ...ownTitle(kept),
  }));

/** What another window of the same workbook does: nothing tells the pane of it. */
async function colleagueSets(change: object): Promise<void> {
  const settings = { ...(await readSettings()), ...change };
  workbook.settings.set(SETTINGS_KEY, JSON.stringify(settings));
}

/** The sheet and mark of the report that is there, as they are when it is replaced. */
async function oldReport(): Promise<Exclude<WhenThere, string>> {
  const { made } = await make("ask");
  const [old] = await existingReports(made.prepared);
  return { sheet: old?.sheet ?? "", id: old?.mark.id ?? "" };
}

describe("settings that a colleague changes after they were read count", () => {
  test.each<[string, () => Promise<WhenThere>]>([
    ["in a new report", () => Promise.resolve("ask")],
    ["in one that is kept beside another", () => Promise.resolve("keepBoth")],
    ["in one that is replaced or refreshed", oldReport],
  ])("%s", async (_, whenThere) => {
    await saveSettings(await readSettings());
    const how = await whenThere();
    await colleagueSets({ firstDay: 0, serviceName: "Roads" });
    const { made, kept } = await make(how);
    if (made.kind !== "written") throw new Error("There is no report.");
    expect(made.prepared.report.settings.procedure.firstDay).toBe(0);
    expect(workbook.book.file.getWorksheet(made.sheet)?.getCell("A1").value).toBe(
      "Complaints Monitoring Report – Roads",
    );
    expect(kept).toMatchObject({ firstDay: 0, serviceName: "Roads" });
  });

  test("and so does what was said of the log", async () => {
    const { made } = await make("ask");
    await changeLogChoices((choices) => withColumn(choices, made.prepared.found.parts, "extension", null));
    const { made: again } = await make("keepBoth");
    expect(again.prepared.reading.log.fields.has("extension")).toBe(false);
  });

  test("and none are counted by that can't be read any more", async () => {
    await make("ask");
    workbook.settings.set(SETTINGS_KEY, JSON.stringify({ version: 99 }));
    const before = workbook.book.file.worksheets.length;
    await expect(make("keepBoth")).rejects.toThrow(/newer version/u);
    expect(workbook.book.file.worksheets).toHaveLength(before);
  });
});
