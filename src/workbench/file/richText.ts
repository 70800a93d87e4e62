import type { Font, RichText } from "@cj-tech-master/excelts";
import { isTrue } from "./package/readXml";
import type { TextFont, TextRun } from "./cells/textTable";

/** Elements that say yes or no of letters, and what the file's library calls them. */
const FLAGS = {
  b: "bold",
  i: "italic",
  strike: "strike",
  outline: "outline",
} as const;

/** The runs of a text as the file's library has them. */
export function richText(runs: readonly TextRun[]): RichText[] {
  return runs.map(({ text, font }) => (font ? { text, font: fontOf(font) } : { text }));
}

function fontOf(font: TextFont): Partial<Font> {
  const flags = Object.entries(FLAGS).flatMap(([element, name]) =>
    font[element] ? [[name, isTrue(font[element]["val"] ?? "1")] as const] : [],
  );
  const value = (element: string): string | undefined => font[element]?.["val"];
  const number = (element: string): number | undefined =>
    value(element) === undefined ? undefined : Number(value(element));
  const given = {
    size: number("sz"),
    name: value("rFont"),
    family: number("family"),
    charset: number("charset"),
    scheme: value("scheme"),
    vertAlign: value("vertAlign"),
    underline: font["u"] && (font["u"]["val"] === undefined ? true : font["u"]["val"]),
    color: font["color"] && colorOf(font["color"]),
  };
  return {
    ...Object.fromEntries(flags),
    ...Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined)),
  };
}

function colorOf({ rgb, theme, tint, indexed }: Readonly<Record<string, string>>): Font["color"] {
  return {
    ...(rgb !== undefined && { argb: rgb }),
    ...(theme !== undefined && { theme: Number(theme) }),
    ...(tint !== undefined && { tint: Number(tint) }),
    ...(indexed !== undefined && { indexed: Number(indexed) }),
  };
}
