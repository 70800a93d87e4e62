import { Workbook } from "@cj-tech-master/excelts";
import { strToU8, unzipSync, zipSync } from "fflate";
import { keepParts } from "./keptParts";
import { withoutRows } from "./sheetElements";
import { sheetPaths } from "./sheetParts";
import { type Parts, partText } from "./zipParts";

/** What is lost without anyone missing it: how a window stood, and what Excel works out anew. */
const NOT_MISSED = [
  /^(?:worksheet|workbook|table|styleSheet)@/u,
  /@(?:xr\d*|x14ac|mc|xml|xmlns):/u,
  /^(?:sheetPr@codeName|sheetPr@filterMode|dimension|sheetFormatPr@(?:baseColWidth|thickTop|thickBottom))/u,
  /^sheetView@(?:topLeftCell|colorId|defaultGridColor|windowProtection|zoomScale(?:Normal|SheetLayoutView|PageLayoutView)|tabSelected)/u,
  /^(?:selection|pane@topLeftCell|pane@activePane)/u,
  /^(?:pageSetUpPr@autoPageBreaks|outlinePr@(?:applyStyles|showOutlineSymbols)|sheetView@showOutlineSymbols)/u,
  /^(?:pageSetup@(?:id|usePrinterDefaults|horizontalDpi|verticalDpi|copies)|printOptions@gridLinesSet)/u,
  /^(?:col@(?:phonetic|bestFit|style|min|max|width|customWidth)|headerFooter@(?:alignWithMargins))/u,
  /^(?:hyperlinks?|customProperties|customPr|legacyDrawing|drawing|tableParts?|mc|xr|extLst|ext)(?:@|$)/u,
  /@(?:count|dxfId|id|uid|tableColumnId)$/u,
];

/** What says no more than its being left out would. */
const DEFAULTS = [
  /^(?:sheetPr|outlinePr|pageSetUpPr|sheetView|pageSetup|printOptions|headerFooter|cols?|(?:odd|even|first)(?:Header|Footer))$/u,
  /^outlinePr@summary(?:Below|Right)=1$/u,
  /^pageSetUpPr@fitToPage=0$/u,
  /^sheetView@(?:show(?:GridLines|RowColHeaders|Zeros|Ruler|WhiteSpace)=1|(?:rightToLeft|showFormulas)=0|view=normal|zoomScale=100)$/u,
  /^sheetFormatPr@(?:zeroHeight|customHeight|outlineLevelRow|outlineLevelCol)=0$/u,
  /^(?:col|printOptions)@\w+=0$/u,
  /^pageSetup@(?:scale=100|firstPageNumber=1|fitTo(?:Width|Height)=1|pageOrder=downThenOver|orientation=default|cellComments=none|errors=displayed|(?:blackAndWhite|draft|useFirstPageNumber)=0)$/u,
  /^headerFooter@(?:different(?:OddEven|First)=0|scaleWithDoc=1)$/u,
  /^cfRule@(?:(?:stopIfTrue|percent|bottom|equalAverage|stdDev)=0|aboveAverage=1)$/u,
  /^conditionalFormatting@pivot=0$/u,
];

/** What lost elements and attributes hold, as a user knows it. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:cfRule|conditionalFormatting|colorScale|dataBar|iconSet|cfvo|formula|color)\b/u,
    "conditional formats",
  ],
  [
    /^(?:filterColumn|filters|filter|customFilters?|dynamicFilter|colorFilter|top10|dateGroupItem)\b/u,
    "filters",
  ],
  [/^sort(?:State|Condition)\b/u, "sort orders"],
  [/^(?:table|autoFilter|calculatedColumnFormula|totalsRowFormula)/u, "details of tables"],
  [
    /^(?:pageSetup|headerFooter|printOptions|pageMargins|(?:odd|even|first)(?:Header|Footer)|brk|rowBreaks|colBreaks|pageSetUpPr)\b/u,
    "details of page layout",
  ],
  [/^(?:sheetView|pane|sheetFormatPr|sheetPr|tabColor|outlinePr|cols?)/u, "details of how sheets are shown"],
  [/^customSheetView/u, "custom views"],
  [/^(?:x14|x15|xm|xcalcf|x12ac):/u, "features of newer versions of Excel"],
];

/** What the file's library would lose of the sheets' parts, in words: what it writes is compared with what it read. */
export async function lostElements(parts: Parts): Promise<string[]> {
  const original = bare(parts);
  const file = new Workbook();
  await file.xlsx.load(zipSync(original, { level: 0 }));
  const written: Parts = unzipSync(new Uint8Array(await file.xlsx.writeBuffer()));
  keepParts(written, original);
  const targets = sheetPaths(written);
  const lost = [...sheetPaths(original)].flatMap(([name, path]) =>
    missing(withoutRows(partText(original, path)), withoutRows(partText(written, targets.get(name) ?? ""))),
  );
  return [...new Set([...lost, ...missing(tables(original), tables(written))].map(inWords))];
}

/** The parts without rows: what cells hold is another matter, and there may be a million. */
function bare(parts: Parts): Parts {
  const sheets = new Set(sheetPaths(parts).values());
  return Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [
      path,
      sheets.has(path) ? strToU8(withoutRows(partText(parts, path))) : part,
    ]),
  );
}

function tables(parts: Parts): string {
  return Object.keys(parts)
    .filter((path) => /^xl\/tables\/[^/]+\.xml$/u.test(path))
    .map((path) => partText(parts, path))
    .join("");
}

function missing(before: string, after: string): string[] {
  const there = tokens(after);
  return [...tokens(before)]
    .filter(([token, count]) => (there.get(token) ?? 0) < count && !isNotMissed(token))
    .map(([token]) => token);
}

function isNotMissed(token: string): boolean {
  const name = token.replace(/=.*$/su, "");
  return NOT_MISSED.some((pattern) => pattern.test(name)) || DEFAULTS.some((pattern) => pattern.test(token));
}

const ELEMENT = /<([\w:]+)((?:\s+[\w:]+\s*=\s*"[^"]*")*)\s*\/?>/gu;
const SINGLE_QUOTED = /\s*=\s*'([^'"<]*)'/gu;
const ATTRIBUTE = /([\w:]+)\s*=\s*"([^"]*)"/gu;

/** How often each element stands in a part, and each attribute with its value. */
function tokens(xml: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (token: string): void => void counts.set(token, (counts.get(token) ?? 0) + 1);
  for (const [, name = "", attributes = ""] of xml.replace(SINGLE_QUOTED, '="$1"').matchAll(ELEMENT)) {
    add(name);
    for (const [, key = "", value = ""] of attributes.matchAll(ATTRIBUTE))
      add(
        /^(?:dxfId|\w*[dD]xfId|(?:r:)?id)$/u.test(key) ? `${name}@${key}` : `${name}@${key}=${plain(value)}`,
      );
  }
  return counts;
}

/** A value as files of either hand write it. */
function plain(value: string): string {
  if (value === "true") return "1";
  if (value === "false") return "0";
  return /^-?\d*\.?\d+(?:e[+-]?\d+)?$/iu.test(value) ? String(Number(value)) : value;
}

function inWords(token: string): string {
  return (
    WORDS.find(([pattern]) => pattern.test(token))?.[1] ??
    `what the file calls ${token.replace(/=.*$/su, "")}`
  );
}
