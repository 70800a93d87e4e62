import type { Borders } from "@cj-tech-master/excelts";
import { type CellRange, requireWritable } from "../book/book";
import { forEachCell, readCells } from "../book/cellValues";
import { noteEdit } from "../book/edits";
import { ExcelError } from "../protocol/excelError";
import { type HostObject, hostClass } from "../protocol/hostObject";
import { choice } from "./args";
import { type Ranges, argb, colorOf } from "./ranges";

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
  part: (side: Partial<Borders[Side]>) => Partial<Borders[Side]> | undefined,
): void {
  for (const range of ranges) {
    requireWritable(range.sheet);
    forEachCell(range, (cell, down, right) => {
      for (const side of sidesOf(range, down, right)) {
        noteEdit(cell, "hasOtherLook");
        const { [side]: before, ...others }: Partial<Borders> = cell.border ?? {};
        const after = part(before ?? {});
        cell.border = after ? { ...others, [side]: after } : others;
      }
    });
  }
}

/** What the first cell with this edge has there; Excel gives null where cells differ. */
function sideOf({ ranges: [range], sidesOf }: Edge): Partial<Borders[Side]> {
  if (!range || range.rowCount * range.columnCount !== 1)
    throw new ExcelError("ApiNotFound", "The workbench reads borders of one cell at a time.");
  const [side] = sidesOf(range, 0, 0);
  const [[border]] = readCells(range, (cell) => cell?.border) as [[Partial<Borders> | undefined]];
  return (side && border?.[side]) ?? {};
}

/** A file keeps lines of each weight under names of their own. */
function nameOf(
  table: Readonly<Record<string, string>>,
  written: string | undefined,
  otherwise: string,
): string {
  return Object.entries(table).find(([, name]) => name === written)?.[0] ?? otherwise;
}

const rangeBorder = hostClass<Edge>("RangeBorder", {
  properties: {
    style: {
      get: (edge) => {
        const { style } = sideOf(edge);
        return style === undefined ? "None" : nameOf(LINE_STYLES, style, "Continuous");
      },
      set: (edge, value) => {
        if (value === "None") {
          changeEdge(edge, () => undefined);
          return;
        }
        const style = choice(LINE_STYLES, value, "border.style");
        changeEdge(edge, (side) => ({ color: { argb: "FF000000" }, ...side, style }));
      },
    },
    weight: {
      get: (edge) => nameOf(WEIGHTS, sideOf(edge).style, "Thin"),
      set: (edge, value) => {
        const style = choice(WEIGHTS, value, "border.weight");
        const isPlain = ({ style: line }: Partial<Borders[Side]>): boolean =>
          line === undefined || Object.values(WEIGHTS).some((known) => known === line);
        changeEdge(edge, (side) => (isPlain(side) ? { ...side, style } : side));
      },
    },
    color: {
      get: (edge) => colorOf(sideOf(edge).color, "#000000"),
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
