import { SCOTTISH_PROCEDURE } from "../../../src/engine/procedures/scottish";
import { answered, logOfComplaints } from "../../log/logOf";
import { isoDay } from "../calendar/isoDay";

describe("the list of upheld complaints", () => {
  test("has those upheld or partially upheld and closed in the quarter, no others", () => {
    const { report } = logOfComplaints([
      answered({ id: "a", outcome: "Upheld" }),
      answered({ id: "b", outcome: "Partially Upheld" }),
      answered({ id: "c", outcome: "Not Upheld" }),
      answered({ id: "d", outcome: "Resolution" }),
      answered({ id: "e", outcome: "Withdrawn" }),
      answered({ id: "f", outcome: "Upheld", received: "2021-12-01", closed: "2021-12-31" }),
      answered({ id: "g", outcome: "Upheld", closed: "2022-04-01" }),
      answered({ id: "h", outcome: "Upheld", closed: "2022-03-31" }),
      answered({ id: "i", outcome: "Upheld", received: "2021-12-01", closed: "2022-01-01" }),
    ]);
    expect(report().upheld.map(({ id }) => id)).toEqual(["i", "a", "b", "h"]);
  });

  test("is by stage, then date closed, then ID", () => {
    const upheld = { outcome: "Upheld" };
    const { report } = logOfComplaints([
      answered({ ...upheld, id: "7", stage: "Escalated", escalated: "2022-01-11", closed: "2022-01-12" }),
      answered({ ...upheld, id: "6", stage: "Investigative", closed: "2022-01-13" }),
      answered({ ...upheld, id: "5", stage: "Investigative", closed: "2022-01-11" }),
      answered({ ...upheld, id: "4", closed: "2022-03-01" }),
      answered({ ...upheld, id: "3", closed: "2022-02-28" }),
      answered({ ...upheld, id: "2", closed: "2022-02-28" }),
      answered({ ...upheld, id: "10", closed: "2022-02-28" }),
    ]);
    expect(report().upheld.map(({ id }) => id)).toEqual(["10", "2", "3", "4", "5", "6", "7"]);
  });

  test("names the outcome in one way, and the rest as typed, ends trimmed", () => {
    const { report } = logOfComplaints([
      answered({
        id: " 007 ",
        type: " Process/Procedure ",
        outcome: "part upheld",
        officer: "Team Manager,  Assessment ",
        action: "  =1+1\n",
      }),
      answered({ id: "008", outcome: "FULLY UPHELD" }),
    ]);
    expect(report().upheld).toMatchObject([
      {
        id: "007",
        type: "Process/Procedure",
        outcome: "Partially Upheld",
        officer: "Team Manager,  Assessment",
        action: "=1+1",
      },
      { id: "008", outcome: "Upheld", type: "", officer: "", action: "" },
    ]);
  });

  test("shows a number of twelve digits and more as its digits", () => {
    const { report } = logOfComplaints([
      answered({ id: 101002875021, outcome: "Upheld" }),
      answered({ id: 1010028750210123, outcome: "Upheld" }),
    ]);
    expect(report().upheld.map(({ id }) => id)).toEqual(["101002875021", "1010028750210123"]);
  });

  test("lists an escalated complaint once, or for each answer where both stages count", () => {
    const rows = [
      answered({ id: "A", outcome: "Upheld" }),
      answered({
        id: "A",
        outcome: "Upheld",
        stage: "Escalated",
        escalated: "2022-01-17",
        closed: "2022-02-01",
      }),
    ];
    expect(logOfComplaints(rows).report().upheld).toHaveLength(1);
    const procedure = { ...SCOTTISH_PROCEDURE, escalatedCounting: "atBothStages" } as const;
    expect(logOfComplaints(rows, { settings: { procedure } }).report().upheld).toHaveLength(2);
  });

  test("has none of a quarter that ended before the log was kept", () => {
    const listed = (kept: string) =>
      logOfComplaints([answered({ outcome: "Upheld" })], { settings: { logKeptSince: isoDay(kept) } })
        .report()
        .upheld.map(({ id }) => id);
    expect(listed("2022-03-31")).toEqual(["C1"]);
    expect(listed("2022-04-01")).toEqual([]);
  });

  test("leaves the cells of a column that the log lacks blank", () => {
    const { report } = logOfComplaints([answered({ outcome: "Upheld" })], {
      without: ["id", "type", "officer", "action", "service", "acknowledged", "escalated", "extension"],
    });
    expect(report().upheld).toMatchObject([{ id: "", type: "", officer: "", action: "", outcome: "Upheld" }]);
  });
});

describe("a log without a column", () => {
  test("for extensions has N/A in that table, not 0", () => {
    const { tables } = logOfComplaints([answered()], { without: ["extension"] }).report();
    const figures = tables.find(({ id }) => id === "extensions")?.rows.map(({ figures: all }) => all.at(-1));
    expect(figures).toEqual(Array(2).fill({ verdict: "notApplicable", reason: "noColumn" }));
  });

  test("with the column, and nothing in it, has 0", () => {
    const { tables } = logOfComplaints([answered()]).report();
    const [frontline] = tables.find(({ id }) => id === "extensions")?.rows ?? [];
    expect(frontline?.figures.at(-1)).toMatchObject({ verdict: "measured", count: 0, outOf: 1 });
  });
});
