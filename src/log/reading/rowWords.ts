/** `Total`, `Grand total:`, `Sub-total`, `TOTAL RECEIVED`, but no `Total Care Team`. */
const TOTAL =
  /^(?:(?:grand|sub|overall)[\s-]*)?totals?(?:\s+(?:number|no|received|closed|open|complaints|cases|for|of)\b.*)?\s*:?$/iu;

/** What Excel's Data, Subtotal writes under each group: `Adult Care Count`, `Grand Total`, `10/01/2022 Average`. */
const SUBTOTAL = /\S\s+(?:total|count|average|max|min|product|stddevp?|varp?)\s*:?$/iu;

/** Whether a text says that its row is one of totals. */
export function saysTotal(text: string): boolean {
  return TOTAL.test(text) || SUBTOTAL.test(text);
}

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const YEAR = "(?:(?:19|20)\\d{2}(?:\\s*[-/–]\\s*(?:\\d{4}|\\d{2}))?|'?\\d{2})";
const PERIOD = `(?:${MONTH}(?:[\\s,'/-]*${YEAR})?|(?:q|quarter|qtr|period|month|week|wk)\\s*\\d{1,2}(?:[\\s,-]*${YEAR})?|(?:19|20)\\d{2}\\s*[-/–]\\s*\\d{2,4})`;

/** `February`, `Feb-22`, `Q4 2021/22`, `January to March 2022`, `Week commencing`. */
const HEADING = new RegExp(
  `^(?:month of |quarter of |year )?${PERIOD}(?:\\s*(?:-|–|to|until)\\s*${PERIOD})?\\s*:?$|^(?:w/c|week (?:commencing|beginning|ending))\\b`,
  "iu",
);

/** Whether a text is a heading of the rows below it: a month, a quarter, a week, a financial year. */
export function saysPeriod(text: string): boolean {
  if (!HEADING.test(text)) return false;
  const [, year, next] = YEAR_AND_NUMBER.exec(text) ?? [];
  // `2021/22` is a year; `2022/031` and `2022/47` are complaints of one.
  return next === undefined || [2, 4].includes(next.length) ? isNextYear(year, next) : false;
}

const YEAR_AND_NUMBER = /^(\d{4})\s*[-/–]\s*(\d+)\s*:?$/u;

function isNextYear(year: string | undefined, next: string | undefined): boolean {
  return next === undefined || String(Number(year) + 1).endsWith(next);
}

/** What people write around a log: when it was updated, by whom, where it ends. */
const NOTE =
  /^\W*(?:(?:last\s+)?up-?dated?|as (?:at|of) |(?:prepared|produced|compiled|completed|approved|authorised|signed|checked|reviewed|amended|issued|printed|exported|extracted|generated|created)(?:\s+off)?(?:\s+(?:by|on)\b|\s*:)|report(?:ing)? (?:run|date|period|generated)\b|run (?:date|on|by)\b|page \d+ of|end of (?:the )?(?:log|list|register|report|data)\b|dated?\s*:|n\.b\.|notes?\s*:)/iu;

/** Whether a text is a note around a log, and no name of a complaint, a service or a type. */
export function saysNote(text: string): boolean {
  return NOTE.test(text);
}

const [OPENING, CLOSING] = ["^[\\s\\[(<\"'“‘*#]*", "[\\s\\])>\"'”’*.!:]*$"];
const SAMPLE_OF =
  "(?:\\s*[-–:#]?\\s*(?:row|line|entry|record|complaint|case|data|only|id|ref|reference|no|number))*";

/** `EXAMPLE`, `e.g. 001`, `<Sample row>`, `Test complaint 1`. */
const EXAMPLE = new RegExp(
  `${OPENING}(?:e\\.\\s?g\\b|eg[\\s:.]|(?:for\\s+)?examples?\\b|(?:sample|dummy|test(?:ing)?|specimen|demo|template)${SAMPLE_OF}\\s*[-–:#.]?\\s*\\d*${CLOSING})`,
  "iu",
);

/** Whether a text says that it is an example. */
export function saysExample(text: string): boolean {
  return EXAMPLE.test(text);
}

/** `dd/mm/yyyy`. */
const FORM_OF_DATE = /^\W*(?:d{1,4}|m{1,4}|y{2,4})(?:[\s/.,-]+(?:d{1,4}|m{1,4}|y{2,4})){1,2}\W*$/iu;
const HINT =
  /^\W*(?:(?:please\s+)?(?:pick|select|choose|enter|insert|type in|fill in|click)\b.*|(?:from\s+)?drop[\s-]?down.*|free[\s-]?text.*|y\s*\/\s*n|yes\s*\/\s*no|auto(?:matic|matically|-?generated|-?filled)?\b.*|unique\s+\w+|mandatory|optional|job title|name of .*|what was done)\W*$/iu;

/** Whether a text tells whoever fills in a cell what to write there: `dd/mm/yyyy`, `Pick from list`, `Y/N`. */
export function isHint(text: string): boolean {
  return FORM_OF_DATE.test(text) || HINT.test(text);
}
