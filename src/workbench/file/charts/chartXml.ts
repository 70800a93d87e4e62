import type { Worksheet } from "@cj-tech-master/excelts";
import { encodeCol } from "@cj-tech-master/excelts";
import type { CellArea } from "../../book/book";
import type { AxisState, ChartState, FontState, LabelState, SeriesState } from "../../book/charts";
import { escapeXml } from "../sheetParts";
import { STATE_URI } from "./chartState";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** English Metric Units in a point. */
export const EMU = 12_700;

const BLANKS: Readonly<Record<string, string>> = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" };
const LEGENDS: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r" };
const LABELS: Readonly<Record<string, string>> = {
  ...{ OutsideEnd: "outEnd", InsideEnd: "inEnd", InsideBase: "inBase", Center: "ctr" },
  ...{ Top: "t", Bottom: "b", Left: "l", Right: "r" },
};
const DASHES: Readonly<Record<string, string>> = { Dash: "dash", Dot: "sysDot" };

/** The part of a chart, as Excel writes one. What the workbench knows of it is kept in it as well. */
export function chartXml(sheet: Worksheet, chart: ChartState): string {
  const { type, title, legend, displayBlanksAs, valueAxis, categoryAxis } = chart;
  const series = chart.series.map((one, index) => seriesXml(sheet, chart, one, index)).join("");
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  const gap = chart.series[0]?.gapWidth ?? 150;
  const grouping = type === "ColumnStacked" ? "stacked" : "clustered";
  const overlap = type === "ColumnStacked" ? '<c:overlap val="100"/>' : "";
  const plot =
    type === "LineMarkers"
      ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`
      : `<c:barChart><c:barDir val="col"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:gapWidth val="${gap}"/>${overlap}${axes}</c:barChart>`;
  const head = `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr/></a:pPr><a:r>${runXml(title.font)}<a:t>${escapeXml(title.text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
  const under = `<c:legend><c:legendPos val="${LEGENDS[legend.position] ?? "b"}"/><c:overlay val="0"/>${lettersXml(legend.font)}</c:legend>`;
  return `${DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:roundedCorners val="0"/><c:chart>${head}<c:plotArea><c:layout/>${plot}${categoryXml(categoryAxis)}${valueXml(valueAxis)}</c:plotArea>${under}<c:plotVisOnly val="1"/><c:dispBlanksAs val="${BLANKS[displayBlanksAs] ?? "gap"}"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr><c:extLst><c:ext uri="${STATE_URI}" xmlns:w="${STATE_URI}"><w:state>${escapeXml(JSON.stringify(chart))}</w:state></c:ext></c:extLst></c:chartSpace>`;
}

function seriesXml(sheet: Worksheet, { type }: ChartState, series: SeriesState, index: number): string {
  const { name, values, categories, smooth } = series;
  const isLine = type === "LineMarkers";
  const text = `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
  const cat = categories ? `<c:cat>${textsXml(sheet, categories)}</c:cat>` : "";
  const dress = isLine
    ? `${lineXml(series)}${markerXml(series)}`
    : `${fillXml(series)}<c:invertIfNegative val="0"/>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${text}${dress}${labelsXml(series)}${cat}<c:val>${numbersXml(sheet, values)}</c:val>${isLine ? `<c:smooth val="${smooth ? 1 : 0}"/>` : ""}</c:ser>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}

function fillXml({ fill, line }: SeriesState): string {
  const around = line.color === undefined ? "" : `<a:ln w="${0.75 * EMU}">${solid(line.color)}</a:ln>`;
  return fill === undefined ? "" : `<c:spPr>${solid(fill)}${around}</c:spPr>`;
}

function lineXml({ line: { color, weight, lineStyle } }: SeriesState): string {
  const dash = DASHES[lineStyle];
  return `<c:spPr><a:ln w="${Math.round(weight * EMU)}" cap="rnd">${color === undefined ? "" : solid(color)}${dash === undefined ? "" : `<a:prstDash val="${dash}"/>`}<a:round/></a:ln></c:spPr>`;
}

function markerXml({ marker: { style, size, background, foreground } }: SeriesState): string {
  if (style === "Automatic") return "";
  const fill = background === undefined ? "" : solid(background);
  const around = foreground === undefined ? "" : `<a:ln>${solid(foreground)}</a:ln>`;
  const dress = style === "None" ? "" : `<c:size val="${size}"/><c:spPr>${fill}${around}</c:spPr>`;
  return `<c:marker><c:symbol val="${style.toLowerCase()}"/>${dress}</c:marker>`;
}

function labelsXml({ hasDataLabels, label, points }: SeriesState): string {
  const own = Object.entries(points)
    .filter(([, point]) => point.hasDataLabel)
    .map(([index, point]) => `<c:dLbl><c:idx val="${index}"/>${labelXml(point.label)}</c:dLbl>`);
  if (!hasDataLabels && own.length === 0) return "";
  const others = hasDataLabels
    ? labelXml(label)
    : '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  return `<c:dLbls>${own.join("")}${others}</c:dLbls>`;
}

function labelXml({ numberFormat, font, position, showValue, showSeriesName }: LabelState): string {
  const place = position === undefined ? "" : `<c:dLblPos val="${LABELS[position] ?? "ctr"}"/>`;
  return `<c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${lettersXml(font)}${place}<c:showLegendKey val="0"/><c:showVal val="${showValue ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="${showSeriesName ? 1 : 0}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
}

function categoryXml({ visible, font }: AxisState): string {
  return `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="${visible ? 0 : 1}"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525">${solid("#595959")}</a:ln></c:spPr>${lettersXml(font)}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
}

function valueXml({ visible, minimum, hasGridlines, font }: AxisState): string {
  const least = minimum === undefined ? "" : `<c:min val="${minimum}"/>`;
  return `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${least}</c:scaling><c:delete val="${visible ? 0 : 1}"/><c:axPos val="l"/>${hasGridlines ? "<c:majorGridlines/>" : ""}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${lettersXml(font)}<c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
}

function lettersXml(font: FontState): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${runXml(font, "defRPr")}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
}

function runXml({ name, size, bold, color }: FontState, tag = "rPr"): string {
  return `<a:${tag} sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}">${solid(color)}<a:latin typeface="${escapeXml(name)}"/></a:${tag}>`;
}

function referenceTo({ name }: Worksheet, { row, column, columnCount }: CellArea): string {
  const cell = (at: number): string => `$${encodeCol(at)}$${row + 1}`;
  return escapeXml(`'${name.replaceAll("'", "''")}'!${cell(column)}:${cell(column + columnCount - 1)}`);
}

function textsXml(sheet: Worksheet, area: CellArea): string {
  const points = cellsIn(sheet, area).map(
    (cell, index) => `<c:pt idx="${index}"><c:v>${escapeXml(cell.text)}</c:v></c:pt>`,
  );
  return `<c:strRef><c:f>${referenceTo(sheet, area)}</c:f><c:strCache><c:ptCount val="${area.columnCount}"/>${points.join("")}</c:strCache></c:strRef>`;
}

/** A blank cell is no point. A text is 0 to a chart. */
function numbersXml(sheet: Worksheet, area: CellArea): string {
  const points = plottedValues(sheet, area).map((value, index) =>
    value === undefined ? "" : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<c:numRef><c:f>${referenceTo(sheet, area)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${area.columnCount}"/>${points.join("")}</c:numCache></c:numRef>`;
}

/** What a chart draws of cells: their numbers, 0 for a text, and nothing for a blank one. */
export function plottedValues(sheet: Worksheet, area: CellArea): (number | undefined)[] {
  return cellsIn(sheet, area).map(({ value, result }) => {
    const shown: unknown = result ?? value;
    if (shown === null || shown === undefined) return undefined;
    return typeof shown === "number" ? shown : 0;
  });
}

function cellsIn(sheet: Worksheet, { row, column, columnCount }: CellArea) {
  return Array.from({ length: columnCount }, (_, right) => sheet.getCell(row + 1, column + right + 1));
}
