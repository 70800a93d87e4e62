import { at } from "../../engine/at";
import type { CellLocation } from "../../engine/finding";
import type { Field } from "../../engine/complaintLog";
import type { CountedChoice } from "../choices";
import { keptText } from "../keptText";
import type { CellValue } from "../sheetTable";
import { kindKey, kindOf } from "../spellings/contactKinds";
import { nameKey } from "../spellings/spelling";
import { cellReader, cellText } from "./cells";
import type { LogColumn } from "./columnsOfRoles";
import { type RowKind, tellKinds } from "./kindEvidence";
import type { OtherRow } from "./otherRow";
import { countedChoice } from "../choiceOf";
import { type LogPart, columnPieces } from "./parts";
import { type RowNumber, partOfRow, rowNumber, sheetRowOf } from "./rowNumber";

/** What some cells say that their rows are. */
export interface KindValue {
  /** Empty for blank cells. */
  readonly text: string;
  readonly count: number;
  /** The first of the cells. */
  readonly cell: CellLocation;
  /** What the word seems to say; undefined where it says neither. */
  readonly kind: RowKind | undefined;
  /** Whether the user said that these are complaints; undefined where nothing was said. */
  readonly isCounted: boolean | undefined;
}

/** A column that tells which rows are complaints. */
export interface KindColumn extends LogColumn {
  /** The most frequent first. */
  readonly values: readonly KindValue[];
}

/** The rows of a log, as far as which of them are complaints hangs on a column. */
interface TalliedRows {
  readonly rows: Int32Array;
  readonly otherRows: ReadonlyMap<RowNumber, OtherRow>;
  /** Whether some stage is in words that are not understood: else no stage says that its row is no complaint. */
  readonly hasUnknownStages: boolean;
}

/** What the columns of a log tell of which rows are complaints; those of one header on several sheets together. */
export function rowKinds(
  parts: readonly LogPart[],
  tallied: TalliedRows,
  counted: readonly CountedChoice[],
): KindColumn[] {
  const tallies = new Map<string, Tally>();
  for (const part of parts.filter(({ kinds }) => kinds.length > 0)) {
    const rows = rowsOf(part, tallied);
    for (const column of part.kinds) {
      const field = fieldOf(part, column);
      if (field === "stage" && !tallied.hasUnknownStages) continue;
      const key = nameKey(column.header);
      const tally = tallies.get(key) ?? {
        ...column,
        ...{ field, said: countedChoice(column.header, counted), values: new Map() },
      };
      tallies.set(key, tally);
      countValues(tally, part, column, rows);
    }
  }
  return [...tallies.values()].flatMap((tally) => {
    const found = withAnswers(tally);
    return found ? [found] : [];
  });
}

interface Tally extends LogColumn {
  readonly field: Field | undefined;
  readonly said: CountedChoice | undefined;
  readonly values: Map<string, { readonly text: string; readonly cell: CellLocation; count: number }>;
}

function fieldOf({ columns }: LogPart, { column }: LogColumn): Field | undefined {
  return [...columns].find(([, one]) => one.column === column)?.[0];
}

/** The rows of a part that are complaints, or would be if its user had not said otherwise; once, of a row with two stages. */
function rowsOf(part: LogPart, { rows, otherRows }: TalliedRows): Int32Array {
  const own = complaintsOf(part, rows);
  const others = [...otherRows].flatMap(([row, reason]) =>
    reason === "otherContact" && partOfRow(row) === part.index ? [row] : [],
  );
  const before = part.stage1 && new Set(Array.from(complaintsOf(part.stage1, rows), sheetRowOf));
  const once = before ? own.filter((row) => !before.has(sheetRowOf(row))) : own;
  return others.length === 0 ? once : Int32Array.from([...once, ...others]);
}

/** The complaints of a part: the rows of a log are in order. */
function complaintsOf({ index }: LogPart, rows: Int32Array): Int32Array {
  const firstFrom = (number: RowNumber): number => {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(rows, middle) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return rows.subarray(firstFrom(rowNumber(index, 0)), firstFrom(rowNumber(index + 1, 0)));
}

/** A column of more values than this is one of texts, unless it was answered for: those of a long log take too long. */
const MOST_VALUES = 1000;

function countValues({ values, said }: Tally, part: LogPart, column: LogColumn, rows: Int32Array): void {
  const read = cellReader(columnPieces(part, column));
  const known = new Map<CellValue, { count: number }>();
  for (let index = 0; index < rows.length && (said || known.size <= MOST_VALUES); index++) {
    const row = at(rows, index);
    const value = read(row);
    const met = known.get(value);
    if (met) {
      met.count++;
      continue;
    }
    const text = cellText(value);
    const key = kindKey(text);
    const cell = { sheet: part.table.sheet, row: sheetRowOf(row), column: column.column };
    const entry = values.get(key) ?? { text, cell, count: 0 };
    entry.count++;
    values.set(key, entry);
    known.set(value, entry);
  }
}

/** A column with what was said of its values; undefined where it tells nothing, and nothing was said of it. */
function withAnswers({ column, header, field, values, said }: Tally): KindColumn | undefined {
  if (!said && values.size > MOST_VALUES) return undefined;
  const told = tellKinds({ header, field, values: [...values.values()] });
  if (!told && !said) return undefined;
  const isIn = (texts: readonly string[] = []) => new Set(texts.map(kindOf));
  const [counted, notCounted] = [isIn(said?.counted), isIn(said?.notCounted)];
  const all = [...values].map(([key, { text, cell, count }], index) => ({
    ...{ text, cell, count },
    kind: told?.[index],
    isCounted: counted.has(keptText(key)) ? true : notCounted.has(keptText(key)) ? false : undefined,
  }));
  return { column, header, values: all.sort((a, b) => b.count - a.count) };
}
