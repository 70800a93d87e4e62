import type { Worksheet } from "@cj-tech-master/excelts";
import { editsOf } from "../../book/edits";
import { type SheetState, sheetState } from "../../book/sheetState";
import { SHEET_ORDER } from "../sheetOrder";
import { splitRows } from "./sheetRows";
import { childNamed, childrenOf, rootOf, textOf } from "./xmlElements";
import { replaceChildren } from "./xmlLists";
import { patchColumns } from "./patchColumns";

/** The elements of a sheet's part in which each side of a sheet stands, as far as the workbench changes it. */
const ELEMENTS = {
  view: ["sheetViews"],
  page: ["printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks"],
  protection: ["sheetProtection"],
  conditionalFormats: ["conditionalFormatting"],
} as const;

/**
 * What is around the rows of a sheet's part, with the elements of those sides of the sheet that were changed as the library
 * writes them; `before` is what the sheet was when it was read.
 */
export function patchElements(xml: string, library: string, sheet: Worksheet, before: SheetState): string {
  const now = sheetState(sheet);
  const written = splitRows(library).around;
  const replaced = (text: string, name: string): string =>
    replaceChildren(text, name, elementsNamed(written, name), SHEET_ORDER);
  const sides = Object.entries(ELEMENTS).filter(([side]) => {
    const key = side as keyof typeof ELEMENTS;
    return now[key] !== before[key];
  });
  let patched = sides.flatMap(([, names]) => names).reduce<string>(replaced, xml);
  if (now.page !== before.page) patched = fitToPage(patched, written);
  if (editsOf(sheet).hasOtherMerges) patched = replaced(patched, "mergeCells");
  return patchColumns(patched, otherWidths(before, now), SHEET_ORDER);
}

function elementsNamed(xml: string, name: string): string {
  return childrenOf(xml)
    .filter((one) => one.name === name)
    .map((one) => textOf(xml, one))
    .join("");
}

/** Whether a page is to fit is said among what else is said of the sheet: its colour, its name in macros. */
function fitToPage(xml: string, library: string): string {
  const [wanted, present] = [childNamed(library, "sheetPr"), childNamed(xml, "sheetPr")];
  const setUp = wanted && childNamed(library, "pageSetUpPr", wanted);
  const element = setUp ? textOf(library, setUp) : "";
  if (!present)
    return element === ""
      ? xml
      : replaceChildren(xml, "sheetPr", `<sheetPr>${element}</sheetPr>`, SHEET_ORDER);
  const others = childrenOf(xml, present).filter(({ name }) => name !== "pageSetUpPr");
  const { prefix } = rootOf(xml);
  const tag = xml.slice(present.start, present.innerStart).replace(/\s*\/?>$/u, ">");
  const kept = others.map((one) => textOf(xml, one)).join("");
  const whole = `${tag}${kept}${element.replace("<", `<${prefix}`)}</${prefix}sheetPr>`;
  return xml.slice(0, present.start) + whole + xml.slice(present.end);
}

function otherWidths(before: SheetState, now: SheetState): Map<number, number> {
  return new Map(
    now.widths.flatMap((width, index): [number, number][] =>
      width === undefined || width === before.widths[index] ? [] : [[index + 1, width]],
    ),
  );
}
