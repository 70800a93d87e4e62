import type { Borders } from "@cj-tech-master/excelts";
import { type CellRange, requireWritable } from "../book/book";
import { forEachCell } from "../book/cellValues";
import { ExcelError } from "../protocol/excelError";
import { type HostObject, hostClass } from "../protocol/hostObject";
import { choice } from "./args";
import { type Ranges, argb } from "./ranges";

type Side = "top" | "bottom" | "left" | "right";

type SidesOf = (range: CellRange, down: number, right: number) => readonly Side[];

interface Edge {
  readonly ranges: Ranges;
  readonly sidesOf: SidesOf;
}

/** For each of Excel's edges, the sides that a cell at some place in a range has on it. */
const SIDES: Readonly<Record<string, SidesOf>> = {
  EdgeTop: (_, down) => (down === 0 ? ["top"] : []),
  EdgeBottom: ({ rowCount }, down) => (down === rowCount - 1 ? ["bottom"] : []),
  EdgeLeft: (_, __, right) => (right === 0 ? ["left"] : []),
  EdgeRight: ({ columnCount }, _, right) => (right === columnCount - 1 ? ["right"] : []),
  InsideHorizontal: ({ rowCount }, down) => [
    ...(down > 0 ? (["top"] as const) : []),
    ...(down < rowCount - 1 ? (["bottom"] as const) : []),
  ],
  InsideVertical: ({ columnCount }, _, right) => [
    ...(right > 0 ? (["left"] as const) : []),
    ...(right < columnCount - 1 ? (["right"] as const) : []),
  ],
};

const LINE_STYLES = { Continuous: "thin", Dash: "dashed", Dot: "dotted", Double: "double" } as const;
const WEIGHTS = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;

function changeEdge(
  { ranges, sidesOf }: Edge,
  part: (side: Partial<Borders[Side]>) => Partial<Borders[Side]>,
): void {
  for (const range of ranges) {
    requireWritable(range.sheet);
    forEachCell(range, (cell, down, right) => {
      for (const side of sidesOf(range, down, right)) {
        const before: Partial<Borders> = cell.border ?? {};
        cell.border = { ...before, [side]: part(before[side] ?? {}) };
      }
    });
  }
}

function unreadable(): never {
  throw new ExcelError("ApiNotFound", "The workbench does not read borders.");
}

const rangeBorder = hostClass<Edge>("RangeBorder", {
  properties: {
    style: {
      get: unreadable,
      set: (edge, value) => {
        if (value === "None") {
          changeEdge(edge, () => ({}));
          return;
        }
        const style = choice(LINE_STYLES, value, "border.style");
        changeEdge(edge, (side) => ({ color: { argb: "FF000000" }, ...side, style }));
      },
    },
    weight: {
      get: unreadable,
      set: (edge, value) => {
        const style = choice(WEIGHTS, value, "border.weight");
        changeEdge(edge, (side) => ({ ...side, style }));
      },
    },
    color: {
      get: unreadable,
      set: (edge, value) => {
        const color = { argb: argb(value) };
        changeEdge(edge, (side) => ({ ...side, color }));
      },
    },
  },
});

export const rangeBorders = hostClass<Ranges>("RangeBorderCollection", {
  methods: {
    getItem: (ranges, [name]): HostObject => rangeBorder({ ranges, sidesOf: choice(SIDES, name, "an edge") }),
  },
});
