import type { CellArea } from "../book/book";
import {
  type ChartState,
  type ChartType,
  type LabelState,
  type PointState,
  type SeriesState,
  newLabel,
  newSeries,
} from "../book/charts";
import { ExcelError, invalidArgument } from "../protocol/excelError";
import { type HostClass, hostClass } from "../protocol/hostObject";
import { choice, numberArgument, textArgument } from "./args";
import { chartColor, chartFontFormat } from "./chartFontClass";
import { rangeArgument } from "./rangeClass";
import { between, logical, text } from "./ranges";

interface SeriesOfChart {
  readonly type: ChartType;
  readonly series: SeriesState;
}

interface LabelOfChart {
  readonly type: ChartType;
  readonly label: LabelState;
}

const LINE_STYLES = { Continuous: "Continuous", Dash: "Dash", Dot: "Dot", None: "None" } as const;
const MARKERS = { Automatic: "Automatic", None: "None", Circle: "Circle", Square: "Square" } as const;

/** Where numbers can stand: Excel refuses what a chart of the kind has no place for. */
const LABEL_POSITIONS: Readonly<Record<ChartType, readonly string[]>> = {
  ColumnClustered: ["Center", "InsideEnd", "InsideBase", "OutsideEnd"],
  ColumnStacked: ["Center", "InsideEnd", "InsideBase"],
  LineMarkers: ["Center", "Top", "Bottom", "Left", "Right"],
};

function labelMembers(typeName: "ChartDataLabels" | "ChartDataLabel"): HostClass<LabelOfChart> {
  return hostClass<LabelOfChart>(typeName, {
    children: { format: ({ label }) => chartFontFormat("ChartDataLabelFormat")(label.font) },
    properties: {
      showValue: {
        get: ({ label }) => label.showValue,
        set: ({ label }, value) => {
          label.showValue = logical(value, "showValue");
        },
      },
      showSeriesName: {
        get: ({ label }) => label.showSeriesName,
        set: ({ label }, value) => {
          label.showSeriesName = logical(value, "showSeriesName");
        },
      },
      position: {
        get: ({ label }) => label.position ?? null,
        set: ({ type, label }, value) => {
          const position = text(value, "position");
          if (!LABEL_POSITIONS[type].includes(position))
            throw invalidArgument(`the numbers of a ${type} can't stand at ${position}`);
          label.position = position;
        },
      },
      numberFormat: {
        get: ({ label }) => label.numberFormat,
        set: ({ label }, value) => {
          label.numberFormat = text(value, "numberFormat");
        },
      },
    },
  });
}

const labelsClass = labelMembers("ChartDataLabels");
const labelClass = labelMembers("ChartDataLabel");

const lineClass = hostClass<SeriesState["line"]>("ChartLineFormat", {
  properties: {
    color: {
      get: ({ color }) => color ?? "",
      set: (line, value) => {
        line.color = chartColor(value);
      },
    },
    weight: {
      get: ({ weight }) => weight,
      set: (line, value) => {
        line.weight = between(0, 1584, value, "weight");
      },
    },
    lineStyle: {
      get: ({ lineStyle }) => lineStyle,
      set: (line, value) => {
        line.lineStyle = choice(LINE_STYLES, value, "lineStyle");
      },
    },
  },
});

const fillClass = hostClass<SeriesState>("ChartFill", {
  methods: {
    setSolidColor: (series, args) => {
      series.fill = chartColor(textArgument(args, 0));
      return null;
    },
  },
});

const formatClass = hostClass<SeriesState>("ChartSeriesFormat", {
  children: { fill: fillClass, line: ({ line }) => lineClass(line) },
});

interface PointOfChart {
  readonly type: ChartType;
  readonly point: PointState;
}

const pointClass = hostClass<PointOfChart>("ChartPoint", {
  children: { dataLabel: ({ type, point }) => labelClass({ type, label: point.label }) },
  properties: {
    hasDataLabel: {
      get: ({ point }) => point.hasDataLabel,
      set: ({ point }, value) => {
        point.hasDataLabel = logical(value, "hasDataLabel");
      },
    },
  },
});

const pointsClass = hostClass<SeriesOfChart>("ChartPointsCollection", {
  methods: {
    getItemAt: ({ type, series }, args) => {
      const index = numberArgument(args, 0);
      if (index < 0 || index >= series.values.columnCount)
        throw invalidArgument(`there is no point ${index}`);
      const point = series.points[index] ?? { hasDataLabel: series.hasDataLabels, label: newLabel() };
      series.points[index] = point;
      return pointClass({ type, point });
    },
  },
});

/** The cells of a row: the workbench draws series by rows alone. */
function rowArgument(args: readonly unknown[]): CellArea {
  const { row, column, rowCount, columnCount } = rangeArgument(args, 0);
  if (rowCount !== 1) throw new ExcelError("ApiNotFound", "The workbench takes the values of a row alone.");
  return { row, column, rowCount, columnCount };
}

const seriesClass = hostClass<SeriesOfChart>("ChartSeries", {
  children: {
    format: ({ series }) => formatClass(series),
    dataLabels: ({ type, series }) => {
      if (!series.hasDataLabels)
        throw new ExcelError("InvalidOperation", `The series ${series.name} has no numbers on it.`);
      return labelsClass({ type, label: series.label });
    },
    points: pointsClass,
  },
  properties: {
    name: {
      get: ({ series }) => series.name,
      set: ({ series }, value) => {
        series.name = text(value, "series.name");
      },
    },
    gapWidth: {
      get: ({ series }) => series.gapWidth,
      set: ({ type, series }, value) => {
        if (type === "LineMarkers") throw invalidArgument("lines have no gap between columns");
        series.gapWidth = between(0, 500, value, "gapWidth");
      },
    },
    smooth: {
      get: ({ series }) => series.smooth,
      set: ({ type, series }, value) => {
        if (type !== "LineMarkers") throw invalidArgument("columns are not smooth");
        series.smooth = logical(value, "smooth");
      },
    },
    hasDataLabels: {
      get: ({ series }) => series.hasDataLabels,
      set: ({ series }, value) => {
        series.hasDataLabels = logical(value, "hasDataLabels");
      },
    },
    markerStyle: {
      get: ({ series }) => series.marker.style,
      set: ({ series }, value) => {
        series.marker.style = choice(MARKERS, value, "markerStyle");
      },
    },
    markerSize: {
      get: ({ series }) => series.marker.size,
      set: ({ series }, value) => {
        series.marker.size = between(2, 72, value, "markerSize");
      },
    },
    markerBackgroundColor: {
      get: ({ series }) => series.marker.background ?? "",
      set: ({ series }, value) => {
        series.marker.background = chartColor(value);
      },
    },
    markerForegroundColor: {
      get: ({ series }) => series.marker.foreground ?? "",
      set: ({ series }, value) => {
        series.marker.foreground = chartColor(value);
      },
    },
  },
  methods: {
    setValues: ({ series }, args) => {
      series.values = rowArgument(args);
      return null;
    },
    setXAxisValues: ({ series }, args) => {
      series.categories = rowArgument(args);
      return null;
    },
  },
});

/** The series of a chart, in the order in which they are drawn. */
export const seriesCollectionClass = hostClass<ChartState>("ChartSeriesCollection", {
  items: ({ type, series }) => series.map((one) => seriesClass({ type, series: one })),
  methods: {
    add: ({ type, series }, args) => {
      const name =
        args[0] === undefined || args[0] === null ? `Series${series.length + 1}` : textArgument(args, 0);
      const made = newSeries(name, { row: 0, column: 0, rowCount: 1, columnCount: 1 });
      series.push(made);
      return seriesClass({ type, series: made });
    },
    getItemAt: ({ type, series }, args) => {
      const found = series[numberArgument(args, 0)];
      if (!found) throw invalidArgument(`there is no series ${numberArgument(args, 0)}`);
      return seriesClass({ type, series: found });
    },
  },
});
