import { PIXELS_IN_POINT } from "../../book/cellSizes";
import { chartsOf } from "../../book/charts";
import { chartPicture } from "./chartPicture";
import type { ShownSheet } from "./rowBoxes";

/** What was drawn last, by the text of all that is in it: a chart is drawn again only when it is another. */
const drawn = new WeakMap<HTMLElement, string>();

/** Draws the charts of a sheet over its cells. */
export function drawCharts(layer: HTMLElement, { sheet, layout: { zoom } }: ShownSheet): void {
  const pictures = chartsOf(sheet)
    .filter(({ part }) => part === undefined)
    .map((chart) => ({ chart, picture: chartPicture(sheet, chart) }));
  const text = JSON.stringify([pictures, zoom]);
  if (drawn.get(layer) === text) return;
  drawn.set(layer, text);
  layer.replaceChildren(
    ...pictures.map(({ chart: { top, left, width, height, title }, picture }) => {
      const box = document.createElement("div");
      box.className = "chart";
      box.setAttribute("role", "img");
      box.setAttribute("aria-label", title.text);
      const sizes = { top, left, width, height };
      for (const [side, points] of Object.entries(sizes))
        box.style.setProperty(side, `${points * PIXELS_IN_POINT * zoom}px`);
      box.innerHTML = picture;
      return box;
    }),
  );
}
