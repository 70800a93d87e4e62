import { Deflate, Inflate } from "fflate";
import { crc32 } from "./crc32";

/** How bytes are packed, unpacked and summed up: by a library everywhere, or by what a machine has of its own. */
export interface Packer {
  /** Unpacks what is deflated to so many bytes at most, piece by piece. What is no such thing is an error. */
  inflate(packed: Uint8Array, size: number, take: (piece: Uint8Array) => void): void;
  /** Deflates bytes that are pushed piece by piece, fast rather than well. */
  deflater(take: (packed: Uint8Array) => void): (piece: Uint8Array, isLast: boolean) => void;
  /** The checksum of bytes that come piece by piece: `sum` is that of the pieces before, 0 at first. */
  crc32(bytes: Uint8Array, sum: number): number;
}

/** So much is unpacked at a time, packed bytes. */
export const PIECE = 65_536;

/** Packs and unpacks wherever scripts run, and keeps no more than a piece. */
export const LIBRARY_PACKER: Packer = {
  inflate: (packed, _, take) => {
    const inflater = new Inflate(take);
    for (let at = 0; at < packed.length || at === 0; at += PIECE)
      inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  },
  deflater: (take) => {
    // At its usual level, the library's stream (0.8.3) spoils some of what it packs, which is then found to be damaged.
    const deflate = new Deflate({ level: 1 }, take);
    return (piece, isLast) => {
      deflate.push(piece, isLast);
    };
  },
  crc32,
};
