import { logOfComplaints } from "../logOf";

const codes = (...types: string[]): string[] =>
  logOfComplaints(types.map((type, place) => ({ id: `C${place}`, type })))
    .findings()
    .filter(({ code }) => code === "two-spellings")
    .map(({ problem }) => problem);

test("a type in two spellings is a note that names the first", () => {
  expect(codes("Staff attitude", "STAFF-ATTITUDE")).toEqual([
    "“STAFF-ATTITUDE” is also spelt “Staff attitude”.",
  ]);
});

test("texts of digits and signs are not spellings of one another", () => {
  expect(codes("1/2", "12%")).toEqual([]);
});
