import { strToU8 } from "fflate";
import { sheetPaths } from "./sheetParts";
import { type Parts, partText } from "./zipParts";

const MARK = /(<(?:\w+:)?sheetView\b[^>]*?)\s+tabSelected="[^"]*"/gu;

/**
 * Marks one sheet alone as selected. A file in which the sheet that was in front keeps its mark opens with both
 * selected, and whatever is typed into one goes into the other.
 */
export function selectSheet(parts: Parts, name: string): void {
  for (const [sheet, path] of sheetPaths(parts)) {
    const xml = partText(parts, path).replace(MARK, "$1");
    const marked = sheet === name ? xml.replace(/<((?:\w+:)?sheetView)\b/u, '<$1 tabSelected="1"') : xml;
    parts[path] = strToU8(marked);
  }
}
