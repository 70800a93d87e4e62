import { askedOf } from "./askedOf";

describe("an ID whose header nobody knows is asked about where its cells look like one", () => {
  const lines = (header: string, ids: readonly string[]): string[] => [
    `${header}|Date Received|Stage|Date Closed|Outcome`,
    `${ids[0] ?? ""}|2022-01-10|Stage 1|2022-01-14|Not Upheld`,
    `${ids[1] ?? ""}|2022-01-10|Stage 2|2022-02-14|Upheld`,
    `${ids[2] ?? ""}|2022-01-17|Stage 1|2022-01-21|Upheld`,
  ];

  test.each([
    ["BPC", ["CAS-10432", "CAS-10432", "CAS-10433"]],
    ["Lfd", ["SW/22/031", "SW/22/031", "SW/22/032"]],
    ["Record", ["4711", "4711", "4712"]],
    ["APPEAL_GRV", ["#118", "#118", "#119"]],
    ["BPC", ["2022/031", "2022/031", "2022/032"]],
    ["Eintrag", ["0118-22", "0118-22", "0119-22"]],
  ])("%s", (header, ids) => {
    expect(askedOf(lines(header, ids))).toEqual([`id: ${header}?`]);
  });

  test.each([
    ["Telephone", ["01292555", "01292555", "01292556"]],
    ["Postcode", ["EH10 1YZ", "EH11 1YZ", "EH12 1YZ"]],
    ["Comments", ["Rang on 14/3, twice", "Nobody home", "Wrote 20 letters"]],
    ["Days", ["4", "25", "5"]],
    ["Period", ["2021/2022", "2022/2023", "2022/2023"]],
    ["Week", ["2022-01-10", "2022-01-10", "2022-01-17"]],
    ["Ward", ["Ward 12", "Ward 12", "Ward 13"]],
  ])("but not %s", (header, ids) => {
    expect(askedOf(lines(header, ids))).toEqual([]);
  });
});

test("of two columns of outcomes in words that nobody knows, it is asked which is meant", () => {
  const lines = [
    "Ref|Date Received|Stage|Date Closed|Decision/ outcome|Outcome description",
    "1|2022-01-10|Stage 1|2022-01-14|Grounds found|Explained to the family",
    "2|2022-01-17|Stage 1|2022-01-21|No grounds|Letter sent",
  ];
  expect(askedOf(lines)).toEqual(["outcome: Outcome description or Decision/ outcome"]);
});

test.each(["2", ".1", "_1", "(2)", "...3"])(
  "a number at a word of a header that stands there without it makes no header of a stage: %s",
  (number) => {
    const lines = [
      `Ref|Date Received|Completed at Stage|Completed at Stage${number}|Date Closed|Outcome`,
      "1|2022-01-10|Stage 1|Stage 2|2022-01-14|Upheld",
      "2|2022-01-17|Stage 2|Stage 1|2022-02-14|Upheld",
    ];
    expect(askedOf(lines)).toEqual([`stage: Completed at Stage or Completed at Stage${number}`]);
  },
);
