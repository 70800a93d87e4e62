import type { Borders, Cell, Color, Font, Style } from "@cj-tech-master/excelts";

/** A style of Excel's own by which headings are known. */
interface HeadingStyle {
  /** What the file calls it. */
  readonly title: string;
  /** The number under which the format knows it, whatever language it is shown in. */
  readonly builtinId: number;
  readonly font: Partial<Font>;
  readonly border: Partial<Borders>;
}

/** The dark blue and the first accent of a theme, and that made lighter: the file's library has no word for `tint`. */
const [DARK, ACCENT] = [{ theme: 3 }, { theme: 4 }];
const LIGHT_ACCENT: Partial<Color> = Object.assign({ theme: 4 }, { tint: 0.499984740745262 });

/** By the names of `Excel.BuiltInStyle`, as Excel makes them in a workbook that has none of its own. */
export const HEADING_STYLES: Readonly<Record<string, HeadingStyle>> = {
  Heading1: {
    title: "Heading 1",
    builtinId: 16,
    font: { bold: true, size: 15, color: DARK, name: "Calibri", family: 2, scheme: "minor" },
    border: { bottom: { style: "thick", color: ACCENT } },
  },
  Heading2: {
    title: "Heading 2",
    builtinId: 17,
    font: { bold: true, size: 13, color: DARK, name: "Calibri", family: 2, scheme: "minor" },
    border: { bottom: { style: "thick", color: LIGHT_ACCENT } },
  },
};

const NORMAL = "Normal";

/** The file's library knows no named styles, and keeps with a look whatever else is in it. */
type NamedLook = Partial<Style> & { namedStyle?: string };

/** The style of a cell by its name. */
export function namedStyleOf(cell: Cell | undefined): string {
  const look: NamedLook | undefined = cell?.style;
  return look?.namedStyle ?? NORMAL;
}

/** A look, said to be of a style. */
export function ofNamedStyle(look: Partial<Style>, namedStyle: string): NamedLook {
  return { ...look, namedStyle };
}

/**
 * Gives a cell a style. A heading says how letters and lines are, and Excel leaves the rest of the look as it is; the
 * usual style says everything.
 */
export function giveNamedStyle(cell: Cell, name: string): void {
  const heading = HEADING_STYLES[name];
  cell.style = heading
    ? ofNamedStyle({ ...cell.style, font: heading.font, border: heading.border }, name)
    : {};
}

/** Whether the workbench knows a style. */
export function isNamedStyle(name: string): boolean {
  return name === NORMAL || Object.hasOwn(HEADING_STYLES, name);
}
