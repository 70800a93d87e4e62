/** What formulas name before a function of the add-in: `COMPLAINTS.DUE_DATE`. The manifest says so. */
export const NAMESPACE = "COMPLAINTS";

/** The functions that Excel writes into files under another name, behind a prefix that formulas don't show. */
const PREFIX = /_xlfn\.(?:_xlws\.)?/giu;

const STORED_CALL = new RegExp(String.raw`_xldudf_${NAMESPACE}_(?=\w+\()`, "giu");
const SHOWN_CALL = new RegExp(String.raw`(?<![\w.])${NAMESPACE}\.(\w+)(?=\()`, "giu");

/** Functions that came after the format of files, of those that are used most, and how files name them. */
const NEWER =
  /(?<![\w.])(CONCAT|DAYS|IFNA|IFS|ISOWEEKNUM|LET|MAXIFS|MINIFS|SEQUENCE|SWITCH|TEXTJOIN|UNIQUE|XLOOKUP|XMATCH|XOR)(?=\()/giu;
const NEWER_OF_SHEETS = /(?<![\w.])(FILTER|SORT)(?=\()/giu;

/** Texts and quoted names of sheets in a formula, which say nothing of functions, or the rest between them. */
const QUOTED_OR_NOT = /"[^"]*"|'[^']*'|[^"']+/gu;

/** A formula as it is typed and shown: `_xldudf_COMPLAINTS_DUE_DATE(A1)` in a file is `COMPLAINTS.DUE_DATE(A1)`. */
export function shownFormula(stored: string): string {
  return outsideQuotes(stored, (part) => part.replace(PREFIX, "").replace(STORED_CALL, `${NAMESPACE}.`));
}

/** A formula as Excel stores it in a file. */
export function storedFormula(shown: string): string {
  return outsideQuotes(shownFormula(shown), (part) =>
    part
      .replace(SHOWN_CALL, (_, name: string) => `_xldudf_${NAMESPACE}_${name.toUpperCase()}`)
      .replace(NEWER, "_xlfn.$1")
      .replace(NEWER_OF_SHEETS, "_xlfn._xlws.$1"),
  );
}

/** Changes the parts of a formula that stand in no quotation marks. */
export function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula.replace(QUOTED_OR_NOT, (part) => (/^["']/u.test(part) ? part : change(part)));
}
