import type { BareSheet } from "./bareSheet";
import { lostElements } from "./lostElements";
import type { FilePackage } from "./package/filePackage";
import type { PlainParts } from "./plainParts";
import { type Parts, partText } from "./zipParts";

/** Parts that the file's library makes anew without loss, beside those that it was given. */
const KEPT_PARTS = [
  /^\[Content_Types\]\.xml$/iu,
  /\.rels$/iu,
  /^docProps\//iu,
  /^xl\/sharedStrings\.xml$/iu,
  /^xl\/calcChain\.xml$/iu,
  /^xl\/printerSettings\//iu,
];

/** What parts that are lost hold, as a user knows it; where a pattern names the parts to count, one and many. */
const LOST_PARTS: readonly (readonly [RegExp, string, string])[] = [
  [/^xl\/charts\/chart[^/]*\.xml$/u, "a chart", "charts"],
  [/^xl\/chartsheets\/[^/]+\.xml$/u, "a chart sheet", "chart sheets"],
  [/^xl\/pivotTables\/[^/]+\.xml$/u, "a pivot table", "pivot tables"],
  [/^xl\/vbaProject\.bin$/u, "macros", "macros"],
  [/^xl\/media\//u, "a picture", "pictures"],
  [/^xl\/(slicers|timelines)\/[^/]+\.xml$/u, "a slicer", "slicers"],
  [/^xl\/threadedComments\/[^/]+\.xml$/u, "comment threads", "comment threads"],
  [/^xl\/externalLinks\/[^/]+\.xml$/u, "a link to another workbook", "links to other workbooks"],
  [/^xl\/embeddings\//u, "an embedded object", "embedded objects"],
  [/^xl\/(ctrlProps|activeX)\//u, "form controls", "form controls"],
  [/^xl\/(connections|queryTables\/)/u, "data connections", "data connections"],
  [/^xl\/(metadata|richData)/u, "dynamic arrays or linked data", "dynamic arrays or linked data"],
  [/^xl\/webextensions\//u, "pictures of add-ins", "pictures of add-ins"],
  [/^customXml\/item\d+\.xml$/u, "custom XML data", "custom XML data"],
];

/** Parts that only serve those above. */
const SERVING_PARTS =
  /^(xl\/(charts|chartsheets|pivotTables|pivotCache|media|slicers|slicerCaches|timelines|timelineCaches|threadedComments|persons|externalLinks|embeddings|ctrlProps|activeX|queryTables|richData|webextensions)\/|xl\/vbaProjectSignature|customXml\/)/u;

/** Elements of a sheet that are lost, as a user knows what they hold. */
const LOST_ELEMENTS: readonly (readonly [RegExp, string])[] = [
  [/<(?:\w+:)?sparklineGroup[ >]/u, "sparklines"],
  [/<x14:dataValidation[ >]/u, "drop-down lists that refer to other sheets"],
  [/<x14:conditionalFormatting[ >]/u, "conditional formats of newer versions of Excel"],
  [/<customSheetView[ >]/u, "custom views"],
  [/<picture[ >]/u, "a background picture"],
  [/<hyperlink [^>]*(?:location|tooltip)="/u, "links to places in the workbook or with tips of their own"],
];

/**
 * What a file holds that would be lost if it were written again, in words. Only what is known to survive counts as
 * kept: a part that is not known is named by its path.
 */
export async function lossesOf(file: FilePackage, { parts, sheets, taken }: PlainParts): Promise<string[]> {
  const lost = file.entries
    .map(({ name }) => name)
    .filter((name) => !taken.has(name.toLowerCase()) && !KEPT_PARTS.some((kept) => kept.test(name)));
  const named = LOST_PARTS.flatMap(([pattern, one, many]) => {
    const count = lost.filter((path) => pattern.test(path)).length;
    return count === 0 ? [] : [count === 1 || one === many ? one : `${count} ${many}`];
  });
  return [
    ...new Set([
      ...named,
      ...drawings(lost),
      ...unknownParts(lost),
      ...elements([...sheets.values()]),
      ...styles(parts),
      ...(await lostElements(parts)),
    ]),
  ];
}

/** Drawings are named only where they hold more than the charts and pictures that are named already. */
function drawings(lost: readonly string[]): string[] {
  const hasDrawings = lost.some((path) => /^xl\/drawings\/drawing\d+\.xml$/u.test(path));
  const isExplained = lost.some((path) => /^xl\/(charts|media|slicers|ctrlProps)\//u.test(path));
  return hasDrawings && !isExplained ? ["drawings"] : [];
}

/** Cells keep their looks, but not the name of a style, other than the usual one, that they have them from. */
function styles(parts: Parts): string[] {
  const looks = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/u.exec(
    partText(parts, "xl/styles.xml"),
  )?.[0];
  return looks !== undefined && /\sxfId="[1-9]/u.test(looks) ? ["named cell styles"] : [];
}

function unknownParts(lost: readonly string[]): string[] {
  return lost.filter(
    (path) =>
      !LOST_PARTS.some(([pattern]) => pattern.test(path)) &&
      !SERVING_PARTS.test(path) &&
      !/^xl\/drawings\//u.test(path),
  );
}

function elements(sheets: readonly BareSheet[]): string[] {
  return sheets.flatMap(({ xml, inRows }) => [
    ...LOST_ELEMENTS.flatMap(([pattern, name]) => (pattern.test(xml) ? [name] : [])),
    ...inRows,
  ]);
}
