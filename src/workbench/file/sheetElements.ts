/** The elements of a sheet's part, in the order that the format asks for. */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
] as const;

/** Elements that say all by themselves and that no member of the workbench changes: they are kept word for word. */
const KEPT = [
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "phoneticPr",
  "dataValidations",
  "cellWatches",
  "ignoredErrors",
] as const;

type ElementName = (typeof ORDER)[number];

/** Attributes of namespaces that the written part need not declare. */
const FOREIGN_ATTRIBUTES = /\s(?:xr\d*|x14ac|mc):\w+="[^"]*"/gu;

/** A sheet's part as the file's library wrote it, with what was in the part that was read and would be lost. */
export function keepElements(written: string, original: string): string {
  return KEPT.reduce((xml, name) => {
    const kept = elementOf(withoutRows(original), name)?.replace(FOREIGN_ATTRIBUTES, "");
    return kept === undefined ? xml : withElement(xml, name, kept);
  }, written);
}

/** A sheet's part without its rows, which can be very many. */
export function withoutRows(xml: string): string {
  const [from, to] = [xml.indexOf("<sheetData>"), xml.lastIndexOf("</sheetData>")];
  return from < 0 || to < 0
    ? xml
    : `${xml.slice(0, from)}<sheetData/>${xml.slice(to + "</sheetData>".length)}`;
}

function elementOf(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</${name}>)`, "u").exec(xml)?.[0];
}

function withElement(xml: string, name: ElementName, element: string): string {
  const present = elementOf(xml, name);
  if (present !== undefined) return xml.replace(present, () => element);
  const following = new RegExp(`<(?:${after(name).join("|")})[\\s/>]|</worksheet>`, "u");
  const start = Math.max(0, xml.lastIndexOf("</sheetData>"));
  const at = start + xml.slice(start).search(following);
  return xml.slice(0, at) + element + xml.slice(at);
}

/** What may follow an element. */
function after(name: ElementName): readonly string[] {
  return [
    ...ORDER.slice(ORDER.indexOf(name) + 1),
    "drawing",
    "legacyDrawing",
    "picture",
    "tableParts",
    "extLst",
  ];
}
