import { prepareReport } from "../../src/app/report/prepareReport";
import type { PreparedReport } from "../../src/app/report/reportOn";
import type { Findings } from "../../src/log/checks/checkLog";
import type { Finding } from "../../src/engine/finding";
import { printFindings } from "../../src/workbench/command/printFindings";
import { Q4, logBook, upheld } from "../excel/logBook";

let asked = 0;

/** A report on a log in which these are the only findings: of one kind, in groups of so many, with a cell each or none. */
async function preparedWith(
  counts: readonly number[],
  hasCells: boolean,
): Promise<[PreparedReport, Findings]> {
  (await logBook([upheld()])).activate();
  const prepared = await prepareReport(Q4);
  const kind = { code: "some-kind", title: "Some kind", severity: "note" } as const;
  const groups = counts.map((count, column) => ({
    ...kind,
    count,
    at: (row: number): Finding => {
      asked++;
      const words = { ...kind, problem: `Fault ${row}.`, remedy: "See." };
      return hasCells ? { ...words, cell: { sheet: "Log", row, column } } : words;
    },
  }));
  const findings = { groups, count: 0, [Symbol.iterator]: () => [][Symbol.iterator]() };
  return [prepared, findings];
}

test.each([[[1000]], [[100_000]], [[50, 100_000]]])(
  "of findings in cells, in groups of %j, no more are put into words than are named",
  async (counts) => {
    const prepared = await preparedWith(counts, true);
    asked = 0;
    printFindings(...prepared);
    expect(asked).toBeLessThan(110);
  },
);

test("a hundred cells of a kind are named beside the first, and the others counted", async () => {
  const lines = printFindings(...(await preparedWith([100, 50], true))).split("\n");
  expect(lines).toContain("  A1  Note: Fault 0. See.");
  expect(lines.find((line) => line.includes("Also:"))).toMatch(/^ {6}Also: A2, A3, .*A100, B1 and 49 more$/u);
});

test("findings without a cell stand in their own words each, however many", async () => {
  const printed = printFindings(...(await preparedWith([100_000], false)));
  expect(printed.match(/Note: Fault \d+\. See\./gu)).toHaveLength(100_000);
});
