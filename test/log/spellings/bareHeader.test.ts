import { bareHeader, writtenOut } from "../../../src/log/spellings/bareHeader";
import { roleOfHeader } from "../../../src/log/spellings/headers";

describe("what a form, a query or a case system puts around a header changes nothing of it", () => {
  test.each([
    ["1. Date Received", "received"],
    ["12) Outcome", "outcome"],
    ["Q3: Date Closed", "closed"],
    ["(b) Stage", "stage"],
    ["[Date Closed]", "closed"],
    ["Complaints[Date Received]", "received"],
    ["'Complaints log 22/23'[Stage]", "stage"],
    ["tblCases.Outcome", "outcome"],
    ["dbo.Complaints.DateClosed", "closed"],
    ["new_extensiongranted", "extension"],
    ["u_stage", "stage"],
    ["Outcome__c", "outcome"],
    ["3. Stage 2 outcome", "stage2.outcome"],
  ])("%s", (header, role) => {
    expect(roleOfHeader(header)?.role).toBe(role);
  });
});

describe("words before a header that say more of it stay", () => {
  test.each(["Ombudsman.Decision", "Ombudsman[Decision]", "Target[Date Closed]", "Target.Date.Closed"])(
    "%s",
    (header) => {
      expect(bareHeader(header)).toBe(header);
      expect(roleOfHeader(header)).toBeUndefined();
    },
  );

  test("and so does a number that belongs to it", () => {
    expect(bareHeader("3 day acknowledgement sent")).toBe("3 day acknowledgement sent");
    expect(bareHeader("2nd stage outcome")).toBe("2nd stage outcome");
  });
});

describe("a stage is seen in a header, however its words are joined", () => {
  test.each([
    ["stage_1_response_date", "stage1.closed"],
    ["Stage1ResponseDate", "stage1.closed"],
    ["Stage.2.Outcome", "stage2.outcome"],
    ["S1Closed", "stage1.closed"],
    ["s2_decision", "stage2.outcome"],
    ["Stage2StartDate", "escalated"],
    ["FLRDateCompleted", "stage1.closed"],
    ["FLROutcome", "stage1.outcome"],
    ["outcome at frontline response stage", "stage1.outcome"],
    ["date the complaint was closed at the investigation stage", "stage2.closed"],
  ])("%s", (header, role) => {
    expect(roleOfHeader(header)?.role).toBe(role);
  });

  test("as people would write it", () => {
    expect(writtenOut("Stage2StartDate")).toBe("Stage 2 Start Date");
    expect(writtenOut("stage_1_outcome")).toBe("stage 1 outcome");
    expect(writtenOut("FLROutcome")).toBe("FLR Outcome");
    expect(writtenOut("Complaint IDs")).toBe("Complaint IDs");
  });
});

test("a number sign is the word for it", () => {
  expect(["Complaint #", "Record #", "Case #"].map((header) => roleOfHeader(header)?.role)).toEqual([
    "id",
    "id",
    "id",
  ]);
  expect(roleOfHeader("Page #")).toBeUndefined();
});
