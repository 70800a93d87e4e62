import fc from "fast-check";
import { someComplaints } from "../../log/anyComplaint";
import { logOfComplaints } from "../../log/logOf";
import { partsOf } from "../../report/figuresOf";
import { anySettings } from "./anySettings";
import { figuresAt } from "./figureAt";

test("each breakdown of any log adds up to the first table, and has as many rows behind each figure as it counts", () => {
  fc.assert(
    fc.property(someComplaints, anySettings, (complaints, settings) => {
      const log = logOfComplaints(complaints, { settings });
      const report = log.report();
      for (const { rows, isFaulty } of partsOf(log, report, ["Outcome", "Date Received"]).breakdowns) {
        expect(isFaulty).toBe(false);
        figuresAt(report, "numbers", "received").forEach((figure, index) => {
          const counts = rows.map(({ received }) => {
            const one = received.figures[index];
            if (one?.verdict === "measured") expect(new Set(one.rows()).size).toBe(one.count);
            return one?.verdict === "measured" ? one.count : 0;
          });
          const all = counts.pop();
          expect(all).toBe(figure.verdict === "measured" ? figure.count : 0);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
        });
      }
    }),
  );
});

test("what each service closed adds up to what all did", () => {
  fc.assert(
    fc.property(someComplaints, anySettings, (complaints, settings) => {
      const log = logOfComplaints(complaints, { settings });
      const report = log.report();
      const found = partsOf(log, report).breakdowns.find(({ kind }) => kind === "service");
      const counts = (found?.rows ?? []).map(({ closed }) =>
        closed
          .slice(0, -1)
          .map(({ figures: [figure] }) => (figure?.verdict === "measured" ? figure.count : 0)),
      );
      const all = counts.pop();
      expect(all?.map((_, index) => counts.reduce((sum, one) => sum + (one[index] ?? 0), 0))).toEqual(all);
      const [closed] = figuresAt(report, "numbers", "closed").slice(-1);
      if (all && closed?.verdict === "measured") expect(all[0]).toBe(closed.count);
    }),
  );
});
