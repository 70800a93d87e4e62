import { capitalised } from "../../../src/engine/text/capitalised";
import { countText } from "../../../src/engine/text/countText";
import { listed } from "../../../src/engine/text/listed";
import { numberText } from "../../../src/engine/text/numberText";
import { quoted } from "../../../src/engine/text/quoted";

test.each([
  [[], ""],
  [["A"], "A"],
  [["A", "B"], "A and B"],
  [["A", "B", "C"], "A, B and C"],
])("%j is listed as “%s”", (texts, text) => {
  expect(listed(texts)).toBe(text);
});

test("a choice is listed with “or”", () => {
  expect(listed(["A", "B", "C"], "or")).toBe("A, B or C");
});

test.each([
  [0, "0 rows"],
  [1, "1 row"],
  [2, "2 rows"],
  [12_345, "12,345 rows"],
])("%d has its noun: %s", (count, text) => {
  expect(countText(count, "row")).toBe(text);
});

test("a noun may have a plural of its own", () => {
  expect([1, 2].map((count) => countText(count, "fix", "fixes"))).toEqual(["1 fix", "2 fixes"]);
});

test("thousands are set apart", () => {
  expect(numberText(1_048_576)).toBe("1,048,576");
});

test("a sentence begins with a capital, whatever its first word", () => {
  expect(["row 5", "", "“a”"].map(capitalised)).toEqual(["Row 5", "", "“a”"]);
});

test("a text is quoted as English prints it", () => {
  expect(quoted("Stage 1")).toBe("“Stage 1”");
});
