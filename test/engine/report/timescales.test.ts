import { type Complaint, answered, logOfComplaints } from "../../log/logOf";
import type { Stage } from "../../../src/engine/procedures/procedure";
import { measuredAt, shortAt } from "./figureAt";

/** Complaints of Monday 10 January 2022: Frontline is due on the 14th, extended on the 21st; stage 2 on 4 February. */
const within = (differently: Complaint, stage: Stage): number | string =>
  shortAt(logOfComplaints([answered(differently)]).report(), "timescales", stage);

describe("within the set timescale", () => {
  test.each([
    ["2022-01-13", "1 of 1"],
    ["2022-01-14", "1 of 1"],
    ["2022-01-17", "0 of 1"],
  ])("Frontline closed %s, where 5 working days end on the 14th: %s", (closed, expected) => {
    expect(within({ closed }, "frontline")).toBe(expected);
  });

  test.each([
    ["2022-02-03", "1 of 1"],
    ["2022-02-04", "1 of 1"],
    ["2022-02-07", "0 of 1"],
  ])("stage 2 closed %s, where 20 working days end on 4 February: %s", (closed, expected) => {
    expect(within({ closed, stage: "Investigative" }, "investigative")).toBe(expected);
    const escalated: Complaint = {
      closed,
      stage: "Escalated",
      received: "2021-11-01",
      escalated: "2022-01-10",
    };
    expect(within(escalated, "escalated")).toBe(expected);
  });

  test("an extension changes nothing", () => {
    expect(within({ closed: "2022-01-17", extension: "Yes" }, "frontline")).toBe("0 of 1");
    expect(
      within({ closed: "2022-02-07", stage: "Investigative", extension: "2022-02-28" }, "investigative"),
    ).toBe("0 of 1");
  });

  test("lines for the agreed date are not there unless asked for", () => {
    const report = logOfComplaints([answered()]).report();
    expect(report.tables.find(({ id }) => id === "timescales")?.rows).toHaveLength(3);
  });
});

describe("within the agreed (extended) date, a setting", () => {
  const settings = { showsWithinAgreedDate: true };
  const agreed = (stage: Stage, ...complaints: Complaint[]): number | string =>
    shortAt(
      logOfComplaints(complaints.map(answered), { settings }).report(),
      "timescales",
      `agreed ${stage}`,
    );

  test("adds a line a stage", () => {
    const report = logOfComplaints([answered()], { settings }).report();
    expect(report.tables.find(({ id }) => id === "timescales")?.rows).toHaveLength(6);
  });

  test.each([
    ["2022-01-14", "1 of 1"],
    ["2022-01-17", "0 of 1"],
  ])("without an extension the set timescale is the limit: closed %s, %s", (closed, expected) => {
    expect(agreed("frontline", { closed })).toBe(expected);
    expect(agreed("frontline", { closed, extension: "No" })).toBe(expected);
  });

  test.each([
    ["2022-01-20", "1 of 1"],
    ["2022-01-21", "1 of 1"],
    ["2022-01-24", "0 of 1"],
  ])(
    "an extended Frontline complaint without a date is due by day 10, the 21st: closed %s, %s",
    (closed, expected) => {
      expect(agreed("frontline", { closed, extension: "Yes" })).toBe(expected);
    },
  );

  test.each([
    ["2022-02-24", "1 of 1"],
    ["2022-02-25", "1 of 1"],
    ["2022-02-28", "0 of 1"],
  ])(
    "an extended complaint is due on the date in its extension cell, 25 February: closed %s, %s",
    (closed, expected) => {
      const extension = "2022-02-25";
      expect(agreed("frontline", { closed, extension })).toBe(expected);
      expect(agreed("investigative", { closed, extension, stage: "Investigative" })).toBe(expected);
    },
  );

  test("a date typed as text is one, too", () => {
    expect(
      agreed("investigative", { closed: "2022-02-28", extension: "28/02/2022", stage: "Investigative" }),
    ).toBe("1 of 1");
  });

  test("an answer at the weekend after an agreed Friday is still in time, as its day count says", () => {
    expect(agreed("frontline", { closed: "2022-02-26", extension: "2022-02-25" })).toBe("1 of 1");
  });

  test("an answer that was late is in neither number where its extension can't be read", () => {
    const unread: Complaint = { closed: "2022-01-17", extension: "perhaps" };
    expect(agreed("frontline", unread, { closed: "2022-01-14" })).toBe("1 of 1");
  });

  test("an extended stage 2 complaint without a date has no known due date: it is in neither number", () => {
    const extended: Complaint = { stage: "Investigative", extension: "Yes" };
    expect(agreed("investigative", extended, { stage: "Investigative" })).toBe("1 of 1");
  });
});

describe("response times", () => {
  const report = (average: "mean" | "median", ...closed: string[]) =>
    logOfComplaints(
      closed.map((day) => answered({ closed: day })),
      { settings: { average } },
    ).report();
  // Days 1, 5, 6 and 20.
  const DAYS = ["2022-01-10", "2022-01-14", "2022-01-17", "2022-02-04"];

  test("are means over exact day counts, not rounded", () => {
    const figure = measuredAt(report("mean", ...DAYS.slice(0, 3)), "responseTime", "frontline");
    expect(figure.value).toBe((1 + 5 + 6) / 3);
    expect(measuredAt(report("mean", ...DAYS), "responseTime", "frontline").value).toBe(32 / 4);
    expect(measuredAt(report("mean", "2022-01-10", "2022-01-11"), "responseTime", "frontline").value).toBe(
      1.5,
    );
  });

  test("are medians where so set: the middle day count, or half-way between the two", () => {
    expect(measuredAt(report("median", ...DAYS.slice(1)), "responseTime", "frontline").value).toBe(6);
    expect(measuredAt(report("median", ...DAYS), "responseTime", "frontline").value).toBe(5.5);
    expect(measuredAt(report("median", "2022-01-10"), "responseTime", "frontline").value).toBe(1);
  });

  test("as medians sort days as numbers: 5, 6 and 20", () => {
    expect(
      measuredAt(report("median", "2022-02-04", "2022-01-17", "2022-01-14"), "responseTime", "frontline")
        .value,
    ).toBe(6);
  });

  test("say in their label and caption which they are", () => {
    const captions = (["mean", "median"] as const).map(
      (average) => report(average, ...DAYS).tables.find(({ id }) => id === "responseTime")?.caption,
    );
    expect(captions[0]).toContain("average time");
    expect(captions[1]).toContain("median time");
  });

  test("leave out what was not closed in full", () => {
    const { report: made } = logOfComplaints([
      answered(),
      answered({ closed: "2022-02-04", outcome: "Withdrawn" }),
    ]);
    expect(measuredAt(made(), "responseTime", "frontline").value).toBe(5);
  });
});
