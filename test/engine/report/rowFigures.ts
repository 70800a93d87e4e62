import type { FigureRow } from "../../../src/engine/report/figure";
import { inShort } from "./figureAt";

/** The figure of the quarter reported on in a line of figures, in short. */
export function figureAt({ figures, label }: FigureRow): number | string {
  const figure = figures.at(-1);
  if (!figure) throw new Error(`${label} has no figures.`);
  return inShort(figure);
}
