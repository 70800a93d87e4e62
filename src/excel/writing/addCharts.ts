import type { ChartText, PlannedChart, PlannedSeries } from "../../report/plan/sheetPlan";
import type { SheetArea } from "../../log/sheetTable";
import { areaAddress } from "../address";

const TYPES = { columns: "ColumnClustered", stackedColumns: "ColumnStacked", lines: "LineMarkers" } as const;

/** Nothing stands over a bar that is not there. */
const LABEL_FORMAT = "0;;";
const TARGET_FORMAT = '0" days"';

/** Adds charts of Excel's own to a sheet whose cells are written. Each member is of ExcelApi 1.8 or lower. */
export function addCharts(sheet: Excel.Worksheet, charts: readonly PlannedChart[]): void {
  for (const chart of charts) addChart(sheet, chart);
}

function addChart(sheet: Excel.Worksheet, planned: PlannedChart): void {
  const { kind, name, title, text, top, left, width, height, series } = planned;
  const [first] = series;
  if (!first) return;
  const rangeOf = (area: SheetArea): Excel.Range => sheet.getRange(areaAddress(area));
  const chart = sheet.charts.add(TYPES[kind], rangeOf(first.values), "Rows");
  chart.name = name;
  Object.assign(chart, { top, left, width, height });
  chart.title.text = title;
  setFont(chart.title.format.font, { ...text, size: text.titleSize, color: text.titleColor, bold: true });
  // Excel plots a text as 0, and a blank cell as it is told here.
  chart.displayBlanksAs = "NotPlotted";
  chart.legend.position = "Top";
  setFont(chart.legend.format.font, text);
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  setFont(categoryAxis.format.font, text);
  series.forEach((one, index) => {
    const made = index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    made.name = one.name;
    made.setValues(rangeOf(one.values));
    made.setXAxisValues(rangeOf(planned.categories));
    if (kind === "lines") drawLine(made, one, text);
    else drawColumns(made, one, { kind, text });
  });
}

/** The letters that are set at one place. */
interface Letters extends Pick<ChartText, "fontName" | "color" | "size"> {
  readonly bold?: boolean;
}

function setFont(font: Excel.ChartFont, { fontName, size, color, bold = false }: Letters): void {
  font.name = fontName;
  font.size = size;
  font.color = color;
  font.bold = bold;
}

function drawColumns(
  made: Excel.ChartSeries,
  { look: { color, labelColor } }: PlannedSeries,
  { kind, text }: { readonly kind: "columns" | "stackedColumns"; readonly text: ChartText },
): void {
  made.format.fill.setSolidColor(color);
  made.gapWidth = 60;
  if (kind === "stackedColumns") made.format.line.color = "#FFFFFF";
  label(made, kind === "columns" ? "OutsideEnd" : "Center", { ...text, color: labelColor });
}

function drawLine(made: Excel.ChartSeries, { look, values }: PlannedSeries, text: ChartText): void {
  const { color, labelColor, isDashed } = look;
  const letters = { ...text, color: labelColor };
  const { line } = made.format;
  line.color = color;
  made.smooth = false;
  if (isDashed) {
    line.lineStyle = "Dash";
    line.weight = 1.25;
    made.markerStyle = "None";
    labelPoint(made.points.getItemAt(values.columnCount - 1), letters);
    return;
  }
  line.weight = 2.25;
  made.markerStyle = "Circle";
  made.markerSize = 6;
  made.markerBackgroundColor = color;
  made.markerForegroundColor = color;
  label(made, "Top", letters);
}

/** A line that is the same throughout has its number at its right end alone. */
function labelPoint(point: Excel.ChartPoint, letters: Letters): void {
  point.hasDataLabel = true;
  dressLabel(point.dataLabel, letters);
}

function dressLabel(label: Excel.ChartDataLabel, letters: Letters): void {
  label.showValue = true;
  label.position = "Right";
  label.numberFormat = TARGET_FORMAT;
  setFont(label.format.font, letters);
}

function label(made: Excel.ChartSeries, position: "OutsideEnd" | "Center" | "Top", letters: Letters): void {
  made.hasDataLabels = true;
  made.dataLabels.showValue = true;
  made.dataLabels.position = position;
  made.dataLabels.numberFormat = LABEL_FORMAT;
  setFont(made.dataLabels.format.font, letters);
}
