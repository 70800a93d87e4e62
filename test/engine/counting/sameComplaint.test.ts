import { type Complaint, Q4, answered, logOfComplaints } from "../../log/logOf";
import { shortAt, shortsAt } from "../report/figureAt";

const stage1 = answered({ id: "A" });
const stage2 = answered({ id: "A", stage: "Escalated", escalated: "2022-01-17", closed: "2022-02-01" });

/** Received, closed, and closed at each stage. */
function counts(...complaints: Complaint[]): (number | string)[] {
  const report = logOfComplaints(complaints).report();
  return [
    shortAt(report, "numbers", "received"),
    shortAt(report, "numbers", "closed"),
    ...(["frontline", "investigative", "escalated"] as const).map((stage) =>
      shortAt(report, "closed", stage),
    ),
  ];
}
const ONE_ESCALATED = [1, 1, "0 of 1", "0 of 1", "1 of 1"];
const codes = (...complaints: Complaint[]): string[] =>
  logOfComplaints(complaints)
    .findings()
    .map(({ code }) => code);

describe("a Frontline row and a later stage 2 row under one ID are one complaint", () => {
  test("received once, Escalated, closed at the later close", () => {
    expect(counts(stage1, stage2)).toEqual(ONE_ESCALATED);
    expect(logOfComplaints([stage1, stage2]).report().leftOutOfClosed).toEqual([
      { reason: "wentToStage2", counts: [0, 0, 0, 0, 1] },
    ]);
  });

  test("whichever row comes first in the sheet", () => {
    expect(counts(stage2, stage1)).toEqual(ONE_ESCALATED);
  });

  test("even if the stage 2 row is spelt Investigative", () => {
    expect(counts(stage1, { ...stage2, stage: "Investigative" })).toEqual(ONE_ESCALATED);
  });

  test("even if both fell on the same days", () => {
    expect(counts(stage1, answered({ id: "A", stage: "Stage 2" }))).toEqual(ONE_ESCALATED);
  });

  test("whatever the case of the ID, and whether it is a number or a text", () => {
    expect(counts({ ...stage1, id: "cm-1" }, { ...stage2, id: "CM-1" })).toEqual(ONE_ESCALATED);
    expect(counts({ ...stage1, id: 101002875021 }, { ...stage2, id: "101002875021" })).toEqual(ONE_ESCALATED);
  });

  test("and while stage 2 is open, the complaint is: its Frontline answer is none in full", () => {
    const open: Complaint = { ...stage2, closed: "", outcome: "" };
    expect(counts(stage1, open)).toEqual([1, 0, "noneClosed", "noneClosed", "noneClosed"]);
  });

  test("it is received on the Frontline row's day, though stage 2 came in a later quarter", () => {
    const first = answered({ id: "A", received: "2021-11-01", closed: "2021-11-05" });
    const { report, findings } = logOfComplaints([first, { ...stage2, received: "2022-01-17" }]);
    expect(shortsAt(report(Q4), "numbers", "received")).toEqual([
      "beforeLog",
      "beforeLog",
      "beforeLog",
      1,
      0,
    ]);
    expect(shortsAt(report(Q4), "numbers", "closed").slice(3)).toEqual([0, 1]);
    const finding = findings().find(({ code }) => code === "escalated-from-frontline");
    expect(finding?.cell).toEqual({ sheet: "Log", row: 2, column: 0 });
    expect(finding?.problem).toContain("5 November 2021");
  });

  test("all its rows are used", () => {
    expect(logOfComplaints([stage1, stage2]).account.used).toBe(2);
    expect(logOfComplaints([stage1, { ...stage2, closed: "", outcome: "" }]).account.used).toBe(2);
  });
});

describe("a year mistyped in one of the two rows leaves them one complaint", () => {
  const MISTYPED: readonly [string, Complaint, Complaint, string][] = [
    [
      "the stage 2 answer, a year early",
      stage1,
      { ...stage2, closed: "2021-02-01" },
      "closed-before-received",
    ],
    [
      "the stage 2 answer, ten years early, with no date of escalation",
      stage1,
      { ...stage2, escalated: "", closed: "2012-02-01" },
      "closed-before-received",
    ],
    ["the stage 1 answer, a year late", { ...stage1, closed: "2023-01-14" }, stage2, "stage2-answered-first"],
    [
      "the receipt of stage 1, a year late",
      { ...stage1, received: "2023-01-10" },
      stage2,
      "closed-before-received",
    ],
    [
      "the stage 1 answer, a year early",
      { ...stage1, closed: "2021-01-14" },
      stage2,
      "closed-before-received",
    ],
  ];
  test.each(MISTYPED)("%s", (_, first, second, code) => {
    expect(counts(first, second)[0]).toBe(1);
    expect(counts(second, first)[0]).toBe(1);
    expect(codes(first, second)).toContain(code);
    expect(codes(first, second)).not.toContain("same-id");
  });

  test("but rows that are both impossible, or years apart, show nothing", () => {
    const early: Complaint = { ...stage2, received: "2021-01-10", escalated: "", closed: "2020-02-01" };
    expect(codes(stage1, early)).toContain("same-id");
    const bothOdd: Complaint = { ...stage2, closed: "2020-02-01" };
    expect(codes({ ...stage1, closed: "2021-01-14" }, bothOdd)).toContain("same-id");
    expect(codes({ ...stage1, received: "2022-01-11", closed: "2023-01-14" }, stage2)).toContain("same-id");
  });

  test("and the stage 2 that was answered first is told by its date alone", () => {
    expect(codes(stage1, stage2)).not.toContain("stage2-answered-first");
  });
});

describe("rows that are not one complaint both count, and it is an error", () => {
  test.each<[string, Complaint, Complaint]>([
    [
      "stage 2 came before Frontline",
      stage1,
      { ...stage2, received: "2022-01-03", escalated: "2022-01-05", closed: "2022-01-20" },
    ],
    [
      "stage 2 was closed before Frontline",
      stage1,
      { ...stage2, escalated: "2022-01-11", closed: "2022-01-13" },
    ],
    ["both are Frontline", stage1, answered({ id: "A", closed: "2022-01-18" })],
    [
      "both are Investigative",
      { ...stage1, stage: "Investigative" },
      answered({ id: "A", stage: "Investigative", closed: "2022-01-19" }),
    ],
    ["they differ in their action alone", stage1, answered({ id: "A", action: "Apology." })],
  ])("%s", (_, first, second) => {
    expect(counts(first, second).slice(0, 2)).toEqual([2, 2]);
    expect(codes(first, second)).toContain("same-id");
  });

  test("three different rows are no pair", () => {
    expect(counts(stage1, stage2, answered({ id: "A", closed: "2022-01-20" })).slice(0, 2)).toEqual([3, 3]);
  });

  test("an ID of one row is no clash, nor are rows without an ID", () => {
    expect(codes(stage1, answered({ id: "B" }))).not.toContain("same-id");
    expect(counts({ ...stage1, id: "" }, { ...stage2, id: "" })[0]).toBe(2);
  });

  test.each(["TBC", "n/a", "-", "#N/A", "#REF!"])("%s is no ID: it makes no two rows one complaint", (id) => {
    expect(counts({ ...stage1, id }, { ...stage2, id })[0]).toBe(2);
    expect(counts({ ...stage1, id }, { ...stage1, id })[0]).toBe(2);
  });
});

describe("rows alike in every field are one", () => {
  test("the later one is left out, with a finding", () => {
    const log = logOfComplaints([stage1, answered({ id: "B" }), stage1]);
    expect(shortAt(log.report(), "numbers", "received")).toBe(2);
    expect(log.account).toMatchObject({ read: 3, used: 2, leftOut: { identical: 1 } });
    expect(log.findings().find(({ code }) => code === "identical-row")?.cell).toEqual({
      sheet: "Log",
      row: 3,
      column: 0,
    });
  });

  test("rows alike without an ID are two", () => {
    expect(counts({ ...stage1, id: "" }, { ...stage1, id: "" })[0]).toBe(2);
  });

  test("a copy beside a Frontline and stage 2 pair leaves the pair one complaint", () => {
    expect(counts(stage1, stage2, stage1, stage2)).toEqual(ONE_ESCALATED);
  });

  test.each<[string, Complaint, Complaint]>([
    ["the type", { type: "Delay" }, { type: "Staff Attitude" }],
    ["an unknown stage", { stage: "Panel" }, { stage: "Board" }],
    ["an unknown outcome", { outcome: "Noted" }, { outcome: "See file" }],
    ["a date that can't be read", { closed: "31/02/2022" }, { closed: "30/02/2022" }],
    ["the agreed date", { extension: "2022-02-01" }, { extension: "2022-02-02" }],
  ])("rows that differ in %s are two", (_, one, other) => {
    expect(counts({ ...stage1, ...one }, { ...stage1, ...other })[0]).toBe(2);
  });
});
