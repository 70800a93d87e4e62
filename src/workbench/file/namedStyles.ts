import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { strToU8 } from "fflate";
import type { SheetEdits } from "../book/edits";
import { HEADING_STYLES, namedStyleOf } from "../book/namedStyles";
import { STYLES_ORDER } from "./saving/stylesPart";
import { childNamed, childrenOf, textOf, withAttribute } from "./saving/xmlElements";
import { appendToList } from "./saving/xmlLists";
import { attribute, sheetPaths } from "./sheetParts";
import { type Parts, partText } from "./zipParts";

const STYLES = "xl/styles.xml";

/** Which headings the looks of a file are of, by their places in its list; undefined for any other style. */
export function namedStylesIn(xml: string): (string | undefined)[] {
  const names = new Map(
    elementsOf(xml, "cellStyles").map((one) => [
      Number(attribute(one, "xfId") ?? 0),
      Object.entries(HEADING_STYLES).find(
        ([, { builtinId }]) => String(builtinId) === attribute(one, "builtinId"),
      )?.[0],
    ]),
  );
  return elementsOf(xml, "cellXfs").map((one) => names.get(Number(attribute(one, "xfId") ?? 0)));
}

/** Says of the cells of sheets that the file's library wrote which of them are headings. */
export function addNamedStyles(parts: Parts, sheets: ReadonlyMap<Worksheet, SheetEdits | undefined>): void {
  const paths = sheetPaths(parts);
  const looks = headingLooks(partText(parts, STYLES));
  for (const [sheet, edits] of sheets) {
    const headings = headingsOf(sheet, edits);
    const path = paths.get(sheet.name);
    if (path === undefined || headings.size === 0) continue;
    const xml = partText(parts, path).replace(
      /(<c r="([A-Z]+\d+)" s=")(\d+)"/gu,
      (whole, start: string, address: string, place: string) => {
        const name = headings.get(address);
        return name === undefined ? whole : `${start}${looks.place(Number(place), name)}"`;
      },
    );
    parts[path] = strToU8(xml);
  }
  if (looks.isChanged()) parts[STYLES] = strToU8(looks.xml());
}

/** The cells that are headings, by their addresses: of a sheet that was changed, those that were written again. */
function headingsOf(sheet: Worksheet, edits: SheetEdits | undefined): Map<string, string> {
  const headings = new Map<string, string>();
  const look = (cell: Cell): void => {
    const name = namedStyleOf(cell);
    if (Object.hasOwn(HEADING_STYLES, name)) headings.set(cell.address, name);
  };
  if (edits) {
    for (const [row, ofRow] of edits.cells)
      for (const column of ofRow.keys()) look(sheet.getCell(row, column));
  } else
    sheet.eachRow({ includeEmpty: true }, (row) => {
      row.eachCell({ includeEmpty: true }, look);
    });
  return headings;
}

interface HeadingLooks {
  /** The place of a look that is like another, but of a style. */
  place(like: number, style: string): number;
  isChanged(): boolean;
  /** The part, with what was asked for. */
  xml(): string;
}

function headingLooks(before: string): HeadingLooks {
  const looks = elementsOf(before, "cellXfs");
  const [styleCount, known] = [elementsOf(before, "cellStyleXfs").length, new Map<string, number>()];
  const [added, styles]: [string[], string[]] = [[], []];
  return {
    place: (like, style) => {
      const key = `${like} ${style}`;
      const place = known.get(key) ?? looks.length + added.length;
      if (known.has(key)) return place;
      known.set(key, place);
      if (!styles.includes(style)) styles.push(style);
      const look = looks[like] ?? "<xf/>";
      const tag = /^<[^>]*>/u.exec(look)?.[0] ?? look;
      added.push(withAttribute(tag, "xfId", styleCount + styles.indexOf(style)) + look.slice(tag.length));
      return place;
    },
    isChanged: () => added.length > 0,
    xml: () => withStyles(appendToList(before, "cellXfs", added, STYLES_ORDER), styles, styleCount),
  };
}

/** Adds headings to a file's list of named styles, with their fonts and lines. */
function withStyles(xml: string, styles: readonly string[], styleCount: number): string {
  const [fontCount, borderCount] = ["fonts", "borders"].map((list) => elementsOf(xml, list).length);
  const known = styles.flatMap((name) => HEADING_STYLES[name] ?? []);
  const lists = {
    fonts: known.map(({ font }) => fontXml(font)),
    borders: known.map(({ border }) => borderXml(border)),
    cellStyleXfs: known.map(
      (_, index) =>
        `<xf numFmtId="0" fontId="${(fontCount ?? 0) + index}" fillId="0" borderId="${(borderCount ?? 0) + index}" applyNumberFormat="0" applyFill="0" applyAlignment="0" applyProtection="0"/>`,
    ),
    cellStyles: known.map(
      ({ title, builtinId }, index) =>
        `<cellStyle name="${title}" xfId="${styleCount + index}" builtinId="${builtinId}"/>`,
    ),
  };
  return Object.entries(lists).reduce(
    (text, [list, elements]) => appendToList(text, list, elements, STYLES_ORDER),
    xml,
  );
}

function fontXml({ size, color, name }: (typeof HEADING_STYLES)[string]["font"]): string {
  return `<font><b/><sz val="${size ?? 11}"/>${colorXml(color)}<name val="${name ?? ""}"/><family val="2"/><scheme val="minor"/></font>`;
}

function borderXml({ bottom }: (typeof HEADING_STYLES)[string]["border"]): string {
  return `<border><left/><right/><top/><bottom style="${bottom?.style ?? "thin"}">${colorXml(bottom?.color)}</bottom><diagonal/></border>`;
}

function colorXml(color: object = {}): string {
  const attributes = Object.entries(color).map(([name, value]) => ` ${name}="${String(value)}"`);
  return `<color${attributes.join("")}/>`;
}

function elementsOf(xml: string, list: string): string[] {
  const found = childNamed(xml, list);
  return found ? childrenOf(xml, found).map((one) => textOf(xml, one)) : [];
}
