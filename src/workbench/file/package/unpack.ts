import { FileError, brief, damaged, inPart } from "../fileError";
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
  const wrong = (how: string): FileError => damaged(`its part ${brief(entry.name)} ${how}`);
  const check = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > entry.size) throw wrong("is longer than the file says");
    sum = packer.crc32(piece, sum);
    take(piece);
  };
  const packed = packedBytes(bytes, entry);
  if (!packed) throw wrong("is not where the file says");
  if (entry.method === STORED)
    for (let at = 0; at < packed.length; at += PIECE) check(packed.subarray(at, at + PIECE));
  else if (entry.method === DEFLATED)
    inPart(entry.name, () => {
      inflate(packer, packed, entry.size, check);
    });
  else throw wrong("is packed in a way that is not known");
  if (length !== entry.size || sum !== entry.checksum) throw wrong("is not what its checksum says");
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

/**
 * A part as it lies in the file; its own header has extra fields of another length than the directory's. Undefined where
 * it does not lie there.
 */
function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL.length > bytes.length || view.getUint32(offset, true) !== LOCAL.sign) return undefined;
  const start = offset + LOCAL.length + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedSize > bytes.length ? undefined : bytes.subarray(start, start + packedSize);
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
