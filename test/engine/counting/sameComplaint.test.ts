import { idHash } from "../../../src/engine/idHash";
import { type Complaint, type LogOptions, Q4, answered, logOfComplaints } from "../../log/logOf";
import { isoDay } from "../calendar/isoDay";
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

  test("it is received on the stage 2 row's day, where the Frontline row says none", () => {
    const log = logOfComplaints([
      { ...stage1, received: "" },
      { ...stage2, received: "2022-01-10" },
    ]);
    expect(shortAt(log.report(), "numbers", "received")).toBe(1);
    expect(log.counted.received[1]).toBe(isoDay("2022-01-10"));
  });

  test.each([
    ["withdrawn", { outcome: "Withdrawn" }],
    ["noOutcome", { outcome: "" }],
    ["closedBeforeStart", { received: "2022-01-17" }],
  ])("a Frontline answer that is none in full stays what it was: %s", (reason, differently) => {
    const { report } = logOfComplaints([{ ...stage1, ...differently }, stage2]);
    expect(report().leftOutOfClosed).toEqual([{ reason, counts: [0, 0, 0, 0, 1] }]);
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

  test("and a stage 2 row spelt Investigative among three stays Investigative", () => {
    const direct: Complaint = { ...stage2, stage: "Investigative", escalated: "" };
    const third = answered({ id: "A", closed: "2022-01-20" });
    expect(counts(stage1, direct, third)).toEqual([3, 3, "2 of 3", "1 of 3", "0 of 3"]);
    expect(counts(stage1, { ...direct, stage: "Stage 2" }, third)[4]).toBe("1 of 3");
  });

  test("two IDs that share a hash are two", () => {
    const [one, other] = ["AP1", "C21"];
    expect(idHash(one)).toBe(idHash(other));
    expect(counts({ ...stage1, id: one }, { ...stage2, id: other })[0]).toBe(2);
    expect(codes({ ...stage1, id: one }, { ...stage1, id: other })).not.toContain("identical-row");
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

describe("what leaves open whether rows with the same ID are one complaint", () => {
  const doubts = (...complaints: Complaint[]) => {
    const { same } = logOfComplaints(complaints).counted;
    return {
      doubted: [...same.doubted].map(([row, { frontline, why }]) => [frontline, row, ...why]),
      elsewhere: [...same.differElsewhere],
      clashing: same.ids.clashing,
    };
  };
  const none = { doubted: [], elsewhere: [], clashing: 0 };
  const later = { received: "2023-02-20", escalated: "2023-02-20", closed: "2023-03-10" };

  test.each<[string, Complaint, Complaint, string[]]>([
    ["another service", { service: "Adults" }, { service: "Children" }, ["otherService"]],
    ["another type", { type: "Delay" }, { type: "Rudeness" }, ["otherType"]],
    ["years between", {}, later, ["longAfter"]],
    [
      "all of these",
      { service: "Adults", type: "Delay" },
      { service: "Children", type: "Rudeness", ...later },
      ["otherService", "otherType", "longAfter"],
    ],
  ])("is a stage 2 row with %s", (_, one, other, why) => {
    expect(doubts({ ...stage1, ...one }, { ...stage2, ...other })).toEqual({
      ...none,
      doubted: [[0, 1, ...why]],
    });
  });

  test.each<[string, Complaint, Complaint]>([
    ["the same service and type", { service: "Adults", type: "Delay" }, { service: "adults", type: "delay" }],
    ["a type in one row alone", { type: "Delay" }, { type: "" }],
    ["eleven months between", {}, { escalated: "2022-12-10", closed: "2023-01-10" }],
  ])("is no usual pair of a Frontline and a stage 2 row: %s", (_, one, other) => {
    expect(doubts({ ...stage1, ...one }, { ...stage2, ...other })).toEqual(none);
  });

  test("is a row that differs only in what no figure is counted from", () => {
    expect(doubts({ ...stage1, type: "Delay" }, { ...stage1, type: "Rudeness" })).toMatchObject({
      elsewhere: [[1, 0]],
    });
    expect(doubts(stage1, stage1)).toEqual(none);
  });

  test("is how many IDs stand in rows that are not one complaint", () => {
    expect(doubts(stage1, { ...stage1, outcome: "Upheld" }, { ...stage1, id: "B" })).toMatchObject({
      clashing: 1,
    });
  });
});

describe("what the user said of rows with the same ID", () => {
  const countsWith = (repeatedIds: "one" | "several", ...complaints: Complaint[]) => {
    const log = logOfComplaints(complaints, { choices: { repeatedIds } } satisfies LogOptions);
    const report = log.report();
    return [
      shortAt(report, "numbers", "received"),
      shortAt(report, "numbers", "closed"),
      log.account.used,
      log.account.leftOut.furtherRow,
    ];
  };
  const otherService = [
    { ...stage1, service: "Adults" },
    { ...stage2, service: "Children", received: "2022-01-17", escalated: "" },
  ];
  const matters = ["Delay", "Rudeness", "Cost"].map((type) => ({ ...stage1, type }));

  test("joins rows of other services, or keeps them apart", () => {
    expect(countsWith("one", ...otherService)).toEqual([1, 1, 2, 0]);
    expect(countsWith("several", ...otherService)).toEqual([2, 2, 2, 0]);
  });

  test("counts a row for each matter as one complaint, or as several", () => {
    expect(countsWith("one", ...matters)).toEqual([1, 1, 1, 2]);
    expect(countsWith("several", ...matters)).toEqual([3, 3, 3, 0]);
  });

  test("leaves a plain escalation one complaint, whatever was said", () => {
    expect(countsWith("one", stage1, stage2)).toEqual([1, 1, 2, 0]);
    expect(countsWith("several", stage1, stage2)).toEqual([1, 1, 2, 0]);
  });

  test("lets numbers begin again each year: each stage 2 goes with the Frontline row of its year", () => {
    const before = { ...stage1, received: "2020-11-02", closed: "2020-11-06" };
    expect(countsWith("several", before, stage1, stage2)).toEqual([1, 1, 3, 0]);
  });

  test("joins the rows of a complaint at each stage, of which those closed last count", () => {
    expect(
      countsWith("one", stage1, { ...stage1, closed: "" }, stage2, { ...stage2, closed: "2022-02-03" }),
    ).toEqual([1, 1, 2, 2]);
  });

  test("still leaves out a row that is there twice", () => {
    for (const said of ["one", "several"] as const) expect(countsWith(said, stage1, stage1)[0]).toBe(1);
  });

  test("leaves nothing to find of several complaints under one ID", () => {
    const { findings } = logOfComplaints(matters, { choices: { repeatedIds: "several" } });
    expect(findings().map(({ code }) => code)).not.toContain("same-id");
  });
});
