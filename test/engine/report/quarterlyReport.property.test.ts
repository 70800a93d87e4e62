import fc from "fast-check";
import { STAGES } from "../../../src/engine/procedures/procedure";
import type { QuarterlyReport } from "../../../src/engine/report/quarterlyReport";
import type { TableId } from "../../../src/engine/report/tables";
import { someComplaints } from "../../log/anyComplaint";
import { type Complaint, logOfComplaints } from "../../log/logOf";
import { anySettings } from "./anySettings";

/** The counts of a table's rows in one quarter; a figure that is not applicable counts none. */
function countsOf(report: QuarterlyReport, id: TableId, quarter: number): number[] {
  const rows = report.tables.find((table) => table.id === id)?.rows ?? [];
  return rows.map(({ figures }) => {
    const figure = figures[quarter];
    return figure?.verdict === "measured" ? figure.count : 0;
  });
}
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
const eachQuarter = (report: QuarterlyReport, hold: (quarter: number) => void): void => {
  report.quarters.forEach((_, quarter) => {
    hold(quarter);
  });
};

/** The figures of a report, and its upheld complaints, without the rows that they come from. */
function gist(report: QuarterlyReport): unknown {
  return {
    tables: report.tables.map(({ rows }) =>
      rows.map(({ figures }) => figures.map((figure) => JSON.parse(JSON.stringify(figure)) as unknown)),
    ),
    upheld: report.upheld.map(({ row, ...shown }) => JSON.stringify(row < 0 ? row : shown)).sort(),
    leftOut: report.leftOutOfClosed,
    services: report.services,
  };
}

describe("a report on any log", () => {
  const forAnyLog = (hold: (report: QuarterlyReport, complaints: readonly Complaint[]) => void): void => {
    fc.assert(
      fc.property(someComplaints, anySettings, (complaints, how) => {
        hold(logOfComplaints(complaints, { settings: how }).report(), complaints);
      }),
    );
  };

  test("has stages that add up to all closed", () => {
    forAnyLog((report) => {
      eachQuarter(report, (quarter) => {
        const [, closed] = countsOf(report, "numbers", quarter);
        expect(sum(countsOf(report, "closed", quarter))).toBe(closed);
      });
    });
  });

  test("has outcomes that add up to their stage", () => {
    forAnyLog((report) => {
      eachQuarter(report, (quarter) => {
        const stages = report.settings.procedure.reportedStages;
        const outcomes = stages.map((stage) => sum(countsOf(report, `${stage}Outcomes`, quarter)));
        expect(outcomes).toEqual(countsOf(report, "closed", quarter));
      });
    });
  });

  test("has no count above what it is a share of", () => {
    forAnyLog(({ tables }) => {
      for (const figure of tables.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures))) {
        if (figure.verdict === "measured") expect(figure.count).toBeLessThanOrEqual(figure.outOf ?? Infinity);
      }
    });
  });

  test("has as many rows behind each figure as it counts, each once", () => {
    forAnyLog(({ tables }) => {
      for (const figure of tables.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures))) {
        if (figure.verdict === "measured") expect(new Set(figure.rows()).size).toBe(figure.count);
        if (figure.verdict === "measured") expect(figure.rows()).toHaveLength(figure.count);
      }
    });
  });

  test("lists the upheld complaints that its tables count", () => {
    forAnyLog((report) => {
      const listed = STAGES.map((stage) => sum(countsOf(report, `${stage}Outcomes`, 4).slice(0, 2)));
      const isMeasured = report.tables[0]?.rows[0]?.figures[4]?.verdict === "measured";
      if (isMeasured) expect(report.upheld).toHaveLength(sum(listed));
    });
  });

  test("is the same whatever the order of the log's rows", () => {
    const shuffled = someComplaints.chain((complaints) =>
      fc.tuple(
        fc.constant(complaints),
        fc.shuffledSubarray(complaints, { minLength: complaints.length, maxLength: complaints.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, anySettings, ([complaints, others], how) => {
        const [one, other] = [complaints, others].map((rows) =>
          gist(logOfComplaints(rows, { settings: how, without: [] }).report()),
        );
        expect(other).toEqual(one);
      }),
    );
  });
});
