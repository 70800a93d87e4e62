import { rangeOfAddress } from "../book/address";
import { type CellRange, intersection } from "../book/book";
import { dateSystemOf, numberFormatOf, readCells, valueOf } from "../book/cellValues";
import { cellsNamed } from "../book/cellsNamed";
import { shownValue } from "../book/shownValue";
import { ExcelError } from "../protocol/excelError";

/** What a rule of a cell holds, as far as a user meets it. */
interface Rule {
  readonly type?: string;
  readonly formulae?: readonly (string | number)[];
  readonly error?: string;
  readonly errorStyle?: string;
  readonly showErrorMessage?: boolean;
}

/** How the file's library marks the address of more than one cell that it read. */
const RANGE_MARK = /^range:/u;

/** The rule of the first cell of a range. The file's library looks rules up by the address that they were set with. */
function ruleOf(range: CellRange): Rule {
  const { book, sheet } = range;
  const cell = { ...range, rowCount: 1, columnCount: 1 };
  // The library has no type for what it holds.
  const rules = Object.entries(sheet.dataValidations.model) as [string, Rule | undefined][];
  for (const [key, rule] of rules)
    for (const address of key.replace(RANGE_MARK, "").split(" "))
      if (rule && intersection(rangeOfAddress(book, sheet, address), cell)) return rule;
  return {};
}

/** What the drop-down list of a cell offers; undefined where it has none. */
export function listChoices(range: CellRange): string[] | undefined {
  const { type, formulae = [] } = ruleOf(range);
  if (type !== "list") return undefined;
  const source = String(formulae[0] ?? "");
  const listed = /^"([\s\S]*)"$/u.exec(source)?.[1];
  if (listed !== undefined)
    return listed
      .replaceAll('""', '"')
      .split(",")
      .map((text) => text.trim());
  const cells = cellsNamed(range.book, source.replaceAll("$", ""));
  if (!cells) return undefined;
  const texts = readCells(
    cells,
    (cell) => shownValue(valueOf(cell, range.book), numberFormatOf(cell), dateSystemOf(range.book)).text,
  );
  return texts.flat().filter((text) => text !== "");
}

/** Refuses a text that the list of a cell does not have, where its rule is strict. */
export function requireListed(range: CellRange, text: string): void {
  const { error, errorStyle = "stop", showErrorMessage } = ruleOf(range);
  if (text === "" || errorStyle !== "stop" || showErrorMessage === false) return;
  const choices = listChoices(range);
  if (!choices || choices.some((choice) => choice.toLowerCase() === text.trim().toLowerCase())) return;
  throw new ExcelError(
    "InvalidArgument",
    error ?? `Only what the list offers can be typed here, not “${text}”.`,
  );
}
