import { NO_DAY } from "../../engine/calendar/day";
import type { CountedLog } from "../../engine/counting/countedLog";
import type { Grouping } from "../../engine/report/breakdown";
import type { QuarterlyReport } from "../../engine/report/quarterlyReport";
import { reportParts } from "../../engine/report/reportParts";
import type { DocumentPart, PartId } from "../../report/document";
import { breakdownPart } from "../../report/parts/breakdownPart";
import { changesPart } from "../../report/parts/changesPart";
import { flowPart } from "../../report/parts/flowPart";
import { openByAgePart } from "../../report/parts/openByAgePart";
import { tablesPart } from "../../report/parts/tablesPart";
import { PART_NAMES, partNamed } from "../../report/partNames";
import { summary } from "../../report/sentences/summary";
import { type CellLine, tableLines } from "./tableLines";

/** The parts of a report that formulas know besides its tables, as they are called. */
const KNOWN: readonly PartId[] = ["atAGlance", "flow", "openByAge", "changes", "byService", "byType"];

/** What formulas call the parts that they know; the last is one of many. */
export const KNOWN_PARTS: readonly string[] = [
  ...KNOWN.map((id) => PART_NAMES[id]),
  "by and the header of a column",
];

/** The header of a column by whose values complaints are asked for: `by Channel`. */
function headerAskedFor(name: string): string | undefined {
  return /^by\s+(?<header>\S.*)$/iu.exec(name.trim())?.groups?.["header"];
}

/**
 * A part of a report by its name as plain cells; undefined where it has none of that name. `groupingsBy` gives the columns
 * to break it down by: those that always are, and those of these headers.
 */
export function partLines(
  name: string,
  counted: CountedLog,
  report: QuarterlyReport,
  groupingsBy: (headers: readonly string[]) => readonly Grouping[],
): CellLine[] | undefined {
  const id = partNamed(name);
  const header = headerAskedFor(name);
  const asked = id === "byService" ? "Service" : id === "byType" ? "Type" : header;
  // A table has a number or a title: what it is not asked for is not worked out.
  if (asked === undefined && !(id && KNOWN.includes(id))) return undefined;
  const parts = reportParts(counted, report, {
    groupings: groupingsBy(header === undefined ? [] : [header]),
  });
  // Formulas are asked for figures as the sheet has them, and not how far a quarter has got.
  const today = NO_DAY;
  if (id === "atAGlance") return summary({ report, parts }).map((sentence) => [sentence]);
  if (id === "flow") return linesOfPart(flowPart(parts.flow, report, today));
  if (id === "openByAge") return linesOfPart(openByAgePart(parts.openByAge, report, today));
  if (id === "changes") return linesOfPart(changesPart(parts.changes, report, today));
  const breakdown = parts.breakdowns.find(({ by }) => by.toLowerCase() === asked?.toLowerCase());
  return breakdown && linesOfPart(breakdownPart(breakdown, report, today));
}

/** The numbered tables of a report under one another, with a blank line between them. */
export function numberedTableLines(report: QuarterlyReport): CellLine[] {
  return linesOfPart(tablesPart(report, NO_DAY));
}

function linesOfPart({ blocks }: DocumentPart): CellLine[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === "sentences") return block.sentences.map((sentence): CellLine => [sentence]);
    if (block.kind !== "table") return [];
    return [...(index > 0 ? [[""]] : []), ...tableLines(block.table)];
  });
}
