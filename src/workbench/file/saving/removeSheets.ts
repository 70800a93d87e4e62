import type { Book, Source } from "../../book/book";
import { attribute } from "../sheetParts";
import { placeOfSheet } from "./addSheet";
import { withoutCalculationOrder } from "./calculationOrder";
import type { ChangedFile } from "./changedFile";
import { type XmlElement, childNamed, childrenOf, spliced, tagOf, withAttribute } from "./xmlElements";

/** Takes sheets from a file that were deleted since it was read, and their names; the sheets behind them move up. */
export function removeSheets({ file: { worksheets } }: Book, source: Source, file: ChangedFile): void {
  const { part } = source.workbook;
  for (const [sheet, read] of source.sheets) {
    if (worksheets.includes(sheet)) continue;
    file.put(part, withoutSheet(file.textOf(part), placeOfSheet(file.textOf(part), read.state.name)));
    file.drop(part, read.part);
    withoutCalculationOrder(file, part);
  }
}

function withoutSheet(xml: string, place: number): string {
  const inList = (text: string, name: string): XmlElement[] => {
    const list = childNamed(text, name);
    return list ? childrenOf(text, list) : [];
  };
  const placeAfter = (was: number): number => (was > place ? was - 1 : was);
  let changed = xml;
  for (const one of inList(xml, "definedNames").reverse()) {
    const tag = tagOf(xml, one);
    const of = attribute(tag, "localSheetId");
    if (of === undefined) continue;
    changed =
      Number(of) === place
        ? spliced(changed, one.start, one.end, "")
        : spliced(
            changed,
            one.start,
            one.innerStart,
            withAttribute(tag, "localSheetId", placeAfter(Number(of))),
          );
  }
  const [sheet] = inList(changed, "sheets").slice(place);
  if (sheet) changed = spliced(changed, sheet.start, sheet.end, "");
  const left = inList(changed, "sheets").length;
  for (const view of inList(changed, "bookViews")) {
    const tag = tagOf(changed, view);
    const front = Number(attribute(tag, "activeTab") ?? 0);
    if (front >= place && front > 0)
      changed = spliced(
        changed,
        view.start,
        view.innerStart,
        withAttribute(tag, "activeTab", Math.min(front === place ? place : front - 1, left - 1)),
      );
  }
  const names = childNamed(changed, "definedNames");
  return names && childrenOf(changed, names).length === 0
    ? spliced(changed, names.start, names.end, "")
    : changed;
}
