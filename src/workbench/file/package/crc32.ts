const POLYNOMIAL = 0xed_b8_83_20;

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = (sum & 1) === 1 ? (sum >>> 1) ^ POLYNOMIAL : sum >>> 1;
  return sum;
});

/** The checksum of a zip's part, taken piece by piece: `sum` is that of the pieces before, 0 at first. */
export function crc32(bytes: Uint8Array, sum = 0): number {
  let inverted = ~sum;
  for (let at = 0; at < bytes.length; at++)
    inverted = (TABLE[(inverted ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (inverted >>> 8);
  return ~inverted >>> 0;
}
