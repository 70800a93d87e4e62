import type { Alignment } from "@cj-tech-master/excelts";
import { requireWritable } from "../book/book";
import { USUAL_HEIGHT, USUAL_WIDTH, pointsOfWidth, widthOfPoints } from "../book/cellSizes";
import { editsOf } from "../book/edits";
import { invalidArgument } from "../protocol/excelError";
import { type Property, hostClass } from "../protocol/hostObject";
import { choice } from "./args";
import { rangeBorders } from "./borderClasses";
import { rangeFill, rangeFont } from "./fontClasses";
import { type Ranges, between, change, common, logical, number } from "./ranges";

const HORIZONTAL = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const VERTICAL = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

function alignmentProperty(
  read: (alignment: Partial<Alignment>) => unknown,
  write: (value: unknown, before: Partial<Alignment>) => Partial<Alignment>,
): Property<Ranges> {
  return {
    get: (ranges) => common(ranges, (cell) => read(cell?.alignment ?? {})),
    set: (ranges, value) => {
      change(ranges, (cell) => (cell.alignment = write(value, cell.alignment ?? {})));
    },
  };
}

function nameOf(
  table: Readonly<Record<string, string | undefined>>,
  value: string | undefined,
  otherwise: string,
): string {
  return (
    Object.entries(table).find(([, written]) => written !== undefined && written === value)?.[0] ?? otherwise
  );
}

const GREATEST_HEIGHT = 409.5;
const GREATEST_WIDTH = 255;
const GREATEST_INDENT = 250;

function indentLevel(value: unknown): number {
  const level = between(0, GREATEST_INDENT, value, "indentLevel");
  if (!Number.isInteger(level)) throw invalidArgument("indentLevel takes a whole number");
  return level;
}

/** The numbers of rows or columns, which files count from 1. */
function numbers(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index + 1);
}

/** The format of a range, or of several areas together. */
export const rangeFormat = hostClass<Ranges>("RangeFormat", {
  children: { font: rangeFont, fill: rangeFill, borders: rangeBorders },
  properties: {
    horizontalAlignment: alignmentProperty(
      ({ horizontal }) => nameOf(HORIZONTAL, horizontal, "General"),
      (value, before) => {
        const horizontal = choice<Alignment["horizontal"] | undefined>(
          HORIZONTAL,
          value,
          "horizontalAlignment",
        );
        const others = Object.fromEntries(Object.entries(before).filter(([name]) => name !== "horizontal"));
        return horizontal === undefined ? others : { ...others, horizontal };
      },
    ),
    verticalAlignment: alignmentProperty(
      ({ vertical }) => nameOf(VERTICAL, vertical, "Bottom"),
      (value, before) => ({
        ...before,
        vertical: choice(VERTICAL, value, "verticalAlignment"),
      }),
    ),
    wrapText: alignmentProperty(
      ({ wrapText }) => wrapText ?? false,
      (value, before) => ({ ...before, wrapText: logical(value, "wrapText") }),
    ),
    indentLevel: alignmentProperty(
      ({ indent }) => indent ?? 0,
      (value, before) => ({ ...before, indent: indentLevel(value) }),
    ),
    rowHeight: {
      get: (ranges) => {
        const heights = ranges.flatMap(({ sheet, row, rowCount }) =>
          numbers(row, Math.min(rowCount, sheet.rowCount + 1)).map(
            (one) => sheet.findRow(one)?.height ?? USUAL_HEIGHT,
          ),
        );
        return heights.every((height) => height === heights[0]) ? heights[0] : null;
      },
      set: (ranges, value) => {
        const height = between(0, GREATEST_HEIGHT, value, "rowHeight");
        for (const { sheet, row, rowCount } of ranges) {
          requireWritable(sheet);
          for (const one of numbers(row, rowCount)) {
            editsOf(sheet).rowHeights.add(one);
            sheet.getRow(one).height = height;
          }
        }
      },
    },
    columnWidth: {
      get: (ranges) => {
        const widths = ranges.flatMap(({ sheet, column, columnCount }) =>
          numbers(column, columnCount).map((one) => pointsOfWidth(sheet.getColumn(one).width ?? USUAL_WIDTH)),
        );
        return widths.every((width) => width === widths[0]) ? widths[0] : null;
      },
      set: (ranges, value) => {
        const width = widthOfPoints(number(value, "columnWidth"));
        if (width < 0 || width > GREATEST_WIDTH)
          throw invalidArgument(`no column can be ${String(value)} points wide`);
        for (const { sheet, column, columnCount } of ranges) {
          requireWritable(sheet);
          for (const one of numbers(column, columnCount)) sheet.getColumn(one).width = width;
        }
      },
    },
  },
});
