import { FileError } from "../fileError";
import { PIECE, type Packer } from "./packer";
import type { ZipEntry } from "./zipEntries";
import { DEFLATED, LOCAL } from "./zipFormat";

const STORED = 0;

/** The bytes of a zip, and what unpacks its parts. */
export interface PackedFile {
  readonly bytes: Uint8Array;
  readonly packer: Packer;
}

/**
 * Unpacks a part piece by piece. A part that is longer or shorter than the file says, or whose checksum does not agree, is
 * a damaged file; that is known at the latest when the last piece has been handed out.
 */
export function unpack(
  { bytes, packer }: PackedFile,
  entry: ZipEntry,
  take: (piece: Uint8Array) => void,
): void {
  let [length, sum] = [0, 0];
  const check = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > entry.size) throw new FileError("damaged");
    sum = packer.crc32(piece, sum);
    take(piece);
  };
  const packed = packedBytes(bytes, entry);
  if (entry.method === STORED)
    for (let at = 0; at < packed.length; at += PIECE) check(packed.subarray(at, at + PIECE));
  else if (entry.method === DEFLATED) inflate(packer, packed, entry.size, check);
  else throw new FileError("damaged");
  if (length !== entry.size || sum !== entry.checksum) throw new FileError("damaged");
}

/** The whole of a part. */
export function unpackWhole(file: PackedFile, entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.size);
  let length = 0;
  unpack(file, entry, (piece) => {
    whole.set(piece, length);
    length += piece.length;
  });
  return whole;
}

/** A part as it lies in the file; its own header has extra fields of another length than the directory's. */
function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL.length > bytes.length || view.getUint32(offset, true) !== LOCAL.sign)
    throw new FileError("damaged");
  const start = offset + LOCAL.length + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new FileError("damaged");
  return bytes.subarray(start, start + packedSize);
}

function inflate(packer: Packer, packed: Uint8Array, size: number, take: (piece: Uint8Array) => void): void {
  try {
    packer.inflate(packed, size, take);
  } catch (error) {
    // The library's own errors have codes.
    if (error instanceof Error && "code" in error) throw new FileError("damaged", { cause: error });
    throw error;
  }
}
