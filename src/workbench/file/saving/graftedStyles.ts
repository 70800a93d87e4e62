import { attribute } from "../sheetParts";
import { STYLES_ORDER } from "./stylesPart";
import { childNamed, childrenOf, textOf, withAttribute } from "./xmlElements";
import { appendToList } from "./xmlLists";

/** The styles of a file with those of cells that are put into it. */
export interface GraftedStyles {
  /**
   * The place in the file's list of the look that has a place in the list of what is put in; `over` is the place of the
   * file's own look that it changes, whose named style it keeps.
   */
  cell(index: number, over?: number): number;
  /** The same of what conditional formats and tables change of a look. */
  change(index: number): number;
  /** The part, with what was asked for. */
  xml(): string;
}

/** Excel keeps numbers below this for its own formats. */
const FIRST_OWN_FORMAT = 164;

/** Makes places at the end of a file's lists of styles for those of another file, as they are asked for. */
export function graftedStyles(xml: string, grafted: string): GraftedStyles {
  const list = (name: string): GrowingList => growingList(elementsOf(xml, name));
  const lists = { fonts: list("fonts"), fills: list("fills"), borders: list("borders") };
  const [looks, changes, formats] = [list("cellXfs"), list("dxfs"), numberFormats(xml, grafted)];
  const theirs = new Map(
    [...Object.keys(lists), "cellXfs", "dxfs"].map((name) => [name, elementsOf(grafted, name)]),
  );
  const placeOf = (name: keyof typeof lists, tag: string, id: string): number =>
    lists[name].place(theirs.get(name)?.[Number(attribute(tag, id) ?? 0)] ?? "");
  const moved = (look: string): string => {
    const tag = openingTag(look);
    const places = [
      ["numFmtId", formats.place(Number(attribute(tag, "numFmtId") ?? 0))],
      ["fontId", placeOf("fonts", tag, "fontId")],
      ["fillId", placeOf("fills", tag, "fillId")],
      ["borderId", placeOf("borders", tag, "borderId")],
    ] as const;
    return (
      places.reduce((text, [name, place]) => withAttribute(text, name, place), tag) + look.slice(tag.length)
    );
  };
  const named = namedStyles(xml, grafted, moved);
  const lookOf = (index: number, over: number | undefined): string => {
    const look = theirs.get("cellXfs")?.[index] ?? "<xf/>";
    const own = over === undefined ? undefined : attribute(openingTag(looks.at(over)), "xfId");
    const style = named.place(Number(attribute(openingTag(look), "xfId") ?? 0)) ?? Number(own ?? 0);
    const tag = openingTag(moved(look));
    return withAttribute(tag, "xfId", style) + moved(look).slice(tag.length);
  };
  return {
    cell: (index, over) => (index === 0 && over === undefined ? 0 : looks.place(lookOf(index, over))),
    change: (index) => changes.place(theirs.get("dxfs")?.[index] ?? "<dxf/>"),
    xml: () => {
      const grown = { numFmts: formats, ...lists, ...named.lists, cellXfs: looks, dxfs: changes };
      return Object.entries(grown).reduce(
        (text, [name, { added }]) => appendToList(text, name, added, STYLES_ORDER),
        xml,
      );
    },
  };
}

/** A list that only grows: what is in it keeps its place. */
interface GrowingList {
  readonly added: string[];
  at(place: number): string;
  /** The place of an element, which is put at the end if it is not there. */
  place(element: string): number;
}

function growingList(elements: readonly string[]): GrowingList {
  const all = [...elements];
  const added: string[] = [];
  const places = new Map<string, number>();
  for (const [place, element] of all.entries()) if (!places.has(element)) places.set(element, place);
  return {
    added,
    at: (place) => all[place] ?? "",
    place: (element) => {
      const known = places.get(element);
      if (known !== undefined) return known;
      places.set(element, all.length);
      added.push(element);
      return all.push(element) - 1;
    },
  };
}

/** Number formats have ids of their own: one of a code that the file has keeps it, another gets the next that is free. */
function numberFormats(
  xml: string,
  grafted: string,
): { readonly added: string[]; place(id: number): number } {
  const read = (text: string): [string, number][] =>
    elementsOf(text, "numFmts").map((one) => [
      attribute(one, "formatCode") ?? "",
      Number(attribute(one, "numFmtId") ?? 0),
    ]);
  const own = new Map(read(xml));
  const theirs = new Map(read(grafted).map(([code, id]) => [id, code]));
  const written = new Map(
    elementsOf(grafted, "numFmts").map((one) => [Number(attribute(one, "numFmtId") ?? 0), one]),
  );
  const added: string[] = [];
  let next = Math.max(FIRST_OWN_FORMAT - 1, ...own.values()) + 1;
  return {
    added,
    place: (id) => {
      const code = theirs.get(id);
      if (code === undefined) return id;
      const known = own.get(code);
      if (known !== undefined) return known;
      own.set(code, next);
      added.push(withAttribute(written.get(id) ?? "", "numFmtId", next));
      return next++;
    },
  };
}

interface NamedStyles {
  /** The place of a named style in the file's list by the one that it has in the other's; none for the usual style. */
  place(id: number): number | undefined;
  readonly lists: Readonly<Record<"cellStyleXfs" | "cellStyles", { readonly added: string[] }>>;
}

/** A style of Excel's own is known by its number; one that the file has keeps the look that it has there. */
function namedStyles(xml: string, grafted: string, moved: (look: string) => string): NamedStyles {
  const own = elementsOf(xml, "cellStyles");
  const theirs = elementsOf(grafted, "cellStyles");
  const theirLooks = elementsOf(grafted, "cellStyleXfs");
  const lists = { cellStyleXfs: { added: [] as string[] }, cellStyles: { added: [] as string[] } };
  const first = elementsOf(xml, "cellStyleXfs").length;
  return {
    lists,
    place: (id) => {
      const style = id === 0 ? undefined : theirs.find((one) => attribute(one, "xfId") === String(id));
      if (style === undefined) return undefined;
      const isSame = (one: string): boolean => attribute(one, "builtinId") === attribute(style, "builtinId");
      const known = own.find(isSame) ?? lists.cellStyles.added.find(isSame);
      if (known !== undefined) return Number(attribute(known, "xfId") ?? 0);
      const place = first + lists.cellStyleXfs.added.push(moved(theirLooks[id] ?? "<xf/>")) - 1;
      lists.cellStyles.added.push(withAttribute(style, "xfId", place));
      return place;
    },
  };
}

function elementsOf(xml: string, list: string): string[] {
  const found = childNamed(xml, list);
  return found ? childrenOf(xml, found).map((one) => textOf(xml, one)) : [];
}

function openingTag(element: string): string {
  return /^<[^>]*>/u.exec(element)?.[0] ?? "<xf>";
}
