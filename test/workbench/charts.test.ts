import { newWorkbook } from "../../src/workbench/openWorkbook";
import { codeOfRefusal, throughExcel } from "./throughExcel";

function workbook(isProtected = false) {
  const made = newWorkbook();
  const sheet = made.book.file.addWorksheet("Log");
  for (const line of [
    ["Q3", "Q4"],
    [3, 4],
  ])
    sheet.addRow([...line]);
  if (isProtected) sheet.sheetProtection = { sheet: true };
  return made;
}

type Act = (chart: Excel.Chart, sheet: Excel.Worksheet) => unknown;

function refusal(type: "ColumnClustered" | "LineMarkers", act: Act): Promise<string | undefined> {
  return codeOfRefusal(workbook(), ({ workbook: { worksheets } }) => {
    const sheet = worksheets.getItem("Log");
    act(sheet.charts.add(type, sheet.getRange("A2:B2"), "Rows"), sheet);
  });
}

test("a chart that is added has a series for each row, and is found by its name alone", async () => {
  const got = await throughExcel(workbook(), async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Log");
    const range = context.workbook.worksheets.getItem("Log").getRange("A2:B2");
    charts.add("ColumnClustered", range, "Rows").name = "Mine";
    const [found, other] = ["Mine", "Yours"].map((name) => charts.getItemOrNullObject(name).load("name"));
    const series = charts.getItemOrNullObject("Mine").series.load("items/name");
    await context.sync();
    return [found?.isNullObject, other?.isNullObject, series.items.map(({ name }) => name)];
  });
  expect(got).toEqual([false, true, ["Series1"]]);
});

test.each<[string, "ColumnClustered" | "LineMarkers", Act]>([
  ["a point that is not there", "LineMarkers", (chart) => chart.series.getItemAt(0).points.getItemAt(2)],
  ["a series that is not there", "LineMarkers", (chart) => chart.series.getItemAt(1)],
  ["a gap between lines", "LineMarkers", (chart) => (chart.series.getItemAt(0).gapWidth = 50)],
  [
    "a place for numbers that columns have none at",
    "ColumnClustered",
    (chart) => {
      numbersAt(chart, "Top");
    },
  ],
  [
    "a place for numbers that lines have none at",
    "LineMarkers",
    (chart) => {
      numbersAt(chart, "OutsideEnd");
    },
  ],
  ["no name", "LineMarkers", (chart) => (chart.name = "")],
  ["no width", "LineMarkers", (chart) => (chart.width = 0)],
])("a chart is refused %s", async (_, type, act) => {
  expect(await refusal(type, act)).toBe("InvalidArgument");
});

function numbersAt(chart: Excel.Chart, position: "Top" | "OutsideEnd"): void {
  const series = chart.series.getItemAt(0);
  series.hasDataLabels = true;
  series.dataLabels.position = position;
}

test("numbers can't be dressed where a series has none", async () => {
  const code = await refusal(
    "LineMarkers",
    (chart) => (chart.series.getItemAt(0).dataLabels.numberFormat = "0"),
  );
  expect(code).toBe("InvalidOperation");
});

test("a protected sheet takes no chart", async () => {
  const code = await codeOfRefusal(workbook(true), ({ workbook: { worksheets } }) => {
    const sheet = worksheets.getItem("Log");
    sheet.charts.add("LineMarkers", sheet.getRange("A2:B2"), "Rows");
  });
  expect(code).toBe("AccessDenied");
});
