import { Inflate } from "fflate";
import { crc32 } from "./crc32";

/** How packed bytes are unpacked and summed up: by a library everywhere, or by what a machine has of its own. */
export interface Unpacker {
  /** Unpacks what is deflated to so many bytes at most, piece by piece. What is no such thing is an error. */
  inflate(packed: Uint8Array, size: number, take: (piece: Uint8Array) => void): void;
  /** The checksum of bytes that come piece by piece: `sum` is that of the pieces before, 0 at first. */
  crc32(bytes: Uint8Array, sum: number): number;
}

/** So much is unpacked at a time, packed bytes. */
export const PIECE = 65_536;

/** Unpacks wherever scripts run, and keeps no more than a piece. */
export const LIBRARY_UNPACKER: Unpacker = {
  inflate: (packed, _, take) => {
    const inflater = new Inflate(take);
    for (let at = 0; at < packed.length || at === 0; at += PIECE)
      inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  },
  crc32,
};
