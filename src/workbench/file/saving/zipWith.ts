import { deflateSync, strToU8 } from "fflate";
import { brief, damaged } from "../fileError";
import { crc32 } from "../package/crc32";
import type { FilePackage } from "../package/filePackage";
import { partKey } from "../package/partNames";
import { NO_TIME, type PackedPart, UTF8, writtenZip } from "../package/writtenZip";
import type { ZipEntry } from "../package/zipEntries";
import { DEFLATED, LOCAL } from "../package/zipFormat";

/** A part that is new in a file or another by now; one that is gone has no bytes. */
export interface ChangedPart {
  readonly name: string;
  readonly bytes: Uint8Array | undefined;
}

/** A zip of a file's parts, each as it is packed there, but for those that changed, by the keys of their names. */
export function zipWith(
  { bytes, entries }: FilePackage,
  changes: ReadonlyMap<string, ChangedPart>,
): Uint8Array {
  const kept = new Set(entries.map(({ name }) => partKey(name)));
  const added = [...changes].flatMap(([key, part]) => (kept.has(key) ? [] : [part]));
  const parts = [
    ...entries.flatMap((entry) => {
      const change = changes.get(partKey(entry.name));
      const part = partAsItIs(bytes, entry);
      if (!change) return [part];
      return newPart(change).map((changed) => ({ ...changed, name: part.name, flags: part.flags & UTF8 }));
    }),
    ...added.flatMap(newPart),
  ];
  return writtenZip(parts);
}

function newPart({ name, bytes }: ChangedPart): PackedPart[] {
  if (!bytes) return [];
  const packing = { method: DEFLATED, time: NO_TIME, flags: UTF8, packed: deflateSync(bytes) };
  return [{ ...packing, name: strToU8(name), checksum: crc32(bytes), size: bytes.length }];
}

/** What a file has of a part; its own header, not the directory, says where its bytes begin. */
function partAsItIs(bytes: Uint8Array, { offset, packedSize, ...entry }: ZipEntry): PackedPart {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [nameLength, extraLength] = [view.getUint16(offset + 26, true), view.getUint16(offset + 28, true)];
  const nameEnd = offset + LOCAL.length + nameLength;
  const start = nameEnd + extraLength;
  if (start + packedSize > bytes.length) throw damaged(`its part ${brief(entry.name)} ends behind the file`);
  return {
    ...entry,
    name: bytes.subarray(offset + LOCAL.length, nameEnd),
    // The length and the checksum stand in the header now, whether they did or not.
    flags: view.getUint16(offset + 6, true) & ~0x8,
    time: view.getUint32(offset + 10, true),
    packed: bytes.subarray(start, start + packedSize),
  };
}
