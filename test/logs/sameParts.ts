import { unzipSync } from "fflate";

/** Whether two files of a workbook hold the same, whenever they were written. */
export function sameParts(a: Uint8Array, b: Uint8Array): boolean {
  const [first, second] = [unzipSync(a), unzipSync(b)];
  const names = Object.keys(first);
  return (
    names.length === Object.keys(second).length &&
    names.every((name) => {
      const [one, other] = [first[name], second[name]];
      return one && other && Buffer.from(one).equals(Buffer.from(other));
    })
  );
}
