import { hashAsideFromCase, isSameAsideFromCase } from "../../../src/engine/text/asideFromCase";

// The third is the sign for kelvins, whose small letter is that of ASCII.
test.each([
  ["CC-12a", "cc-12A"],
  ["ÉDI/7", "édi/7"],
  ["\u212A12", "k12"],
])("%j and %j are the same, case aside, and have one hash", (a, b) => {
  expect(isSameAsideFromCase(a, b)).toBe(true);
  expect(hashAsideFromCase(a)).toBe(hashAsideFromCase(b));
});

test("texts that differ in more than case are not the same, even with one hash", () => {
  expect(hashAsideFromCase("A@")).toBe(hashAsideFromCase("a`"));
  expect(isSameAsideFromCase("A@", "a`")).toBe(false);
});
