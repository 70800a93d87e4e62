import { at } from "../../engine/at";
import type { DocumentChart } from "../document";
import { GREY, NAVY, WHITE } from "./colors";
import { FONT_NAME, SMALL_SIZE } from "./looks";
import type { ChartLook, ChartText } from "./sheetPlan";

const TEAL = "#2B9C93";
const LIGHT = "#C7C9CF";
const PLUM = "#6A2063";
const PALE_PLUM = "#D9B8D6";
const ORANGE = "#E5682A";
/** Letters in orange that are dark enough to be read on white. */
const DARK_ORANGE = "#A8440F";
const DARK_TEAL = "#1B6F68";
const BLACK = "#000000";

type Colors = Pick<ChartLook, "color" | "labelColor">;

/** By kind: the colours of what is drawn, in its order, each with that of its numbers. */
const COLORS: Readonly<Record<DocumentChart["kind"], readonly Colors[]>> = {
  columns: [
    { color: NAVY, labelColor: BLACK },
    { color: TEAL, labelColor: BLACK },
  ],
  stackedColumns: [
    { color: NAVY, labelColor: WHITE },
    { color: TEAL, labelColor: BLACK },
    { color: LIGHT, labelColor: BLACK },
    { color: PLUM, labelColor: WHITE },
    { color: ORANGE, labelColor: BLACK },
    { color: PALE_PLUM, labelColor: BLACK },
  ],
  lines: [
    { color: NAVY, labelColor: NAVY },
    { color: ORANGE, labelColor: DARK_ORANGE },
    { color: TEAL, labelColor: DARK_TEAL },
  ],
};

/** How the letters of every chart look. */
export const CHART_TEXT: ChartText = {
  fontName: FONT_NAME,
  titleColor: NAVY,
  titleSize: 9,
  color: GREY,
  size: SMALL_SIZE,
};

/** How the series of a chart look, each of its own colour; what is held against a target has that of the target. */
export function chartLooks({ kind, series }: DocumentChart): ChartLook[] {
  const kinds = [...new Set(series.map(({ of }) => of))];
  const colors = COLORS[kind];
  return series.map(({ of, isTarget }) => ({
    ...at(colors, kinds.indexOf(of)),
    isDashed: isTarget,
  }));
}
