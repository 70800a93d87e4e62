import {
  OUTCOME_SPELLINGS,
  STAGE_SPELLINGS,
  extensionMeaning,
  outcomeMeaning,
  stageMeaning,
} from "../../../src/log/spellings/values";
import { asksWhetherUpheld, probableOutcome } from "../../../src/log/spellings/probableOutcomes";

test("forty and more spellings of stages and of outcomes are known", () => {
  for (const spellings of [STAGE_SPELLINGS, OUTCOME_SPELLINGS])
    expect(spellings.size).toBeGreaterThanOrEqual(40);
});

test("no sign of a pattern is left in them", () => {
  for (const spellings of [STAGE_SPELLINGS, OUTCOME_SPELLINGS])
    expect([...spellings.keys()].filter((key) => /[^\p{Letter}\p{Number}]/u.test(key) || key === "")).toEqual(
      [],
    );
});

test.each([
  ["Stage 1 – Early resolution", "frontline"],
  ["FLR (Stage 1)", "frontline"],
  ["Stage 1 (5 working days)", "frontline"],
  ["1st stage", "frontline"],
  ["Stage 2 complaint", "stage2"],
  ["Stage 2 – 20 working days", "stage2"],
  ["Direct to Investigation", "investigative"],
  ["Stage 2 (not escalated)", "investigative"],
  ["Stage 1 escalated to Stage 2", "escalated"],
  ["Investigation (escalated)", "escalated"],
])("“%s” is the stage %s", (text, stage) => {
  expect(stageMeaning()(text)).toBe(stage);
});

test.each([
  "Formal",
  "Informal",
  "Internal review",
  "Corporate",
  "Tier 1",
  "Stage 3",
  "Ombudsman",
  "Pre-stage",
])("“%s” is asked about: it is a stage of another procedure", (text) => {
  expect(stageMeaning()(text)).toBeUndefined();
});

test.each([
  ["Wholly upheld", "upheld"],
  ["Partially upheld complaint", "partiallyUpheld"],
  ["Some points upheld", "partiallyUpheld"],
  ["Unupheld", "notUpheld"],
  ["Withdrawn by customer", "withdrawn"],
  ["Duplicate of existing complaint", "duplicate"],
  ["Created in error", "loggedInError"],
  ["Not deemed a complaint", "notAComplaint"],
  ["Consent withheld", "consentNotGiven"],
])("“%s” is the outcome %s", (text, outcome) => {
  expect(outcomeMeaning()(text)).toBe(outcome);
});

test.each([
  "Justified",
  "Substantiated",
  "Closed",
  "Yes",
  "No",
  "Apology",
  "Resolved informally",
  "Rejected",
])("“%s” is asked about: it may be an outcome", (text) => {
  expect(outcomeMeaning()(text)).toBeUndefined();
});

test.each([
  ["Ext. agreed", "yes"],
  ["Yes - approved", "yes"],
  ["No extension required", "no"],
  ["Extension not authorised", "no"],
  ["Not needed", "no"],
])("“%s” says of an extension: %s", (text, said) => {
  expect(extensionMeaning()(text)).toBe(said);
});

test.each(["Requested", "Extension requested", "x", "Maybe"])(
  "“%s” is asked about: it may be one",
  (text) => {
    expect(extensionMeaning()(text)).toBeUndefined();
  },
);

describe("what a word probably means is proposed first", () => {
  test.each([
    ["Upheld?", "Yes", "upheld"],
    ["Complaint upheld (Y/N)", "N", "notUpheld"],
    ["Was it justified?", "no", "notUpheld"],
    ["Outcome", "Unsubstantiated", "notUpheld"],
    ["Finding", "Partly justified", "partiallyUpheld"],
  ])("under “%s”, “%s” is %s", (header, word, outcome) => {
    expect(probableOutcome(header, word)).toBe(outcome);
  });

  test("yes and no say nothing under a header that does not ask", () => {
    expect(probableOutcome("Outcome", "Yes")).toBeUndefined();
    expect(asksWhetherUpheld("Outcome")).toBe(false);
  });
});

test.each([
  ["1 - Frontline", "frontline"],
  ["Frontline (5 day)", "frontline"],
  ["2 - Investigation", "stage2"],
  ["Investigation (20 days)", "investigative"],
  ["INV", "investigative"],
  ["Escalation stage", "escalated"],
])("“%s” is the stage %s, as lists of codes have it", (text, stage) => {
  expect(stageMeaning()(text)).toBe(stage);
});

test.each([
  ["01 Upheld", "upheld"],
  ["2. Partially upheld", "partiallyUpheld"],
  ["3 - Not upheld", "notUpheld"],
  ["Closed - Not Upheld", "notUpheld"],
  ["Closed: Resolved", "resolution"],
  ["Yes - upheld", "upheld"],
  ["No - not upheld", "notUpheld"],
])("“%s” is the outcome %s: what stands before it changes nothing", (text, outcome) => {
  expect(outcomeMeaning()(text)).toBe(outcome);
});

test.each([
  "No - upheld",
  "Yes - not upheld",
  "Closed",
  "01",
  "1 of 3 upheld",
  "Not closed - upheld",
  "Upheld - overturned",
])("“%s” is asked about: what stands beside it says otherwise, or nothing", (text) => {
  expect(outcomeMeaning()(text)).toBeUndefined();
});
