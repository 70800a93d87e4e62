import fc from "fast-check";
import type { Figure, FigureRow } from "../../../src/engine/report/figure";
import type { QuarterlyReport } from "../../../src/engine/report/quarterlyReport";
import { type ReportParts, reportParts } from "../../../src/engine/report/reportParts";
import { someComplaints } from "../../log/anyComplaint";
import { TODAY, logOfComplaints } from "../../log/logOf";
import { anySettings } from "./anySettings";
import { figuresAt } from "./figureAt";

function forAnyLog(hold: (parts: ReportParts, report: QuarterlyReport) => void): void {
  fc.assert(
    fc.property(someComplaints, anySettings, (complaints, settings) => {
      const log = logOfComplaints(complaints, { settings });
      const report = log.report();
      hold(reportParts(log.counted, report, { today: TODAY }), report);
    }),
  );
}

const countOf = (figure: Figure | undefined): number | undefined =>
  figure?.verdict === "measured" ? figure.count : undefined;

const countsOf = ({ figures }: FigureRow): (number | undefined)[] => figures.map(countOf);

test("brought forward and received, less what ended, are carried forward and brought to the next quarter", () => {
  forAnyLog(({ flow }) => {
    const [brought = [], received = [], closed = [], other = [], carried = []] = flow.rows.map(countsOf);
    carried.forEach((count, index) => {
      if (count === undefined) return;
      const ended = (closed[index] ?? 0) + (other[index] ?? 0);
      expect((brought[index] ?? 0) + (received[index] ?? 0) - ended).toBe(count);
      if (index + 1 < brought.length) expect(brought[index + 1]).toBe(count);
    });
    expect(flow.faults).toEqual([]);
  });
});

test("what is received is what the first table says, but for complaints that are named as outside", () => {
  forAnyLog(({ flow }, report) => {
    const table = figuresAt(report, "numbers", "received").map(countOf);
    const outside = flow.outside.reduce((sum, { count }) => sum + count, 0);
    const missing = table.map(
      (count, index) => (count ?? 0) - (countsOf(flow.rows[1] as FigureRow)[index] ?? 0),
    );
    expect(Math.min(...missing)).toBeGreaterThanOrEqual(0);
    expect(missing.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(outside);
  });
});

test("the ages of open complaints add up to those carried forward", () => {
  forAnyLog(({ flow, openByAge }) => {
    const ages = openByAge.rows.slice(0, 5).map(countsOf);
    flow.rows
      .slice(-1)
      .map(countsOf)
      .forEach((carried) => {
        carried.forEach((count, index) => {
          if (count !== undefined) expect(ages.reduce((sum, age) => sum + (age[index] ?? 0), 0)).toBe(count);
        });
      });
  });
});

test("behind each figure are as many rows as it counts, each once", () => {
  forAnyLog(({ flow, openByAge }) => {
    for (const figure of [...flow.rows, ...openByAge.rows].flatMap(({ figures }) => figures)) {
      if (figure.verdict === "measured") expect([...new Set(figure.rows())]).toHaveLength(figure.count);
    }
  });
});
