import { strToU8 } from "fflate";
import type { Packer } from "./packer";
import { DEFLATED, END, ENTRY, LOCAL } from "./zipFormat";

/** A part as it stands in a zip: its header, to be followed by its packed bytes, and what the directory says of it. */
export interface PackedPart {
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
/** The flag of a part whose name is in UTF-8. */
export const UTF8 = 0x08_00;
/** The earliest that a zip can say, 1 January 1980: what is the same is written the same. */
export const NO_TIME = 0x00_21_00_00;

/** Packs a part whose bytes come piece by piece. */
export function packedPart(
  name: string,
  pieces: Iterable<Uint8Array>,
  { crc32, deflater }: Packer,
): PackedPart {
  const packed: Uint8Array[] = [];
  const push = deflater((piece) => packed.push(piece));
  let [size, checksum] = [0, 0];
  for (const piece of pieces) {
    size += piece.length;
    checksum = crc32(piece, checksum);
    push(piece, false);
  }
  push(new Uint8Array(), true);
  return {
    name: strToU8(name),
    flags: UTF8,
    method: DEFLATED,
    time: NO_TIME,
    checksum,
    size,
    packed: joined(packed),
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const piece of pieces) {
    whole.set(piece, length);
    length += piece.length;
  }
  return whole;
}

/** The bytes of a zip of these parts, in order. */
export function writtenZip(parts: readonly PackedPart[]): Uint8Array {
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
