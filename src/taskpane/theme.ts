import { createTheme, loadTheme } from "office-ui-fabric-react/lib/Styling";
import { officeColors } from "../app/host";

const LIGHT = {
  themePrimary: "#1f3864",
  themeSecondary: "#2b4a80",
  themeDarkAlt: "#1a3057",
  themeDark: "#16294a",
  themeDarker: "#101d36",
  themeTertiary: "#5c76a5",
  themeLight: "#c8d4e8",
  themeLighter: "#dce6f1",
  themeLighterAlt: "#f3f6fb",
  neutralSecondary: "#4f4d4b",
  neutralTertiary: "#6b6967",
};

const DARK = {
  themePrimary: "#9db9ee",
  themeSecondary: "#b2c8f2",
  themeDarkAlt: "#b2c8f2",
  themeDark: "#c6d7f6",
  themeDarker: "#dbe6fa",
  themeTertiary: "#7d99cf",
  themeLight: "#33415c",
  themeLighter: "#2a3448",
  themeLighterAlt: "#1f2633",
  neutralLighterAlt: "#262626",
  neutralLighter: "#2d2d2d",
  neutralLight: "#3a3a3a",
  neutralQuaternaryAlt: "#454545",
  neutralQuaternary: "#4d4d4d",
  neutralTertiaryAlt: "#6a6a6a",
  neutralTertiary: "#c8c8c8",
  neutralSecondaryAlt: "#c0c0c0",
  neutralSecondary: "#d0d0d0",
  neutralPrimaryAlt: "#dadada",
  neutralPrimary: "#ffffff",
  neutralDark: "#f4f4f4",
  black: "#f8f8f8",
  white: "#1f1f1f",
};

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
  loadTheme(createTheme({ palette: dark ? DARK : LIGHT, isInverted: dark }));
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";
}
