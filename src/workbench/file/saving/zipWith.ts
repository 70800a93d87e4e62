import { deflateSync, strToU8 } from "fflate";
import { FileError } from "../fileError";
import { crc32 } from "../package/crc32";
import type { FilePackage } from "../package/filePackage";
import { partKey } from "../package/partNames";
import type { ZipEntry } from "../package/zipEntries";
import { DEFLATED, END, ENTRY, LOCAL } from "../package/zipFormat";

/** A part that is new in a file or another by now; one that is gone has no bytes. */
export interface ChangedPart {
  readonly name: string;
  readonly bytes: Uint8Array | undefined;
}

/** A part as it stands in a zip: its header, to be followed by its packed bytes, and what the directory says of it. */
interface PackedPart {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** The time as two numbers of 16 bits, the time of day in the lower. */
  readonly time: number;
  readonly checksum: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const VERSION = 20;
const UTF8 = 0x08_00;
/** The earliest that a zip can say, 1 January 1980: what is the same is written the same. */
const NO_TIME = 0x00_21_00_00;

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
      const part = packedPart(bytes, entry);
      if (!change) return [part];
      return change.bytes ? [{ ...newPart(change.bytes), name: part.name, flags: part.flags & UTF8 }] : [];
    }),
    ...added.flatMap((part) =>
      part.bytes ? [{ ...newPart(part.bytes), name: strToU8(part.name), flags: UTF8 }] : [],
    ),
  ];
  return written(parts);
}

function newPart(bytes: Uint8Array): Omit<PackedPart, "name" | "flags"> {
  const packed = deflateSync(bytes);
  return { method: DEFLATED, time: NO_TIME, checksum: crc32(bytes), size: bytes.length, packed };
}

/** What a file has of a part; its own header, not the directory, says where its bytes begin. */
function packedPart(bytes: Uint8Array, { offset, packedSize, ...entry }: ZipEntry): PackedPart {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [nameLength, extraLength] = [view.getUint16(offset + 26, true), view.getUint16(offset + 28, true)];
  const nameEnd = offset + LOCAL.length + nameLength;
  const start = nameEnd + extraLength;
  if (start + packedSize > bytes.length) throw new FileError("damaged");
  return {
    ...entry,
    name: bytes.subarray(offset + LOCAL.length, nameEnd),
    // The length and the checksum stand in the header now, whether they did or not.
    flags: view.getUint16(offset + 6, true) & ~0x8,
    time: view.getUint32(offset + 10, true),
    packed: bytes.subarray(start, start + packedSize),
  };
}

function written(parts: readonly PackedPart[]): Uint8Array {
  const nameBytes = parts.reduce((sum, { name }) => sum + name.length, 0);
  const packedBytes = parts.reduce((sum, { packed }) => sum + packed.length, 0);
  const directoryLength = parts.length * ENTRY.length + nameBytes;
  const directoryStart = parts.length * LOCAL.length + nameBytes + packedBytes;
  const zip = new Uint8Array(directoryStart + directoryLength + END.length);
  const view = new DataView(zip.buffer);
  let [at, entry] = [0, directoryStart];
  for (const part of parts) {
    view.setUint32(entry, ENTRY.sign, true);
    view.setUint16(entry + 4, VERSION, true);
    writeFields(view, entry + 6, part);
    view.setUint32(entry + 42, at, true);
    zip.set(part.name, entry + ENTRY.length);
    entry += ENTRY.length + part.name.length;
    view.setUint32(at, LOCAL.sign, true);
    writeFields(view, at + 4, part);
    zip.set(part.name, at + LOCAL.length);
    zip.set(part.packed, at + LOCAL.length + part.name.length);
    at += LOCAL.length + part.name.length + part.packed.length;
  }
  view.setUint32(entry, END.sign, true);
  view.setUint16(entry + 8, parts.length, true);
  view.setUint16(entry + 10, parts.length, true);
  view.setUint32(entry + 12, directoryLength, true);
  view.setUint32(entry + 16, directoryStart, true);
  return zip;
}

/** What a part's own header and the directory say alike. */
function writeFields(view: DataView, at: number, part: PackedPart): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, part.flags, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint32(at + 6, part.time, true);
  view.setUint32(at + 10, part.checksum, true);
  view.setUint32(at + 14, part.packed.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, part.name.length, true);
}
