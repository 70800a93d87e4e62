import { openLog } from "../../../src/app/log/openLog";
import { figuresOn } from "../../../src/app/report/figuresOn";
import { type Preview, previewOf } from "../../../src/app/report/preview";
import { isoDay } from "../../engine/calendar/isoDay";
import { AS_FOUND } from "../log/asFound";
import { openPaneWorkbook } from "../paneWorkbook";

async function preview(leftOut: readonly string[]): Promise<Preview> {
  await openPaneWorkbook();
  const opened = await openLog({ ...AS_FOUND, today: isoDay("2022-04-20") });
  return previewOf(figuresOn(opened), { ...opened, leftOut });
}

test("what a report says is there to look at before it is written: its sentences, and the figures of each quarter", async () => {
  const { summary, tables } = await preview([]);
  expect(summary[0]).toMatch(/^4 complaints were received/u);
  expect(tables.slice(0, 5).map(({ title }) => title)).toEqual([
    "From one quarter to the next",
    "Open complaints by age",
    "Received, by service",
    "Received, by type",
    "NUMBER OF COMPLAINTS",
  ]);
  expect(tables[0]?.rows.at(-1)).toEqual({
    label: "Carried forward",
    cells: ["2", "3", "3", "3", "2"].map((number) => ({ number })),
  });
});

test("parts that the report goes without are not there", async () => {
  const { summary, tables } = await preview(["atAGlance", "flow", "byType", "tables"]);
  expect(summary).toEqual([]);
  expect(tables.map(({ title }) => title)).toEqual(["Open complaints by age", "Received, by service"]);
});
