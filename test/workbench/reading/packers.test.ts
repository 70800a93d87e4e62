import { strToU8, unzipSync, zipSync } from "fflate";
import { NODE_PACKER } from "../../../src/workbench/command/nodePacker";
import { FileError } from "../../../src/workbench/file/fileError";
import { filePackage } from "../../../src/workbench/file/package/filePackage";
import { LIBRARY_PACKER, type Packer } from "../../../src/workbench/file/package/packer";
import { packedPart, writtenZip } from "../../../src/workbench/file/package/writtenZip";

const LONG = Uint8Array.from({ length: 300_000 }, (_, index) => (index * index) >>> 7);
const PARTS = { "long.bin": LONG, "short.txt": strToU8("Frontline"), "empty.txt": new Uint8Array() };
const NAMES = Object.keys(PARTS);
/** Where a zip's directory says how long a part is, counted from before its name there. */
const SIZE = 46 - 24;

function problemOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof FileError ? error.problem : String(error);
  }
}

describe.each<[string, Packer]>([
  ["a library", LIBRARY_PACKER],
  ["Node.js", NODE_PACKER],
])("unpacked by %s", (_, packer) => {
  test.each([0, 1, 9] as const)("parts packed at level %d are what they were", (level) => {
    const file = filePackage(zipSync(PARTS, { level }), { packer });
    expect(Object.fromEntries(NAMES.map((name) => [name, new Uint8Array(file.bytesOf(name))]))).toEqual(
      PARTS,
    );
  });

  test("parts that it packs, in one piece or several, are what they were", () => {
    const pieces = [LONG.subarray(0, 100_000), new Uint8Array(), LONG.subarray(100_000)];
    const zip = writtenZip([
      packedPart("long.bin", pieces, packer),
      packedPart("short.txt", [PARTS["short.txt"]], packer),
      packedPart("empty.txt", [], packer),
    ]);
    expect(unzipSync(zip)).toEqual(PARTS);
  });

  test("a flipped bit anywhere in a packed part is a damaged file", () => {
    const bytes = zipSync({ a: strToU8("Frontline, Frontline, Investigative") });
    // The last byte has bits that fill it up.
    const packed = Array.from({ length: bytes.indexOf(0x50, 1) - 32 }, (_one, index) => 31 + index);
    for (const at of packed) {
      const other = bytes.map((byte, index) => (index === at ? byte ^ 4 : byte));
      expect([at, problemOf(() => filePackage(other, { packer }).bytesOf("a"))]).toEqual([at, "damaged"]);
    }
    expect(packed.length).toBeGreaterThan(15);
  });

  test.each([-1, 1, 1000])("a length that is wrong by %d is a damaged file", (by) => {
    const bytes = Buffer.from(zipSync(PARTS));
    const at = bytes.lastIndexOf("long.bin") - SIZE;
    bytes.writeUInt32LE(LONG.length + by, at);
    expect(problemOf(() => filePackage(bytes, { packer }).bytesOf("long.bin"))).toBe("damaged");
  });
});
