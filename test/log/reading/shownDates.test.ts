import { rowsThatMayBeDates, withDatesAsShown } from "../../../src/log/reading/shownDates";
import type { DateSystem } from "../../../src/engine/calendar/serialDate";
import type { CellValue, SheetTable } from "../../../src/log/sheetTable";
import { isoDay } from "../../engine/calendar/isoDay";

/** A sheet with these IDs in its third column, in two chunks. */
function tableOf(ids: readonly CellValue[], dateSystem: DateSystem = 1900): SheetTable {
  const chunk = (firstRow: number, part: readonly CellValue[]) => ({
    firstRow,
    rowCount: part.length,
    blocks: [
      { firstColumn: 0, values: part.map(() => ["x"]) },
      { firstColumn: 2, values: part.map((id) => [id, "y"]) },
    ],
  });
  return { sheet: "Log", dateSystem, chunks: [chunk(1, ids.slice(0, 2)), chunk(3, ids.slice(2))] };
}

const idsIn = (table: SheetTable): unknown[] =>
  table.chunks.flatMap(({ blocks }) => blocks[1]?.values.map(([id]) => id));

const shown = (iso: string, format: string, dateSystem?: DateSystem): unknown => {
  const day = isoDay(iso) - (dateSystem === 1904 ? 1462 : 0);
  return idsIn(withDatesAsShown(tableOf([day], dateSystem), 2, new Map([[1, format]])))[0];
};

describe("a reference that Excel made a date", () => {
  test.each([
    ["mmm-yy", "Oct-19"],
    ["d-mmm", "1-Oct"],
    ["dd-mmm", "01-Oct"],
    ["dd/mm/yyyy", "01/10/2019"],
    ["mm-dd-yy", "01/10/2019"],
    ["m/d/yyyy", "01/10/2019"],
    ["[$-F800]dddd, mmmm dd, yyyy", "01/10/2019"],
    ["yyyy-mm-dd h:mm:ss", "2019-10-01"],
    ["d mmmm yyyy;@", "1 October 2019"],
    ["[$-809]dd mmmm yyyy", "01 October 2019"],
    ["yyyy\\-mm\\-dd", "2019-10-01"],
  ])("is read as its number format %s shows it", (format, text) => {
    expect(shown("2019-10-01", format)).toBe(text);
  });

  test("is the day that it is in a workbook of the 1904 system", () => {
    expect(shown("2019-10-01", "d-mmm-yy", 1904)).toBe("1-Oct-19");
  });

  test.each(["General", "0", "@", '0 "days"', "#,##0", "[Red]0", "_-* #,##0_-"])(
    "is none under the format %s: a number is an ID like any other",
    (format) => {
      expect(shown("2019-10-01", format)).toBe(isoDay("2019-10-01"));
    },
  );

  test("is looked for only among numbers that are days of our time", () => {
    const ids = ["30/19", 43_739, 101_003_000_042, 17, 73_051, 44_571.5, true, ""];
    expect(rowsThatMayBeDates(tableOf(ids), 2)).toEqual([2, 6]);
  });

  test("leaves every other cell as it is", () => {
    const ids = ["30/19", 43_739, "A", 43_740];
    const table = withDatesAsShown(tableOf(ids), 2, new Map([[4, "d-mmm"]]));
    expect(idsIn(table)).toEqual(["30/19", 43_739, "A", "2-Oct"]);
    expect(table.chunks.map(({ blocks }) => blocks[0]?.values.length)).toEqual([2, 2]);
  });
});
