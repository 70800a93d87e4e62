import * as zlib from "node:zlib";
import { FileError } from "../file/fileError";
import { isShortOfMemory } from "./shortOfMemory";
import { LIBRARY_UNPACKER, PIECE, type Unpacker } from "../file/package/unpacker";

/** Longer parts are unpacked as a stream: here they would have to be in memory as a whole. */
const MOST_BYTES = 256 * 2 ** 20;

/** Node.js's own way of unpacking, several times as fast as one that runs in any browser. */
export const NODE_UNPACKER: Unpacker = {
  inflate: (packed, size, take) => {
    if (size > MOST_BYTES) LIBRARY_UNPACKER.inflate(packed, size, take);
    else {
      const whole = inflated(packed, size);
      for (let at = 0; at < whole.length; at += PIECE) take(whole.subarray(at, at + PIECE));
    }
  },
  // Node.js 20 has it from version 20.15 on.
  crc32: "crc32" in zlib ? zlib.crc32 : LIBRARY_UNPACKER.crc32,
};

/** In one buffer that is long enough from the beginning, so that nothing is put together. */
function inflated(packed: Uint8Array, size: number): Uint8Array {
  try {
    return zlib.inflateRawSync(packed, {
      chunkSize: Math.max(size + 1, PIECE),
      maxOutputLength: Math.max(size, 1),
    });
  } catch (error) {
    throw isShortOfMemory(error) ? error : new FileError("damaged", { cause: error });
  }
}
