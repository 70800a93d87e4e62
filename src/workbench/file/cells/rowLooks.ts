import { type Attributes, isTrue } from "../package/readXml";
import type { RowLook } from "./sheetCells";

export type LooksOfRows = (attributes: Attributes) => RowLook | undefined;

/** Reads how rows look, and gives those that look alike the same look; undefined for a row like any other. */
export function rowLooks(): LooksOfRows {
  const known = new Map<string, RowLook>();
  return ({ hidden, ht, customHeight, outlineLevel, s, customFormat }) => {
    if ([hidden, ht, outlineLevel, customFormat].every((one) => one === undefined)) return undefined;
    const key = [hidden, ht, customHeight, outlineLevel, s, customFormat].join(" ");
    const look = known.get(key) ?? {
      isHidden: isTrue(hidden),
      ...(ht !== undefined && { height: Number(ht) }),
      hasOwnHeight: isTrue(customHeight),
      outlineLevel: Number(outlineLevel ?? 0),
      ...(isTrue(customFormat) && s !== undefined && { style: Number(s) }),
    };
    known.set(key, look);
    return look;
  };
}
