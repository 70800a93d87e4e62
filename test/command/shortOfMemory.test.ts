import { isShortOfMemory } from "../../src/workbench/command/shortOfMemory";
import { FileError } from "../../src/workbench/file/fileError";

function thrownBy(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

describe("that there is not enough memory is known", () => {
  test.each<[string, () => unknown]>([
    ["a buffer for which there is no room", () => new ArrayBuffer(2 ** 45)],
    ["a text longer than any can be", () => "x".repeat(2 ** 30)],
    ["bytes that are too long for a text", () => Buffer.alloc(2 ** 29 + 1).toString("latin1")],
  ])("from %s", (_, act) => {
    const error = thrownBy(act);
    expect(isShortOfMemory(error)).toBe(true);
    expect(isShortOfMemory(new Error("Excel failed", { cause: error }))).toBe(true);
  });

  test.each([
    new FileError("damaged"),
    new RangeError("Invalid array length"),
    undefined,
    "allocation failed",
  ])("and not from %s", (error) => {
    expect(isShortOfMemory(error)).toBe(false);
  });
});
