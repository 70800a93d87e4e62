import { selectedCell } from "../../../src/excel/reading/selectedCell";
import { REPORT_MARK } from "../../../src/excel/reportMark";
import { openPaneWorkbook } from "../../app/paneWorkbook";
import { throughExcel } from "../../workbench/throughExcel";

test.each([
  ["newer", '{"version":2}'],
  ["damaged", "{"],
])("a report whose mark is %s is told from a sheet that is no report", async (markFault, text) => {
  const workbook = await openPaneWorkbook();
  expect(await selectedCell()).toMatchObject({ mark: undefined, markFault: undefined });
  await throughExcel(workbook, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().customProperties.add(REPORT_MARK, text);
    await context.sync();
  });
  expect(await selectedCell()).toMatchObject({ mark: undefined, markFault });
});
