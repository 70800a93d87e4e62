import { unzipSync } from "fflate";
import { filePackage } from "../../../src/workbench/file/package/filePackage";

/** The parts of a file that are others in another, or are gone. */
export function otherParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return Object.keys(old).filter((path) => !equal(old[path], now[path]));
}

export function newParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = unzipSync(before);
  return Object.keys(unzipSync(after)).filter((path) => !old[path]);
}

/** The parts that are the same in another file, but are packed otherwise there. */
export function packedAnew(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [packedParts(before), packedParts(after)];
  const others = new Set(otherParts(before, after));
  return [...old].flatMap(([path, packed]) =>
    others.has(path) || equal(packed, now.get(path)) ? [] : [path],
  );
}

function packedParts(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return new Map(
    filePackage(bytes).entries.map(({ name, offset, packedSize }) => {
      const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
      return [name, bytes.subarray(start, start + packedSize)];
    }),
  );
}

/** The elements of one text that are not, in their order, the first of their list in another. */
export function movedElements(before: string, after: string): string[] {
  const tokens = (xml: string): string[] =>
    xml
      .match(/<[^/?!][^>]*>/gu)
      ?.map((tag) => tag.replace(/\s(?:count|size)="\d+"/u, "").replace(/\s*\/>$/u, ">")) ?? [];
  const rest = tokens(after);
  return tokens(before).filter((tag) => {
    const at = rest.indexOf(tag);
    if (at >= 0) rest.splice(0, at + 1);
    return at < 0;
  });
}

function equal(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.from(a).equals(Buffer.from(b));
}
