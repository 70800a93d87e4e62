import { isBlank } from "../../src/log/isBlank";

test.each([0, -0, null, undefined, "", " ", "\t\n", "\u00a0", " \u2003 "])("%p is blank", (value) => {
  expect(isBlank(value)).toBe(true);
});

test.each([1, 0.5, -1, NaN, true, false, "0", "-", "N/A", "#N/A", " x", "\u00a0x", {}])(
  "%p is not blank",
  (value) => {
    expect(isBlank(value)).toBe(false);
  },
);
