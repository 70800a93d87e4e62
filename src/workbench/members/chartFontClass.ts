import type { FontState } from "../book/charts";
import { type HostClass, hostClass } from "../protocol/hostObject";
import { argb, between, logical, text } from "./ranges";

/** A colour as charts keep it. */
export function chartColor(value: unknown): string {
  return `#${argb(value).slice(-6)}`;
}

const chartFont = hostClass<FontState>("ChartFont", {
  properties: {
    name: {
      get: ({ name }) => name,
      set: (font, value) => {
        font.name = text(value, "font.name");
      },
    },
    size: {
      get: ({ size }) => size,
      set: (font, value) => {
        font.size = between(1, 409, value, "font.size");
      },
    },
    bold: {
      get: ({ bold }) => bold,
      set: (font, value) => {
        font.bold = logical(value, "font.bold");
      },
    },
    color: {
      get: ({ color }) => color,
      set: (font, value) => {
        font.color = chartColor(value);
      },
    },
  },
});

/** The format of a part of a chart that has letters, by the name of its class. */
export function chartFontFormat(typeName: string): HostClass<FontState> {
  return hostClass<FontState>(typeName, { children: { font: chartFont } });
}
