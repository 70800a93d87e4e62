import { AS_FOUND } from "../log/asFound";
import { makeReport } from "../../../src/app/report/makeReport";
import { reportNews } from "../../../src/app/report/reportNews";
import { isoDay } from "../../engine/calendar/isoDay";
import { openPaneWorkbook } from "../paneWorkbook";

test("what Excel did not show of a report is told with it", async () => {
  await openPaneWorkbook();
  const made = await makeReport(
    { ...AS_FOUND, today: isoDay("2022-04-20"), whenThere: "keepBoth" },
    () => ({}),
  );
  if (made.kind !== "written") throw new Error("There is no report.");
  const declined = ["Excel did not fit the report to the width of a page."];
  expect(reportNews(made, made.prepared).notes).toEqual([]);
  expect(reportNews({ ...made, declined }, made.prepared).notes).toEqual(declined);
});
