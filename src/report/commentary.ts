import type { Commentary, DocumentPart, ReportDocument } from "./document";
import { PART_NAMES } from "./partNames";

/** What a part is called where its commentary stands alone: `By Channel`, `List`. */
export function partCalled({ heading, id }: Pick<DocumentPart, "heading" | "id">): string {
  const name = PART_NAMES[id];
  return heading === undefined ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : heading;
}

/** What somebody has written about a part; empty where nobody has. */
export function commentaryOn({ key }: DocumentPart, { commentaries }: ReportDocument): string {
  const found = commentaries.find(({ part }) => part === key);
  return found ? found.text : "";
}

/** What was written about parts that the report goes without, and must not be lost. */
export function commentariesElsewhere({ commentaries, parts }: ReportDocument): Commentary[] {
  const there = parts.filter(({ hasCommentary }) => hasCommentary).map(({ key }) => key);
  return commentaries.filter(({ part, text }) => text.trim() !== "" && !there.includes(part));
}
