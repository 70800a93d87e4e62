/** What a form puts before a header: `1. Date Received`, `Q3: Outcome`, `(b) Stage`. */
const NUMBERED =
  /^(?:q(?:uestion)?\s?\d{1,2}[a-z]?\s*[.):-]|\d{1,2}[a-z]?\s*[.)]|\((?:\d{1,2}|[a-z])\))\s*(?=\p{Letter})/iu;

/** The names of tables that complaints are in; any other word before a header says more of what it heads. */
const TABLE = String.raw`\w*(?:complaint|case|log|register|table|tbl|query|qry|sheet|data|incident|export)s?\w*`;
/** What a query gives before a header: `Complaints[Date Received]`, `'Log 2022'[Stage]`, `tblCases.Outcome`. */
const OF_TABLE = [
  new RegExp(String.raw`^(?:'[^']+'|${TABLE})?\[([^[\]]+)\]$`, "iu"),
  new RegExp(String.raw`^(?:dbo\.)?${TABLE}\.(?=\p{Letter})(.+)$`, "iu"),
];

/** What a case system puts to the columns that a body added: `new_stage` of Dynamics, `u_stage` of ServiceNow. */
const ADDED = [/^(?:new|u|cr[0-9a-f]{3})_+(?=[a-z])/iu, /__c$/iu];

/** A header without what a form, a query or a case system puts around it. */
export function bareHeader(text: string): string {
  const [named] = OF_TABLE.flatMap((pattern) => pattern.exec(text.trim())?.[1] ?? []);
  return ADDED.reduce((bare, added) => bare.replace(added, ""), (named ?? text).trim().replace(NUMBERED, ""));
}

/** Where a word begins within letters: `Date` in `receivedDate` and in `FLRDate`, but nothing in `IDs`. */
const NEXT_WORD =
  /(?<=\p{Lowercase_Letter})(?=\p{Uppercase_Letter})|(?<=\p{Uppercase_Letter})(?=\p{Uppercase_Letter}\p{Lowercase_Letter}{2})/gu;

/** A header as people would write it: `stage_1_outcome`, `Stage1Outcome` and `Stage.1.Outcome` are `stage 1 outcome`. */
export function writtenOut(text: string): string {
  return text
    .replace(NEXT_WORD, " ")
    .replace(/_+|\.(?=\p{Letter}|\d)/gu, " ")
    .replace(/\b(stage|tier|level)(?=\d)/giu, "$1 ")
    .replace(/(?<=\b(?:stage ?|tier ?|level ?|s)[123])(?=\p{Letter})/giu, " ")
    .trim();
}
