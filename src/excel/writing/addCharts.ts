import type { PlannedChart, PlannedSeries } from "../../report/plan/sheetPlan";
import type { SheetArea } from "../../log/sheetTable";
import { areaAddress } from "../address";

const TYPES = { columns: "ColumnClustered", stackedColumns: "ColumnStacked", lines: "LineMarkers" } as const;

const FONT = "Arial";
const TITLE_COLOR = "#002D54";
const TEXT_COLOR = "#595959";
/** In points. */
const [TITLE_SIZE, TEXT_SIZE] = [9, 8];
/** Nothing stands over a bar that is not there. */
const LABEL_FORMAT = "0;;";
const TARGET_FORMAT = '0" days"';

/** Adds charts of Excel's own to a sheet whose cells are written. Each member is of ExcelApi 1.8 or lower. */
export function addCharts(sheet: Excel.Worksheet, charts: readonly PlannedChart[]): void {
  for (const chart of charts) addChart(sheet, chart);
}

function addChart(sheet: Excel.Worksheet, planned: PlannedChart): void {
  const { kind, name, title, top, left, width, height, series } = planned;
  const [first] = series;
  if (!first) return;
  const rangeOf = (area: SheetArea): Excel.Range => sheet.getRange(areaAddress(area));
  const chart = sheet.charts.add(TYPES[kind], rangeOf(first.values), "Rows");
  chart.name = name;
  Object.assign(chart, { top, left, width, height });
  chart.title.text = title;
  setFont(chart.title.format.font, { size: TITLE_SIZE, color: TITLE_COLOR, bold: true });
  // Excel plots a text as 0, and a blank cell as it is told here.
  chart.displayBlanksAs = "NotPlotted";
  chart.legend.position = "Top";
  setFont(chart.legend.format.font, { size: TEXT_SIZE, color: TEXT_COLOR, bold: false });
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  setFont(categoryAxis.format.font, { size: TEXT_SIZE, color: TEXT_COLOR, bold: false });
  series.forEach((one, index) => {
    const made = index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    made.name = one.name;
    made.setValues(rangeOf(one.values));
    made.setXAxisValues(rangeOf(planned.categories));
    if (kind === "lines") drawLine(made, one);
    else drawColumns(made, one, kind);
  });
}

function setFont(
  font: Excel.ChartFont,
  { size, color, bold }: { readonly size: number; readonly color: string; readonly bold: boolean },
): void {
  font.name = FONT;
  font.size = size;
  font.color = color;
  font.bold = bold;
}

function drawColumns(
  made: Excel.ChartSeries,
  { look: { color, labelColor } }: PlannedSeries,
  kind: "columns" | "stackedColumns",
): void {
  made.format.fill.setSolidColor(color);
  made.gapWidth = 60;
  if (kind === "stackedColumns") made.format.line.color = "#FFFFFF";
  label(made, kind === "columns" ? "OutsideEnd" : "Center", labelColor);
}

function drawLine(made: Excel.ChartSeries, { look, values }: PlannedSeries): void {
  const { color, labelColor, isDashed } = look;
  const { line } = made.format;
  line.color = color;
  made.smooth = false;
  if (isDashed) {
    line.lineStyle = "Dash";
    line.weight = 1.25;
    made.markerStyle = "None";
    labelPoint(made.points.getItemAt(values.columnCount - 1), labelColor);
    return;
  }
  line.weight = 2.25;
  made.markerStyle = "Circle";
  made.markerSize = 6;
  made.markerBackgroundColor = color;
  made.markerForegroundColor = color;
  label(made, "Top", labelColor);
}

/** A line that is the same throughout has its number at its right end alone. */
function labelPoint(point: Excel.ChartPoint, color: string): void {
  point.hasDataLabel = true;
  dressLabel(point.dataLabel, color);
}

function dressLabel(label: Excel.ChartDataLabel, color: string): void {
  label.showValue = true;
  label.position = "Right";
  label.numberFormat = TARGET_FORMAT;
  setFont(label.format.font, { size: TEXT_SIZE, color, bold: false });
}

function label(made: Excel.ChartSeries, position: "OutsideEnd" | "Center" | "Top", color: string): void {
  made.hasDataLabels = true;
  made.dataLabels.showValue = true;
  made.dataLabels.position = position;
  made.dataLabels.numberFormat = LABEL_FORMAT;
  setFont(made.dataLabels.format.font, { size: TEXT_SIZE, color, bold: false });
}
