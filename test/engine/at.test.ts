import { at } from "../../src/engine/at";

test("the item at an index is that item, also where it is 0 or an empty text", () => {
  expect([at([5, 0], 1), at(["a", ""], 1), at(Uint8Array.of(7), 0)]).toEqual([0, "", 7]);
});

test.each([-1, 2, 0.5, NaN])("there is no item %d in a list of two", (index) => {
  expect(() => at(["a", "b"], index)).toThrow(RangeError);
});
