import fc from "fast-check";
import { roomAcross } from "../../src/report/plan/columns";
import { wrapText } from "../../src/report/plan/wrapText";
import { textLines, textPieces } from "../../src/report/plan/textLines";

test("a text wraps between words", () => {
  expect(textLines("one two three four", 42, 10)).toEqual(["one two", "three", "four"]);
});

test("a text in letters twice as large has half as many of them in a line", () => {
  expect(textLines("one two three four", 84, 20)).toEqual(["one two", "three", "four"]);
});

test("a line break in a text is a line break in its cell", () => {
  expect(textLines("one\ntwo\r\nthree", 105, 10)).toEqual(["one", "two", "three"]);
});

test("a word wider than the room is broken", () => {
  expect(wrapText("abcdefghijkl", 5, ({ length }) => length)).toEqual(["abcde", "fghij", "kl"]);
});

test.each([
  ["Number of Frontline complaints partially upheld", 1],
  ["Number of complaints with an extension – Investigative or Escalated Investigative", 2],
  ["M".repeat(40), 2],
])("%s takes %i lines in the labels' column", (text, lines) => {
  expect(textLines(text, roomAcross(0, 4), 10)).toHaveLength(lines);
});

test("a text loses nothing but the spaces at which it wraps", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.integer({ min: 5, max: 300 }),
      (text, room) => {
        const squeeze = (value: string): string => value.replace(/[ \r\n]/gu, "");
        expect(squeeze(textLines(text, room, 10).join(""))).toBe(squeeze(text));
      },
    ),
  );
});

test("a text in pieces of some of its lines is that text, but for what stood where it is cut", () => {
  const anyText = fc.string({ unit: fc.constantFrom("a", "b", "W", " ", " ", "\n"), maxLength: 300 });
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 5 }), (text, linesEach) => {
      const lines = textLines(text, 80, 10);
      const pieces = textPieces(text, lines, linesEach);
      expect(pieces).toHaveLength(Math.ceil(lines.length / linesEach));
      expect(text).toMatch(new RegExp(`^${pieces.join("[ \\n]?")}$`, "u"));
    }),
  );
});
