import { requireWritable } from "../book/book";
import {
  type AxisState,
  type ChartState,
  type ChartType,
  chartsOf,
  newChart,
  newSeries,
} from "../book/charts";
import { ExcelError, invalidArgument } from "../protocol/excelError";
import { type HostObject, NULL_OBJECT, type Property, hostClass } from "../protocol/hostObject";
import { choice, textArgument } from "./args";
import { chartFontFormat } from "./chartFontClass";
import { seriesCollectionClass } from "./chartSeriesClasses";
import { rangeArgument } from "./rangeClass";
import { between, logical, number, text } from "./ranges";
import type { SheetOfBook } from "./sheetOfBook";

/** A chart, and where it is. */
export interface ChartOfSheet {
  readonly owner: SheetOfBook;
  readonly chart: ChartState;
}

const TYPES: Readonly<Record<string, ChartType>> = {
  ColumnClustered: "ColumnClustered",
  ColumnStacked: "ColumnStacked",
  LineMarkers: "LineMarkers",
};
const BLANKS = { NotPlotted: "NotPlotted", Zero: "Zero", Interplotted: "Interplotted" } as const;
const POSITIONS = { Top: "Top", Bottom: "Bottom", Left: "Left", Right: "Right" } as const;

/** Refuses to change a chart on a protected sheet. */
function changeable({ owner, chart }: ChartOfSheet): ChartState {
  requireWritable(owner.sheet);
  return chart;
}

/** In points; Excel takes no chart that is nothing wide, or left of the sheet. */
function length(name: "top" | "left" | "width" | "height", least: number): Property<ChartOfSheet> {
  return {
    get: ({ chart }) => chart[name],
    set: (target, value) => {
      changeable(target)[name] = between(least, 169_056, number(value, name), name);
    },
  };
}

const titleClass = hostClass<ChartOfSheet>("ChartTitle", {
  children: { format: ({ chart }) => chartFontFormat("ChartTitleFormat")(chart.title.font) },
  properties: {
    text: {
      get: ({ chart }) => chart.title.text,
      set: (target, value) => {
        changeable(target).title.text = text(value, "title.text");
      },
    },
  },
});

const legendClass = hostClass<ChartOfSheet>("ChartLegend", {
  children: { format: ({ chart }) => chartFontFormat("ChartLegendFormat")(chart.legend.font) },
  properties: {
    position: {
      get: ({ chart }) => chart.legend.position,
      set: (target, value) => {
        changeable(target).legend.position = choice(POSITIONS, value, "legend.position");
      },
    },
  },
});

const gridlinesClass = hostClass<AxisState>("ChartGridlines", {
  properties: {
    visible: {
      get: ({ hasGridlines }) => hasGridlines,
      set: (axis, value) => {
        axis.hasGridlines = logical(value, "gridlines.visible");
      },
    },
  },
});

const axisClass = hostClass<AxisState>("ChartAxis", {
  children: {
    format: ({ font }) => chartFontFormat("ChartAxisFormat")(font),
    majorGridlines: gridlinesClass,
  },
  properties: {
    minimum: {
      get: ({ minimum }) => minimum ?? "",
      set: (axis, value) => {
        axis.minimum = number(value, "axis.minimum");
      },
    },
    visible: {
      get: ({ visible }) => visible,
      set: (axis, value) => {
        axis.visible = logical(value, "axis.visible");
      },
    },
  },
});

const axesClass = hostClass<ChartOfSheet>("ChartAxes", {
  children: {
    valueAxis: ({ chart }) => axisClass(chart.valueAxis),
    categoryAxis: ({ chart }) => axisClass(chart.categoryAxis),
  },
});

const chartClass = hostClass<ChartOfSheet>("Chart", {
  children: {
    title: titleClass,
    legend: legendClass,
    axes: axesClass,
    series: ({ chart }) => seriesCollectionClass(chart),
  },
  properties: {
    name: {
      get: ({ chart }) => chart.name,
      set: (target, value) => {
        const name = text(value, "chart.name");
        if (name === "") throw invalidArgument("a chart has a name");
        changeable(target).name = name;
      },
    },
    top: length("top", 0),
    left: length("left", 0),
    width: length("width", 1),
    height: length("height", 1),
    displayBlanksAs: {
      get: ({ chart }) => chart.displayBlanksAs,
      set: (target, value) => {
        changeable(target).displayBlanksAs = choice(BLANKS, value, "displayBlanksAs");
      },
    },
  },
  methods: {
    delete: (target) => {
      const chart = changeable(target);
      const all = chartsOf(target.owner.sheet);
      const index = all.indexOf(chart);
      if (index < 0) throw new ExcelError("ItemNotFound", `There is no chart ${chart.name} any more.`);
      all.splice(index, 1);
      return null;
    },
  },
});

/** The charts of a sheet. Of those of one name the first is found, says Microsoft's reference. */
export const chartCollectionClass = hostClass<SheetOfBook>("ChartCollection", {
  items: (owner) => chartsOf(owner.sheet).map((chart) => chartClass({ owner, chart })),
  methods: {
    add: (owner, args) => {
      requireWritable(owner.sheet);
      const type = Object.hasOwn(TYPES, textArgument(args, 0)) ? TYPES[textArgument(args, 0)] : undefined;
      if (!type) throw new ExcelError("ApiNotFound", `The workbench draws no ${textArgument(args, 0)}.`);
      if (args[2] !== "Rows")
        throw new ExcelError("ApiNotFound", "The workbench takes series by rows alone.");
      const source = rangeArgument(args, 1);
      if (source.sheet !== owner.sheet) throw invalidArgument("the workbench draws a chart of its own sheet");
      const all = chartsOf(owner.sheet);
      const series = Array.from({ length: source.rowCount }, (_, down) => {
        const { row, column, columnCount } = source;
        return newSeries(`Series${down + 1}`, { row: row + down, column, rowCount: 1, columnCount });
      });
      const chart = newChart(type, `Chart ${all.length + 1}`, series);
      all.push(chart);
      return chartClass({ owner, chart });
    },
    getItemOrNullObject: (owner, args): HostObject => {
      const name = textArgument(args, 0);
      const chart = chartsOf(owner.sheet).find((one) => one.name === name);
      return chart ? chartClass({ owner, chart }) : NULL_OBJECT;
    },
  },
});
