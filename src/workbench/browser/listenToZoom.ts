import { element } from "./elements";
import type { GridView } from "./sheet/gridView";

const [LEAST, MOST, STEP] = [0.5, 2, 0.1];

/** Makes the sheet larger and smaller by the buttons, and by the wheel with Ctrl. */
export function listenToZoom(grid: GridView, onChange: () => void): void {
  const zoomBy = (step: number): void => {
    grid.setZoom(Math.min(Math.max(Math.round((grid.zoom() + step) * 10) / 10, LEAST), MOST));
    element("zoom-now").textContent = `${Math.round(grid.zoom() * 100)}%`;
    onChange();
  };
  element("zoom-in").addEventListener("click", () => {
    zoomBy(STEP);
  });
  element("zoom-out").addEventListener("click", () => {
    zoomBy(-STEP);
  });
  grid.element.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoomBy(event.deltaY < 0 ? STEP : -STEP);
    },
    { passive: false },
  );
}
