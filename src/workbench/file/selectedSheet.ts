import { strToU8 } from "fflate";
import { sheetPaths } from "./sheetParts";
import { type Parts, partText } from "./zipParts";

const WORKBOOK = "xl/workbook.xml";
const MARK = /(<(?:\w+:)?sheetView\b[^>]*?)\s+tabSelected="[^"]*"/gu;

/**
 * Puts the sheet at a place in front, and marks it alone as selected. A file in which the sheet that was in front keeps its mark opens with both
 * selected, and whatever is typed into one goes into the other.
 */
export function selectSheet(parts: Parts, name: string, place: number): void {
  const workbook = partText(parts, WORKBOOK);
  parts[WORKBOOK] = strToU8(
    workbook.replace(
      /(<workbookView\b[^>]*?)(?:\s+activeTab="[^"]*")?(\s*\/>)/u,
      `$1 activeTab="${place}"$2`,
    ),
  );
  for (const [sheet, path] of sheetPaths(parts)) {
    const xml = partText(parts, path).replace(MARK, "$1");
    const marked = sheet === name ? xml.replace(/<((?:\w+:)?sheetView)\b/u, '<$1 tabSelected="1"') : xml;
    parts[path] = strToU8(marked);
  }
}
