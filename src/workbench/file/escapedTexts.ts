import { strToU8 } from "fflate";
import { type Parts, partText } from "./zipParts";

const PARTS_WITH_TEXTS = /^xl\/(?:sharedStrings|comments\d*)\.xml$/u;

/** What looks like an escaped sign but is the text itself, and signs that XML would change or not take. */
const UNSAFE = /_(?=x[0-9A-F]{4}_)|(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/giu;

/** Escapes in a written file what a text's reader would take for something else: its library does not. */
export function escapeTexts(parts: Parts): void {
  for (const path of Object.keys(parts).filter((one) => PARTS_WITH_TEXTS.test(one))) {
    parts[path] = strToU8(escapedSigns(partText(parts, path)));
  }
}

/** Most texts have none of these, which one look shows. */
const MAY_BE_UNSAFE = /[_\0-\x1f\x7f-\x9f\uFFFE\uFFFF]/u;

/** A text with its signs as a file writes those that XML does not hold. */
export function escapedSigns(text: string): string {
  return MAY_BE_UNSAFE.test(text) ? text.replace(UNSAFE, escaped) : text;
}

/** `_x000D_`, as the format writes the sign of number 13. */
function escaped(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
