import { answerKey, nameKey } from "../../../src/log/spellings/spelling";
import { logOfComplaints } from "../logOf";

const services = (...names: string[]): readonly string[] =>
  logOfComplaints(names.map((service) => ({ service }))).reading.log.services;

describe("two names", () => {
  test.each([
    ["Area 1/2", "Area 12"],
    ["Area 1-2", "Area 12"],
    ["Area 1 2", "Area 12"],
    ["Area 1.2", "Area 12"],
    ["Ward 1 - 2", "Ward 12"],
    ["Team A+", "Team A"],
    ["Team A-", "Team A"],
    ["Team A/B", "Team AB"],
    ["C++", "C"],
    ["C#", "C"],
    ["Care*", "Care"],
    ["Team 🔴", "Team 🟢"],
    ["?", "+"],
    ["12%", "12"],
  ])("“%s” and “%s” are two", (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
    expect(services(a, b)).toHaveLength(2);
  });

  test.each([
    ["Children's", "Childrens"],
    ["Children’s Services", "CHILDRENS SERVICES"],
    ["Adult-Care", "adult  care"],
    ["Adult Care.", "Adult Care"],
    ["Adult Care -", "Adult Care"],
    ["Housing (North)", "Housing – North"],
    ["Health & Care", "Health and Care"],
    ["Roads/Parks", "Roads / Parks"],
    ["Area 1 / 2", "Area 1/2"],
    ["Café", "Cafe"],
    ["Team A1", "Team A 1"],
  ])("“%s” and “%s” are one", (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
    expect(services(a, b)).toEqual([a]);
  });
});

test("an answer is for one text, blanks at its ends and case aside", () => {
  expect([" ? ", "✗\u200e", "PERHAPS", "no  idea"].map(answerKey)).toEqual(["?", "✗", "perhaps", "no idea"]);
  expect(new Set(["-", "?", "+", "✗", "✓", "x", "x?", "👍", "-x"].map(answerKey)).size).toBe(9);
});
