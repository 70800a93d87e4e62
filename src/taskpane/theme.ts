import { officeColors } from "../app/host";

/** Below this a background is dark: half of the greatest brightness. */
const HALF_BRIGHT = 127.5;

/** Whether a colour `#RRGGBB` is a dark one, by how bright the eye finds its parts. */
function isDark(color: string): boolean {
  const part = (from: number): number => Number.parseInt(color.slice(from, from + 2), 16);
  return 0.299 * part(1) + 0.587 * part(3) + 0.114 * part(5) < HALF_BRIGHT;
}

/**
 * Puts on Office's own colours, dark or light; where Office tells none, as on the web, those that the user prefers.
 * High contrast is the browser's, and goes over both.
 */
export function applyTheme(): void {
  const colors = officeColors();
  const dark = colors ? isDark(colors.background) : window.matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";
}
