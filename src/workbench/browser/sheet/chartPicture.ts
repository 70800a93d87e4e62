import type { Worksheet } from "@cj-tech-master/excelts";
import type { ChartState, FontState, SeriesState } from "../../book/charts";
import { plottedValues } from "../../file/charts/chartXml";
import { escapeXml } from "../../file/sheetParts";

/** In points: above the plot for title and legend, and below it for what stands under each point. */
const [TOP, BOTTOM, SIDE] = [48, 18, 6];
const DASHES: Readonly<Record<string, string>> = { Dash: "4 3", Dot: "1 2" };

/** Where the points of a chart are, in points from its top and left. */
interface Plot {
  readonly chart: ChartState;
  readonly values: readonly (readonly (number | undefined)[])[];
  x(point: number): number;
  y(value: number): number;
  readonly step: number;
}

/** A chart as SVG: what Excel draws, roughly. A missing value is a gap, a text is 0. */
export function chartPicture(sheet: Worksheet, chart: ChartState): string {
  const { width, height, series, title, type } = chart;
  const values = series.map((one) => plottedValues(sheet, one.values));
  const plot = plotOf(chart, values);
  const [first] = series;
  const names = first?.categories
    ? textsOf(sheet, first.categories)
    : (values[0] ?? []).map((_, index) => String(index + 1));
  const drawing = type === "LineMarkers" ? lines(plot) : columns(plot);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="100%" height="100%"><rect width="${width}" height="${height}" fill="#FFFFFF"/>${letters(title.text, width / 2, 14, title.font)}${legend(chart)}${drawing}<path d="M${SIDE} ${height - BOTTOM}H${width - SIDE}" stroke="#595959" stroke-width="0.75"/>${names.map((name, point) => letters(name, plot.x(point), height - 6, chart.categoryAxis.font)).join("")}</svg>`;
}

function plotOf(chart: ChartState, values: Plot["values"]): Plot {
  const { width, height, type } = chart;
  const count = Math.max(1, ...values.map(({ length }) => length));
  const sums = Array.from({ length: count }, (_, point) =>
    values.reduce((sum, line) => sum + (line[point] ?? 0), 0),
  );
  const most = Math.max(1, ...(type === "ColumnStacked" ? sums : values.flat().map((value) => value ?? 0)));
  const step = (width - 2 * SIDE) / count;
  return {
    ...{ chart, values, step },
    x: (point) => SIDE + step * (point + 0.5),
    y: (value) => height - BOTTOM - ((height - TOP - BOTTOM - 10) * value) / most,
  };
}

function letters(text: string, x: number, y: number, { size, bold, color, name }: FontState): string {
  return `<text x="${x}" y="${y}" text-anchor="middle" font-family="${escapeXml(name)}, 'Liberation Sans', sans-serif" font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${color}">${escapeXml(text)}</text>`;
}

/** The first line of a legend and the height of each, in points. */
const [LEGEND_TOP, LEGEND_LINE] = [28, 11];

/** The names of the series, in as many lines as they need. */
function legend({ series, width, legend: { font } }: ChartState): string {
  const wide = ({ name }: SeriesState): number => 14 + name.length * font.size * 0.52;
  const room = (line: readonly SeriesState[]): number => line.reduce((sum, one) => sum + wide(one), 0);
  const named: SeriesState[][] = [[]];
  for (const one of series) {
    const line = named[named.length - 1];
    if (line && (line.length === 0 || room([...line, one]) <= width)) line.push(one);
    else named.push([one]);
  }
  return named
    .flatMap((line, index) => {
      const y = LEGEND_TOP + index * LEGEND_LINE;
      let x = (width - room(line)) / 2;
      return line.map((one) => {
        const color = one.fill ?? one.line.color ?? "#000000";
        const key = `<rect x="${x}" y="${y - 6}" width="6" height="6" fill="${color}"/>`;
        const name = letters(one.name, x + 2 + wide(one) / 2, y, font);
        x += wide(one);
        return key + name;
      });
    })
    .join("");
}

function columns({ chart, values, x, y, step }: Plot): string {
  const isStacked = chart.type === "ColumnStacked";
  const count = isStacked ? 1 : chart.series.length;
  return chart.series
    .flatMap((series, index) =>
      (values[index] ?? []).map((value, point) => {
        if (value === undefined || value === 0) return "";
        const below = isStacked
          ? values.slice(0, index).reduce((sum, line) => sum + (line[point] ?? 0), 0)
          : 0;
        const wide = step / (count + series.gapWidth / 100);
        const left = x(point) - (wide * count) / 2 + (isStacked ? 0 : index * wide);
        const [top, bottom] = [y(below + value), y(below)];
        const place = isStacked ? (top + bottom) / 2 + 3 : top - 3;
        return `<rect x="${left}" y="${top}" width="${wide}" height="${bottom - top}" fill="${series.fill ?? "#000000"}" stroke="${series.line.color ?? "none"}" stroke-width="0.75"/>${numberOn(series, value, left + wide / 2, place)}`;
      }),
    )
    .join("");
}

function lines({ chart, values, x, y }: Plot): string {
  return chart.series
    .map((series, index) => {
      const line = values[index] ?? [];
      const { color = "#000000", weight, lineStyle } = series.line;
      const path = line
        .map((value, point) =>
          value === undefined ? "" : `${line[point - 1] === undefined ? "M" : "L"}${x(point)} ${y(value)}`,
        )
        .join("");
      const marks = line.map((value, point) => {
        if (value === undefined) return "";
        const mark = `<circle cx="${x(point)}" cy="${y(value)}" r="${series.marker.size / 2}" fill="${color}"/>`;
        const number = series.points[point]?.hasDataLabel
          ? letters(`${value} days`, x(point) + 18, y(value) + 3, series.points[point].label.font)
          : numberOn(series, value, x(point), y(value) - 6);
        return (series.marker.style === "None" ? "" : mark) + number;
      });
      const dash = DASHES[lineStyle];
      return `<path d="${path}" fill="none" stroke="${color}" stroke-width="${weight}"${dash === undefined ? "" : ` stroke-dasharray="${dash}"`}/>${marks.join("")}`;
    })
    .join("");
}

function numberOn({ hasDataLabels, label }: SeriesState, value: number, x: number, y: number): string {
  return hasDataLabels && value !== 0 ? letters(String(Math.round(value)), x, y, label.font) : "";
}

function textsOf(
  sheet: Worksheet,
  { row, column, columnCount }: NonNullable<SeriesState["categories"]>,
): string[] {
  return Array.from({ length: columnCount }, (_, right) => sheet.getCell(row + 1, column + right + 1).text);
}
