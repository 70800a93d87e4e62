import { readFileSync } from "node:fs";

const SIGNATURE = "89504e470d0a1a0a";

/** The size that a PNG file says it has, in its header. */
export function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  if (bytes.toString("hex", 0, 8) !== SIGNATURE || bytes.toString("latin1", 12, 16) !== "IHDR")
    throw new Error(`${file} is not a PNG file.`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
