import { strFromU8 } from "fflate";

/** The parts of a workbook's file, by their paths. */
export type Parts = Record<string, Uint8Array>;

/** The text of a part; empty where there is none. */
export function partText(parts: Parts, path: string): string {
  const part = parts[path];
  return part ? strFromU8(part) : "";
}
