import type { Figure } from "../../../src/engine/report/figure";
import { quarterLabel } from "../../../src/engine/calendar/quarter";
import { sampleLog } from "../../data/sampleLog";
import { Q4, logOf } from "../../log/logOf";
import expected from "../../sample/expected-report.json";
import { figuresAt } from "./figureAt";

const { headers, lines } = sampleLog();
const log = logOf(headers, lines);
const report = log.report(Q4);

/** A figure as a published report shows it: whole days, half up; a percentage to one decimal, half up, without `.0`. */
function shown(figure: Figure, measure: string): unknown {
  if (figure.verdict === "notApplicable") return measure === "share" ? ["N/A", "N/A"] : "N/A";
  if (measure !== "share") return Math.floor(figure.value + 0.5);
  const { count, outOf = 0 } = figure;
  return [count, `${Math.floor((2000 * count + outOf) / (2 * outOf)) / 10}%`];
}

describe("the sample log", () => {
  test("has 35 rows, all used, and services in alphabetical order", () => {
    expect(log.account).toMatchObject({ read: 35, used: 35 });
    expect(report.services).toEqual(["Children and Families", "Criminal Justice"]);
  });

  test("gives the published quarters", () => {
    expect(report.quarters.map((quarter) => quarterLabel(quarter, 4))).toEqual(expected.quarters);
  });

  test.each(expected.tables.map((table, place) => [table.title, place] as const))(
    "gives the published table %s, figure for figure",
    (title, place) => {
      const table = report.tables[place];
      const rows = table?.rows.map(({ label, measure, figures }) => [
        label,
        figures.map((one) => shown(one, measure)),
      ]);
      expect([table?.title, rows]).toEqual([title, expected.tables[place]?.rows]);
    },
  );

  test("gives no table more", () => {
    expect(report.tables).toHaveLength(expected.tables.length);
  });

  test("gives the published list of upheld complaints, in its order", () => {
    expect(
      report.upheld.map(({ id, type, outcome, officer, action }) => [id, type, outcome, officer, action]),
    ).toEqual(expected.upheld);
  });

  test("says how many were withdrawn, quarter by quarter", () => {
    expect(report.leftOutOfClosed).toEqual([{ reason: "withdrawn", counts: [1, 1, 2, 0, 0] }]);
  });

  test("stands behind a figure with its complaints", () => {
    const upheld = figuresAt(report, "investigativeOutcomes", "partiallyUpheld").at(-1);
    const rows = upheld?.verdict === "measured" ? [...upheld.rows()] : [];
    expect(rows.map((row) => log.row(row).id)).toEqual(["101002933080", "101002939603", "101002951783"]);
  });
});
