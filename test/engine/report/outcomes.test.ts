import { OUTCOMES } from "../../../src/engine/procedures/outcomes";
import type { Stage } from "../../../src/engine/procedures/procedure";
import { type Complaint, Q4, answered, logOfComplaints } from "../../log/logOf";
import { shortAt, shortsAt } from "./figureAt";

const Q4_2020 = { year: 2020, number: 4 } as const;
const Q1_2021 = { year: 2021, number: 1 } as const;

describe("denominators", () => {
  const report = logOfComplaints([
    answered({ outcome: "Upheld", extension: "Yes" }),
    answered({ outcome: "Partially Upheld" }),
    answered({ outcome: "Not Upheld", closed: "2022-02-01" }),
    answered({ outcome: "Resolution" }),
    answered({ outcome: "Not Upheld" }),
    answered({ stage: "Investigative", outcome: "Upheld" }),
    answered({ stage: "Investigative", outcome: "Not Upheld", extension: "Yes" }),
    answered({ stage: "Escalated", escalated: "2022-01-11", outcome: "Partially Upheld", extension: "Yes" }),
    answered({ stage: "Frontline", outcome: "Withdrawn" }),
  ]).report();

  test("the share closed at a stage is of all closed", () => {
    expect(
      (["frontline", "investigative", "escalated"] as const).map((stage) => shortAt(report, "closed", stage)),
    ).toEqual(["5 of 8", "2 of 8", "1 of 8"]);
  });

  test("the share of an outcome is of its stage's closed", () => {
    const outcomes = (stage: Stage) =>
      OUTCOMES.map((outcome) => shortAt(report, `${stage}Outcomes`, outcome));
    expect(outcomes("frontline")).toEqual(["1 of 5", "1 of 5", "2 of 5", "1 of 5"]);
    expect(outcomes("investigative")).toEqual(["1 of 2", "0 of 2", "1 of 2", "0 of 2"]);
    expect(outcomes("escalated")).toEqual(["0 of 1", "1 of 1", "0 of 1", "0 of 1"]);
  });

  test("the share within timescale is of its stage's closed", () => {
    expect(shortAt(report, "timescales", "frontline")).toBe("4 of 5");
    expect(shortAt(report, "timescales", "investigative")).toBe("2 of 2");
  });

  test("the share with an extension is of its stages' closed, both stages 2 in one row", () => {
    expect(shortAt(report, "extensions", "frontline")).toBe("1 of 5");
    expect(shortAt(report, "extensions", "investigative")).toBe("2 of 3");
  });
});

describe("Resolution came on 1 April 2021", () => {
  const resolution = (quarter: typeof Q4_2020 | typeof Q1_2021, ...complaints: Complaint[]) =>
    shortAt(logOfComplaints(complaints).report(quarter), "frontlineOutcomes", "resolution");
  const closedOn = (closed: string, outcome = "Not Upheld"): Complaint =>
    answered({ received: "2021-01-04", closed, outcome });
  const codes = (complaint: Complaint): string[] =>
    logOfComplaints([complaint])
      .findings()
      .map(({ code }) => code);

  test("so in the quarter that ended on 31 March 2021 it is N/A, though complaints were closed", () => {
    expect(resolution(Q4_2020, closedOn("2021-03-31"))).toBe("outcomeNotYet");
    expect(
      shortAt(logOfComplaints([closedOn("2021-03-31")]).report(Q4_2020), "frontlineOutcomes", "notUpheld"),
    ).toBe("1 of 1");
  });

  test("and from the quarter that began on 1 April 2021 it is a number", () => {
    expect(resolution(Q1_2021, closedOn("2021-04-01"))).toBe("0 of 1");
  });

  test("a stage that closed nothing is N/A for that, before as after", () => {
    expect(resolution(Q4_2020, { received: "2021-01-04", stage: "Frontline" })).toBe("noneClosedAtStage");
    expect(resolution(Q1_2021, { received: "2021-01-04", stage: "Frontline" })).toBe("noneClosedAtStage");
  });

  test("should the log have some all the same, their count is shown, with a finding", () => {
    const early = closedOn("2021-03-31", "Resolution");
    expect(resolution(Q4_2020, early, closedOn("2021-03-30"))).toBe("1 of 2");
    expect(codes(early)).toContain("outcome-before-it-existed");
    expect(codes(closedOn("2021-04-01", "Resolution"))).not.toContain("outcome-before-it-existed");
  });

  test("in other quarters of the same report it is N/A only where it did not exist", () => {
    const report = logOfComplaints([
      closedOn("2021-03-31"),
      closedOn("2021-06-30"),
      closedOn("2022-01-04"),
    ]).report(Q4);
    expect(shortsAt(report, "frontlineOutcomes", "resolution")).toEqual([
      "outcomeNotYet",
      "0 of 1",
      "noneClosedAtStage",
      "noneClosedAtStage",
      "0 of 1",
    ]);
  });

  test("“Resolved” in an outcome's column is Resolution", () => {
    expect(resolution(Q1_2021, closedOn("2021-04-20", "Resolved"))).toBe("1 of 1");
  });
});
