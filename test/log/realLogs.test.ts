import { shortAt } from "../engine/report/figureAt";
import { answered, logOfComplaints } from "./logOf";

const frontline = {
  id: "C1",
  stage: "Frontline",
  received: "2022-01-05",
  closed: "2022-01-10",
  outcome: "NU",
};
const codes = (log: ReturnType<typeof logOfComplaints>): string[] => log.findings().map(({ code }) => code);

describe("a complaint in two rows counts its working days from escalation, whichever row has the date", () => {
  const stage2 = {
    id: "C1",
    stage: "Stage 2",
    received: "2022-01-05",
    closed: "2022-02-15",
    outcome: "Upheld",
  };

  test.each([
    ["the Frontline row", { escalated: "2022-02-01" }, {}],
    ["the stage 2 row", {}, { escalated: "2022-02-01" }],
  ])("%s", (_, first, second) => {
    const log = logOfComplaints([
      { ...frontline, ...first },
      { ...stage2, ...second },
    ]);
    expect(shortAt(log.report(), "responseTime", "escalated")).toBe(11);
    expect(shortAt(log.report(), "timescales", "escalated")).toBe("1 of 1");
    expect(codes(log)).not.toContain("frontline-with-escalation");
    expect(codes(log)).not.toContain("escalated-without-date");
  });

  test("without any, from the receipt that either row has", () => {
    const log = logOfComplaints([frontline, { ...stage2, received: "", closed: "2022-01-28" }]);
    expect(shortAt(log.report(), "closed", "escalated")).toBe("1 of 1");
    expect(shortAt(log.report(), "responseTime", "escalated")).toBe(18);
    expect(codes(log)).toContain("escalated-without-date");
  });
});

test.each(["No", "N", "Not escalated", "-"])(
  "“%s” as a date of escalation says that there was none",
  (escalated) => {
    const log = logOfComplaints([answered({ stage: "Stage 2", escalated })]);
    expect(shortAt(log.report(), "closed", "investigative")).toBe("1 of 1");
    expect(codes(log)).not.toContain("unreadable-date");
  },
);

test("a closed complaint with no date to count from is an error", () => {
  expect(codes(logOfComplaints([answered({ stage: "Stage 2", escalated: "soon" })]))).toContain(
    "no-clock-start",
  );
});

test.each([
  { received: "", stage: "", closed: "2022-01-07", action: "Total refund given" },
  { received: "#N/A", stage: "", service: "Total Care Team" },
  { received: "", stage: "Stage 3", closed: "2022-01-07", outcome: "Bad", type: "Total Place" },
])("a complaint is no row of totals because a text begins with the word: %j", (complaint) => {
  expect(logOfComplaints([answered(), complaint]).account.leftOut.total).toBe(0);
});

test.each(["Total", "Totals:", "Grand total", "Sub-total", "TOTAL RECEIVED", "Total number of complaints"])(
  "“%s” in place of an ID is a row of totals",
  (id) => {
    expect(logOfComplaints([answered(), { id, received: 35 }]).account.leftOut.total).toBe(1);
  },
);

test("a service spelt with an ampersand is the one spelt with “and”", () => {
  const log = logOfComplaints([
    answered({ service: "Children & Families" }),
    answered({ service: "Children and Families" }),
  ]);
  expect(log.reading.log.services).toEqual(["Children & Families"]);
});

test("three rows under an ID: a stage 2 spelt generally is Escalated after a stage 1, and all are counted", () => {
  const log = logOfComplaints([
    { ...frontline, outcome: "Upheld" },
    frontline,
    { ...frontline, stage: "Stage 2", closed: "2022-02-01" },
  ]);
  expect(shortAt(log.report(), "closed", "escalated")).toBe("1 of 3");
  expect(codes(log)).toContain("same-id");
});

test("rows alike but for the case of their ID are one", () => {
  const log = logOfComplaints([answered({ id: "a1" }), answered({ id: "A1" })]);
  expect(log.account).toMatchObject({ read: 2, used: 1 });
});

test("an extension date that can be read two ways is an extension all the same", () => {
  const extension = ["03/04/2022", "25/04/2022", "04/25/2022"];
  const log = logOfComplaints(extension.map((date) => answered({ extension: date })));
  expect(shortAt(log.report(), "extensions", "frontline")).toBe("3 of 3");
});

test.each(["", "-", "N/A", "tbc", "#N/A"])(
  "an upheld complaint with the action “%s” has none recorded",
  (action) => {
    expect(codes(logOfComplaints([answered({ outcome: "Upheld", action })]))).toContain(
      "upheld-without-action",
    );
  },
);
