import { isBlank } from "../../src/log/isBlank";
import { plainText } from "../../src/log/plainText";
import { answered, logOfComplaints } from "./logOf";

const MARKS = [
  "\u200e",
  "\u200f",
  "\u00a0",
  "\u200b",
  "\u200c",
  "\u200d",
  "\u2060",
  "\ufeff",
  "\u00ad",
  "\u202c",
];

describe.each(MARKS)("the sign %j, which nobody sees,", (mark) => {
  const within = (text: string): string =>
    `${mark}${text.split(/(?:)/u).join(mark === "\u00a0" ? "" : mark)}${mark}`;

  test("leaves every cell of a complaint what it was", () => {
    const complaint = answered({
      id: "CM-17",
      service: "Adult Care",
      type: "Delay",
      received: "10/01/2022",
      stage: "Frontline",
      closed: "14 January 2022",
      outcome: "Not Upheld",
      extension: "Yes",
      action: "Letter sent",
    });
    const marked = Object.fromEntries(
      Object.entries(complaint).map(([field, value]) => [field, within(String(value))]),
    );
    expect(logOfComplaints([marked]).row(0)).toEqual(logOfComplaints([complaint]).row(0));
  });

  test("alone is a blank cell", () => {
    expect(isBlank(mark)).toBe(true);
    expect(isBlank(` ${mark}${mark}`)).toBe(true);
  });
});

test("two IDs that differ by an unseen sign alone are one", () => {
  const rows = ["C1", "C\u200b1"].map((id) => answered({ id }));
  expect(
    logOfComplaints(rows)
      .findings()
      .map(({ code }) => code),
  ).toContain("identical-row");
});

test.each([
  ["emoji that are joined", "👩‍💼"],
  ["a Persian word with a joiner", "می‌خواهم"],
  ["marks of direction in a text from right to left", "שלום \u200eABC\u200e (1)"],
])("%s stay as they are", (_, text) => {
  expect(plainText(text)).toBe(text);
});
