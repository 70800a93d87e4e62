import { type ISequenceNode, LexerTreeBuilder, sequenceNodeType } from "@univerjs/engine-formula";
import { outsideQuotes, shownFormula } from "../book/formulaNames";

/** What the formulas of a workbook may name. */
export interface KnownNames {
  /** Whether there is a function of this name, in capitals. */
  isFunction(name: string): boolean;
  /** The workbook's own names. */
  readonly names: readonly string[];
  readonly tables: readonly KnownTable[];
}

export interface KnownTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly hasTotals: boolean;
}

const lexer = new LexerTreeBuilder();
const WORDS = ["TRUE", "FALSE"];

/**
 * A cell's formula as the engine takes it; undefined where it has something that the engine does not know.
 * `tableOfCell` is the table that the cell is in.
 */
export function engineFormula(formula: string, known: KnownNames, tableOfCell = ""): string | undefined {
  const text = known.tables.reduce(
    (part, table) => exactNames(part, table),
    shortNumbers(ownRow(shownFormula(formula), tableOfCell)),
  );
  return isKnown(text, known) ? text : undefined;
}

/** The engine takes 1.0 and 1 for different numbers. */
function shortNumbers(formula: string): string {
  return outsideQuotes(formula, (part) =>
    part.replace(/(?<![\p{L}\p{N}_.$])\d+\.\d+(?![\p{L}\p{N}_.(])/gu, (number) => String(Number(number))),
  );
}

/** `Log[@Received]`, and `[@Received]` in the table itself, as files have it: `Log[[#This Row],[Received]]`. */
function ownRow(formula: string, tableOfCell: string): string {
  return outsideQuotes(formula, (part) =>
    part.replace(
      /([\p{L}_][\p{L}\p{N}_.]*)?\[@(?:\[([^[\]]+)\]|([^[\]]+))\]/gu,
      (_, table?: string, bracketed?: string, plain?: string) =>
        `${table ?? tableOfCell}[[#This Row],[${bracketed ?? plain ?? ""}]]`,
    ),
  );
}

/** The names of a table and its columns as the table spells them: the engine tells capitals from small letters. */
function exactNames(formula: string, { name, columns }: KnownTable): string {
  const reference = new RegExp(
    `(?<![\\p{L}\\p{N}_.])${escaped(name)}\\[((?:[^[\\]]|\\[[^[\\]]*\\])*)\\]`,
    "giu",
  );
  return outsideQuotes(formula, (part) =>
    part.replace(reference, (_, inner: string) => {
      const exact = columns.reduce(
        (text, column) =>
          text.replace(
            new RegExp(`(^|\\[)${escaped(column)}(?=$|\\])`, "giu"),
            (_all, open: string) => open + column,
          ),
        inner,
      );
      return `${name}[${exact}]`;
    }),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

function isKnown(formula: string, known: KnownNames): boolean {
  // In brackets: the engine remembers what it read here without the workbook's names, and would go by that.
  if (typeof lexer.treeBuilder(`=(${formula})`) === "string") return false;
  const tokens = lexer.sequenceNodesBuilder(`=${formula}`) ?? [];
  const hasOwnNames = tokens.some((token) => isNode(token) && /^(?:LET|LAMBDA)$/iu.test(token.token));
  return tokens.every((token, place) => {
    if (!isNode(token)) return token !== "#";
    if (token.nodeType === sequenceNodeType.REFERENCE) return !/^'?\[/u.test(token.token);
    // What names something: a function, a table or a value.
    if (token.nodeType !== sequenceNodeType.FUNCTION) return true;
    if (tokens[place + 1] === "(") return known.isFunction(token.token.toUpperCase()) || hasOwnNames;
    return isKnownName(token.token, known) || hasOwnNames;
  });
}

function isNode(token: string | ISequenceNode): token is ISequenceNode {
  return typeof token !== "string";
}

function isKnownName(token: string, { names, tables }: KnownNames): boolean {
  const [name = "", inside = ""] = token.split(/\[(.*)/u);
  const table = tables.find((one) => one.name === name);
  if (!table) return [...names, ...WORDS].some((one) => one.toUpperCase() === name.toUpperCase());
  return !/#Totals/iu.test(inside) && !(table.hasTotals && /#All/iu.test(inside));
}
