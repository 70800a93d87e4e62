import { existingReports } from "../../../src/app/report/existingReports";
import { generateReport } from "../../../src/app/report/generateReport";
import { prepareReport } from "../../../src/app/report/prepareReport";
import { chartsOf } from "../../../src/workbench/book/charts";
import { plottedValues } from "../../../src/workbench/file/charts/chartXml";
import { type WorkbenchWorkbook, openWorkbook } from "../../../src/workbench/openWorkbook";
import { partTexts } from "../../workbench/parts";
import { Q4, REPORT_NAME, report, sampleBook } from "../logBook";

const NAMES = ["receivedAndClosed", "outcomes", "averageDays"].map((id) => `Complaints Monitor ${id}`);

function sheetOf({ book }: WorkbenchWorkbook) {
  const sheet = book.file.getWorksheet(REPORT_NAME);
  if (!sheet) throw new Error("There is no report.");
  return sheet;
}

test("a report has three charts of Excel's own, drawn from its cells, with gaps and no 0 for what is missing", async () => {
  const workbook = await sampleBook();
  await report(workbook);
  const sheet = sheetOf(workbook);
  const charts = chartsOf(sheet);
  expect(charts.map(({ name }) => name)).toEqual(NAMES);
  expect(charts.map(({ displayBlanksAs }) => displayBlanksAs)).toEqual(Array(3).fill("NotPlotted"));
  const [counts, , days] = charts.map(({ series }) =>
    series.map(({ name, values }) => [name, plottedValues(sheet, values)]),
  );
  expect(counts).toEqual([
    ["Received", [10, 8, 5, 7, 4]],
    ["Closed in full", [8, 6, 3, 7, 5]],
  ]);
  expect(days?.[0]).toEqual(["Frontline", [4.4, 1, undefined, 11, 19]]);
});

test("the charts are in the saved file, with what they show for screen readers, and are read again", async () => {
  const workbook = await sampleBook();
  await report(workbook);
  const bytes = await workbook.save();
  const parts = partTexts(bytes);
  const charts = Object.entries(parts).filter(([name]) => name.startsWith("xl/charts/"));
  expect(charts).toHaveLength(3);
  const days = charts.map(([, xml]) => xml).find((xml) => xml.includes("<c:lineChart>")) ?? "";
  expect(days).toContain('<c:dispBlanksAs val="gap"/>');
  expect(days).toMatch(
    /<c:ptCount val="5"\/><c:pt idx="0"><c:v>4\.4<\/c:v><\/c:pt><c:pt idx="1"><c:v>1<\/c:v><\/c:pt><c:pt idx="3">/u,
  );
  const drawing = Object.entries(parts).find(([name]) => /^xl\/drawings\/drawing\d+\.xml$/u.test(name))?.[1];
  expect(drawing).toMatch(/descr="Complaints received and closed in full\. Received: 10, 8, 5, 7, 4\./u);
  const again = await openWorkbook(bytes);
  expect(JSON.stringify(chartsOf(sheetOf(again)))).toBe(JSON.stringify(chartsOf(sheetOf(workbook))));
});

test("a report that is replaced has its charts once, in the file too, and those it had come back when it is put back", async () => {
  const workbook = await sampleBook();
  await report(workbook);
  const again = await openWorkbook(await workbook.save());
  again.activate();
  const before = JSON.stringify(chartsOf(sheetOf(again)));
  const prepared = await prepareReport({
    ...Q4,
    places: [{ sheet: "Complaints Log" }],
    services: ["Criminal Justice"],
  });
  const [written] = await existingReports(
    await prepareReport({ ...Q4, places: [{ sheet: "Complaints Log" }] }),
  );
  if (!written) throw new Error("There is no report.");
  const { putBack } = await generateReport(prepared, { sheet: REPORT_NAME, id: written.mark.id });
  expect(chartsOf(sheetOf(again)).length).toBeGreaterThan(0);
  expect(JSON.stringify(chartsOf(sheetOf(again)))).not.toBe(before);
  const parts = Object.keys(partTexts(await again.save())).filter((name) => name.startsWith("xl/charts/"));
  expect(parts).toHaveLength(chartsOf(sheetOf(again)).length);
  expect(await putBack()).toEqual([]);
  expect(JSON.stringify(chartsOf(sheetOf(again)))).toBe(before);
});
