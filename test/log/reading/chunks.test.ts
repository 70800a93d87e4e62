import { findLayout } from "../../../src/log/reading/layout";
import type { CellValue, RowChunk, SheetTable } from "../../../src/log/sheetTable";
import { isoDay } from "../../engine/calendar/isoDay";
import { Q4, type TestLog, logOfTable } from "../logOf";
import { shortAt } from "../../engine/report/figureAt";

/** The log stands in columns C to G, with a column of notes among them that nobody reads. */
const FIRST_COLUMN = 2;
const HEADERS = ["Complaint ID", "Date Received", "Notes", "Stage", "Date Closed", "Outcome"];
const HEADER_ROW = 4;
const BLANK = HEADERS.map(() => "");

/** So many complaints, of which every seventh is a blank row and every third is upheld. */
function linesOf(count: number): CellValue[][] {
  const received = isoDay("2022-01-10");
  return Array.from({ length: count }, (_, place) =>
    place % 7 === 3
      ? BLANK
      : [
          `C${place}`,
          received,
          "-",
          "Frontline",
          received + (place % 5),
          place % 3 === 0 ? "Upheld" : "Not upheld",
        ],
  );
}

/** A chunk of some lines, in blocks of these neighbouring columns (places in `HEADERS`, the end not included). */
function chunkOf(
  lines: readonly CellValue[][],
  firstRow: number,
  blocks: readonly [number, number][],
): RowChunk {
  return {
    firstRow,
    rowCount: lines.length,
    blocks: blocks.map(([from, to]) => ({
      firstColumn: FIRST_COLUMN + from,
      values: lines.map((line) => line.slice(from, to)),
    })),
  };
}

function logInChunks(
  lines: readonly CellValue[][],
  sizes: readonly number[],
  blocks: readonly [number, number][],
): TestLog {
  const chunks: RowChunk[] = [];
  let from = 0;
  for (const size of sizes) {
    chunks.push(chunkOf(lines.slice(from, from + size), HEADER_ROW + 1 + from, blocks));
    from += size;
  }
  const table: SheetTable = { sheet: "Log", dateSystem: 1900, chunks };
  const layout = findLayout({ firstColumn: FIRST_COLUMN, values: [HEADERS] }, HEADER_ROW);
  if (!layout) throw new Error("No layout");
  return logOfTable(table, layout);
}

/** What is read of a log, to compare. */
function gist({ reading, account, report }: TestLog): unknown {
  return {
    account,
    rows: Array.from({ length: reading.log.size }, (_, row) => [reading.sheetRow(row), reading.log.row(row)]),
    skipped: [...reading.otherRows],
    closed: shortAt(report(Q4), "numbers", "closed"),
    upheld: report(Q4).upheld,
  };
}

describe("a log in several chunks and blocks", () => {
  const lines = linesOf(3000);
  const whole = gist(logInChunks(lines, [3000], [[0, 6]]));

  test("is the whole log", () => {
    expect(whole).toMatchObject({
      account: { read: 2999, used: 2571, leftOut: { blank: 428 } },
      closed: 2571,
    });
  });

  test.each<[string, number[], [number, number][]]>([
    ["chunks of any size", [1, 1023, 1025, 7, 944], [[0, 6]]],
    [
      "blocks that skip a column nobody reads",
      [3000],
      [
        [0, 2],
        [3, 6],
      ],
    ],
    [
      "a block a column",
      [1500, 1500],
      [
        [0, 1],
        [1, 2],
        [3, 4],
        [4, 5],
        [5, 6],
      ],
    ],
    [
      "both",
      [2048, 952],
      [
        [0, 2],
        [3, 6],
      ],
    ],
    ["an empty chunk among them", [1000, 0, 2000], [[0, 6]]],
  ])("is the same in %s", (_, sizes, blocks) => {
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(3000);
    expect(gist(logInChunks(lines, sizes, blocks))).toEqual(whole);
  });

  test("names a cell by its place in the sheet, in a later chunk as in the first", () => {
    const odd = lines.map((line, place) =>
      place === 2500 ? [...line.slice(0, 3), "Panel", ...line.slice(4)] : line,
    );
    const { findings } = logInChunks(
      odd,
      [1200, 1800],
      [
        [0, 2],
        [3, 6],
      ],
    );
    const found = findings().find(({ code }) => code === "unknown-stage");
    expect(found?.cell).toEqual({ sheet: "Log", row: HEADER_ROW + 1 + 2500, column: FIRST_COLUMN + 3 });
    expect(found?.problem).toContain("“Panel”");
  });

  test("has no blank rows after its last, though they fill a chunk", () => {
    const { account } = logInChunks(
      [...linesOf(3), ...Array<CellValue[]>(50).fill(BLANK)],
      [10, 43],
      [[0, 6]],
    );
    expect(account).toMatchObject({ read: 3, used: 3 });
  });
});
