import type { ConditionalFormattingRule, Style, Worksheet } from "@cj-tech-master/excelts";
import { CellValueType, type ICellData, type IWorkbookData, type Nullable } from "@univerjs/core";
import { encodeCol } from "@cj-tech-master/excelts";
import { rangeOfAddress } from "../book/address";
import { type Book, COLUMN_COUNT, type CellRange, intersection, wholeSheet } from "../book/book";
import type { RuleStyles } from "../book/ruleStyles";
import { usedRange } from "../book/usedRange";
import { shiftedFormula } from "../book/shiftedFormula";
import { nextUnit, runEngine } from "./engine";
import { engineFormula } from "./engineFormula";
import { engineRange, engineSpills, engineWorkbook, sheetId } from "./engineWorkbook";
import { formulaContext, knownNames } from "./formulaContext";

/** A formula that stands for some cells of a rule. */
interface Condition {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly cells: readonly string[];
  readonly style: Partial<Style>;
}

/** More would take longer than anyone waits for colours. */
const MOST_CONDITIONS = 5000;

/** Works out how the conditional formats of a sheet that are formulas have its cells look. */
export async function conditionalStyles(book: Book, sheet: Worksheet): Promise<RuleStyles> {
  const conditions = conditionsOf(book, sheet).slice(0, MOST_CONDITIONS);
  if (conditions.length === 0) return new Map();
  const { spills, names, tables } = formulaContext(book, undefined);
  const known = knownNames(undefined, tables, names);
  const unit = nextUnit();
  const workbook = engineWorkbook(book, unit, spills, () => undefined);
  const asked = conditions.map((condition, index) => ({
    ...condition,
    place: COLUMN_COUNT - 1 - (index % 50),
  }));
  for (const { row, place, formula } of asked) {
    const text = engineFormula(formula, known);
    if (text !== undefined) putFormula(workbook, sheetId(sheet), [row, place], text);
  }
  const { data } = await runEngine({
    workbook,
    spills: engineSpills(unit, spills),
    names,
    tables,
    functions: [],
    changed: [{ sheetId: sheetId(sheet), range: engineRange(wholeSheet(book, sheet)) }],
  });
  const results = data.unitData[unit]?.[sheetId(sheet)];
  const styles = new Map<string, Partial<Style>>();
  for (const { row, place, cells, style } of asked) {
    if (!isTrue(results?.getValue(row, place))) continue;
    // Of two rules, the first one wins.
    for (const cell of cells) styles.set(cell, { ...style, ...styles.get(cell) });
  }
  return styles;
}

function conditionsOf(book: Book, sheet: Worksheet): Condition[] {
  const used = usedRange(book, sheet, false);
  if (!used) return [];
  return sheet.conditionalFormattings
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0))
    .flatMap(({ ref, rule }) =>
      ref.split(" ").flatMap((address) => {
        const range = rangeOfAddress(book, sheet, address);
        const part = intersection(range, used);
        return part ? conditionsOfRule(range, part, rule) : [];
      }),
    );
}

/** A formula whose columns are fixed is the same for all cells of a row. */
function conditionsOfRule(range: CellRange, part: CellRange, rule: ConditionalFormattingRule): Condition[] {
  const formula: unknown = rule.type === "expression" ? rule.formulae?.[0] : undefined;
  const { style } = rule;
  if (typeof formula !== "string" || !style) return [];
  const isOfRow = shiftedFormula(formula, 0, 1) === formula;
  const rows = Array.from({ length: part.rowCount }, (_, down) => part.row + down);
  const columns = Array.from({ length: part.columnCount }, (_, right) => part.column + right);
  const addressOf = (row: number, column: number): string => `${encodeCol(column)}${row + 1}`;
  return rows.flatMap((row) =>
    isOfRow
      ? [
          {
            row,
            column: part.column,
            style,
            formula: shiftedFormula(formula, row - range.row, 0),
            cells: columns.map((column) => addressOf(row, column)),
          },
        ]
      : columns.map((column) => ({
          row,
          column,
          style,
          formula: shiftedFormula(formula, row - range.row, column - range.column),
          cells: [addressOf(row, column)],
        })),
  );
}

function putFormula(
  { sheets }: Partial<IWorkbookData>,
  sheet: string,
  [row, column]: readonly [number, number],
  formula: string,
): void {
  const cellData = (sheets?.[sheet]?.cellData ?? {}) as Record<number, Record<number, ICellData>>;
  (cellData[row] ??= {})[column] = { f: `=${formula}` };
}

function isTrue(result: Nullable<ICellData>): boolean {
  return result?.t === CellValueType.BOOLEAN
    ? Number(result.v) === 1
    : typeof result?.v === "number" && result.v !== 0;
}
