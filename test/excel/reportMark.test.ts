import { type ReportMark, keptMark } from "../../src/excel/reportMark";

const MARK: ReportMark = {
  ...{ version: 1, id: "1", quarter: "Q4 2021/22", log: "Log", services: ["Children"] },
  ...{ title: "Own title", fingerprint: "f", names: ["Report_Q4_2021_22_Closed"] },
};

test("the mark of a report is read as it was written, with or without what it may leave out", () => {
  const { title, fingerprint, names, ...least } = MARK;
  expect(keptMark(JSON.stringify(MARK))).toEqual({
    kind: "good",
    value: { ...least, title, fingerprint, names },
  });
  expect(keptMark(JSON.stringify(least))).toEqual({ kind: "good", value: least });
});

test("the mark of a newer version is told from a damaged one", () => {
  expect(keptMark(JSON.stringify({ ...MARK, version: 2, services: "all" }))).toEqual({ kind: "newer" });
});

test.each([
  "",
  "{",
  "[]",
  JSON.stringify({ ...MARK, version: "1" }),
  JSON.stringify({ ...MARK, services: [1] }),
  JSON.stringify({ ...MARK, title: 4 }),
  JSON.stringify({ ...MARK, names: "Closed" }),
  JSON.stringify({ ...MARK, log: undefined }),
])("a mark that no version writes is damaged: %s", (stored) => {
  expect(keptMark(stored)).toEqual({ kind: "damaged" });
});
