import { Inflate } from "fflate";
import { FileError } from "../fileError";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zipEntries";

const STORED = 0;
const DEFLATED = 8;
const HEADER = 0x04_03_4b_50;
const HEADER_LENGTH = 30;
/** So much is unpacked at a time, packed bytes. */
const PIECE = 65_536;

/**
 * Unpacks a part piece by piece. A part that is longer or shorter than the file says, or whose checksum does not agree, is
 * a damaged file; that is known at the latest when the last piece has been handed out.
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  let [length, sum] = [0, 0];
  const check = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > entry.size) throw new FileError("damaged");
    sum = crc32(piece, sum);
    take(piece);
  };
  inflate(packedBytes(bytes, entry), entry.method, check);
  if (length !== entry.size || sum !== entry.checksum) throw new FileError("damaged");
}

/** The whole of a part. */
export function unpackWhole(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.size);
  let length = 0;
  unpack(bytes, entry, (piece) => {
    whole.set(piece, length);
    length += piece.length;
  });
  return whole;
}

/** A part as it lies in the file; its own header has extra fields of another length than the directory's. */
function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + HEADER_LENGTH > bytes.length || view.getUint32(offset, true) !== HEADER)
    throw new FileError("damaged");
  const start =
    offset + HEADER_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new FileError("damaged");
  return bytes.subarray(start, start + packedSize);
}

function inflate(packed: Uint8Array, method: number, take: (piece: Uint8Array) => void): void {
  if (method === STORED) {
    for (let at = 0; at < packed.length; at += PIECE) take(packed.subarray(at, at + PIECE));
    return;
  }
  if (method !== DEFLATED) throw new FileError("damaged");
  const inflater = new Inflate(take);
  try {
    for (let at = 0; at < packed.length || at === 0; at += PIECE)
      inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch (error) {
    // The library's own errors have codes.
    if (error instanceof Error && "code" in error) throw new FileError("damaged", { cause: error });
    throw error;
  }
}
