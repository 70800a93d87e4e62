import { invalidArgument } from "../protocol/excelError";

/** The limits of the page “Excel specifications and limits” of Microsoft's support. */
const LONGEST_FORMULA = 8192;
const MOST_LEVELS = 64;
const MOST_ARGUMENTS = 255;

/** From where a formula was read to, the first of these that fits is the next token. */
const TOKENS = {
  space: /\s+/uy,
  text: /"(?:[^"]|"")*"/uy,
  error: /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)/iuy,
  number: /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\d_.:])/iuy,
  sheet: /'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.]*!(?=#)/uy,
  name: /[\p{L}_\\$](?:[\p{L}\p{N}_$\\.?]|!(?=[\p{L}\p{N}_$\\]))*|\d+(?=:)/uy,
  column: /\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/uy,
  postfix: /[%#]/uy,
  prefix: /@/uy,
  sign: /[-+]/uy,
  operator: /<=|>=|<>|[*/^&=<>:]/uy,
  bracket: /[(){},;]/uy,
} as const;

type TokenKind = keyof typeof TOKENS;

interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

interface OpenBracket {
  /** That of a function's arguments, a plain one, or an array's. */
  readonly bracket: "f(" | "(" | "{";
  argumentCount: number;
}

/** What was read of a formula so far. */
interface Reading {
  readonly open: OpenBracket[];
  before: Token | undefined;
  isAfterSpace: boolean;
  wantsValue: boolean;
}

/**
 * Refuses a formula, given without its equals sign, that Excel would not take: one that is too long or nested too
 * deeply, or that breaks off or has something in the wrong place. An unknown name is no fault: it gives `#NAME?`.
 */
export function requireFormula(formula: string): void {
  if (formula.length >= LONGEST_FORMULA)
    throw invalidArgument(`a formula has no more than ${LONGEST_FORMULA} characters`);
  if (!isWellFormed(formula)) throw invalidArgument(`“=${formula}” is not a formula`);
}

function isWellFormed(formula: string): boolean {
  const reading: Reading = { open: [], before: undefined, isAfterSpace: false, wantsValue: true };
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    if (!token || !take(reading, token)) return false;
    at += token.text.length;
  }
  return !reading.wantsValue && reading.open.length === 0;
}

function tokenAt(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of Object.entries(TOKENS) as [TokenKind, RegExp][]) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return undefined;
}

/** Reads on; says whether the token may stand there. */
function take(reading: Reading, token: Token): boolean {
  if (token.kind === "space") return (reading.isAfterSpace = true);
  const isRight =
    token.kind === "bracket" ? takeBracket(reading, token.text) : takeOther(reading, token.kind);
  reading.before = token;
  reading.isAfterSpace = false;
  return isRight;
}

function takeOther(reading: Reading, kind: TokenKind): boolean {
  const { wantsValue } = reading;
  switch (kind) {
    case "postfix":
      return !wantsValue;
    case "prefix":
      return wantsValue;
    case "sign":
      reading.wantsValue = true;
      return true;
    case "operator":
      reading.wantsValue = true;
      return !wantsValue;
    default:
      reading.wantsValue = kind === "sheet";
      return wantsValue || mayFollow(reading, kind);
  }
}

/** `Log[ID]` and `[Book.xlsx]Log!A1` are one reference; two with a space between them are the cells where they cross. */
function mayFollow({ before, isAfterSpace }: Reading, kind: TokenKind): boolean {
  if (!before) return false;
  if (isAfterSpace)
    return (
      ["name", "column", "sheet"].includes(kind) &&
      (["name", "column"].includes(before.kind) || before.text === ")")
    );
  return (before.kind === "name" && kind === "column") || (before.kind === "column" && kind === "name");
}

function takeBracket(reading: Reading, text: string): boolean {
  if (text === "(") return openRound(reading);
  if (text === ")" || text === "}") return close(reading, text);
  if (text !== "{") return separate(reading, text);
  reading.open.push({ bracket: "{", argumentCount: 1 });
  return reading.wantsValue;
}

function openRound(reading: Reading): boolean {
  const { open, before, isAfterSpace, wantsValue } = reading;
  const isCall = !wantsValue && !isAfterSpace && (before?.kind === "name" || before?.text === ")");
  open.push({ bracket: isCall ? "f(" : "(", argumentCount: 1 });
  reading.wantsValue = true;
  return (isCall || wantsValue || mayFollow(reading, "name")) && open.length <= MOST_LEVELS;
}

/** A function's arguments may be blank; nothing else may. */
function close(reading: Reading, text: string): boolean {
  const bracket = reading.open.pop()?.bracket;
  const isFilled = !reading.wantsValue || bracket === "f(";
  reading.wantsValue = false;
  return isFilled && (text === "}" ? bracket === "{" : bracket === "(" || bracket === "f(");
}

function separate(reading: Reading, text: string): boolean {
  const innermost = reading.open.at(-1);
  const isFilled = !reading.wantsValue || innermost?.bracket === "f(";
  reading.wantsValue = true;
  if (text === ";") return isFilled && innermost?.bracket === "{";
  if (innermost) innermost.argumentCount++;
  return isFilled && (innermost?.bracket !== "f(" || innermost.argumentCount <= MOST_ARGUMENTS);
}
