import type { Worksheet } from "@cj-tech-master/excelts";

/** Cells that are drawn: a row of the chart's own sheet, counted from 0. */
interface DrawnCells {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The charts that the workbench knows, by Excel's names for them. */
export type ChartType = "ColumnClustered" | "ColumnStacked" | "LineMarkers";

export interface FontState {
  name: string;
  /** In points. */
  size: number;
  bold: boolean;
  color: string;
}

/** The numbers on the points of a series, or on one of them. */
export interface LabelState {
  showValue: boolean;
  showSeriesName: boolean;
  position: string | undefined;
  numberFormat: string;
  readonly font: FontState;
}

export interface PointState {
  hasDataLabel: boolean;
  readonly label: LabelState;
}

export interface SeriesState {
  name: string;
  values: DrawnCells;
  categories: DrawnCells | undefined;
  fill: string | undefined;
  readonly line: { color: string | undefined; weight: number; lineStyle: string };
  readonly marker: {
    style: string;
    size: number;
    background: string | undefined;
    foreground: string | undefined;
  };
  gapWidth: number;
  smooth: boolean;
  hasDataLabels: boolean;
  readonly label: LabelState;
  /** By their index; those that were looked at. */
  readonly points: Record<string, PointState>;
}

export interface AxisState {
  visible: boolean;
  minimum: number | undefined;
  hasGridlines: boolean;
  readonly font: FontState;
}

/** A chart on a sheet, as plain data: its place and size in points. */
export interface ChartState {
  readonly type: ChartType;
  name: string;
  top: number;
  left: number;
  width: number;
  height: number;
  displayBlanksAs: string;
  readonly title: { text: string; readonly font: FontState };
  readonly legend: { visible: boolean; position: string; readonly font: FontState };
  readonly valueAxis: AxisState;
  readonly categoryAxis: AxisState;
  readonly series: SeriesState[];
  /** The part of one that another program wrote last: the workbench knows its name alone, and leaves it as it is. */
  readonly part?: string;
}

const chartsOfSheets = new WeakMap<Worksheet, ChartState[]>();

/** The charts of a sheet, to be added to; the file's library knows none. */
export function chartsOf(sheet: Worksheet): ChartState[] {
  const known = chartsOfSheets.get(sheet) ?? [];
  chartsOfSheets.set(sheet, known);
  return known;
}

const font = (size: number): FontState => ({ name: "Calibri", size, bold: false, color: "#595959" });

export function newLabel(): LabelState {
  return {
    showValue: true,
    showSeriesName: false,
    position: undefined,
    numberFormat: "General",
    font: font(9),
  };
}

export function newSeries(name: string, values: DrawnCells): SeriesState {
  return {
    ...{ name, values, categories: undefined, fill: undefined },
    line: { color: undefined, weight: 2.25, lineStyle: "Continuous" },
    marker: { style: "Automatic", size: 5, background: undefined, foreground: undefined },
    ...{ gapWidth: 219, smooth: false, hasDataLabels: false },
    label: newLabel(),
    points: {},
  };
}

/** A chart as Excel makes it, before anything of it is set. */
export function newChart(type: ChartType, name: string, series: SeriesState[]): ChartState {
  const axis = (hasGridlines: boolean): AxisState => ({
    ...{ visible: true, minimum: undefined, hasGridlines },
    font: font(9),
  });
  return {
    ...{ type, name, series, top: 0, left: 0, width: 360, height: 216, displayBlanksAs: "NotPlotted" },
    title: { text: "Chart Title", font: font(14) },
    legend: { visible: true, position: "Bottom", font: font(9) },
    valueAxis: axis(true),
    categoryAxis: axis(false),
  };
}
