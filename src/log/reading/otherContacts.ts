import { countedChoice } from "../choiceOf";
import type { CountedChoice } from "../choices";
import type { CellValue } from "../sheetTable";
import { keptKind, kindOf } from "../spellings/contactKinds";
import { cellReader, cellText } from "./cells";
import { type LogPart, columnPieces } from "./parts";
import type { RowNumber } from "./rowNumber";

/** Says of a row whether the user said that it is no complaint; undefined where that was said of none. */
export function otherContacts(
  part: LogPart,
  counted: readonly CountedChoice[],
): ((row: RowNumber) => boolean) | undefined {
  const tests = part.kinds.flatMap((column) => {
    const { notCounted = [] } = countedChoice(column.header, counted) ?? {};
    if (notCounted.length === 0) return [];
    const [keys, read] = [new Set(notCounted.map(kindOf)), cellReader(columnPieces(part, column))];
    const known = new Map<CellValue, boolean>();
    return (row: RowNumber): boolean => {
      const value = read(row);
      const found = known.get(value) ?? keys.has(keptKind(cellText(value)));
      known.set(value, found);
      return found;
    };
  });
  return tests.length === 0 ? undefined : (row) => tests.some((isOther) => isOther(row));
}
