import { FileError } from "../fileError";

/** A file as text, and the encoding that it was in. */
export interface DecodedTable {
  readonly text: string;
  readonly encoding: "UTF-8" | "UTF-16" | "Windows-1252";
}

/** The marks with which a text may begin, and how what follows is read. */
const MARKS: readonly (readonly [readonly number[], string, DecodedTable["encoding"]])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8", "UTF-8"],
  [[0xff, 0xfe], "utf-16le", "UTF-16"],
  [[0xfe, 0xff], "utf-16be", "UTF-16"],
];
/** So many bytes show whether a text without a mark has two bytes a sign. */
const LOOKED_AT = 4096;
/** Hardly more than half of the letters of any log have a zero as one of their two bytes, and none has two. */
const ZEROS_OF_UTF16 = 0.2;
/** Blanks and the separators of old programs aside, no text has signs of control: what has is no text. */
const NO_TEXT = /[\0-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufffe\uffff]/u;
/** What old programs end a file with, and what blank lines behind the last are of. */
const ENDING = /[\s\0\x1a]/u;

/** The signs of Windows-1252 from the first that Latin 1 does not have; in five places there is none. */
const SIGNS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
const FIRST_SIGN = 0x80;

/**
 * The text of a table. Encodings are told by what they forbid, not by how often letters come: a library that weighs letters
 * takes a short log in Windows-1252 for one of Central Europe, and its £ for Ł (`docs/decisions.md`).
 */
export function decodeTable(bytes: Uint8Array): DecodedTable {
  const decoded = decode(bytes);
  const text = decoded && withoutEnding(decoded.text).replace(/\r\n?/gu, "\n");
  if (!decoded || text === undefined || NO_TEXT.test(text)) throw new FileError("notAWorkbook");
  return { text, encoding: decoded.encoding };
}

/** An expression for all of the ending would be tried at every blank of the text. */
function withoutEnding(text: string): string {
  let end = text.length;
  while (end > 0 && ENDING.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function decode(bytes: Uint8Array): DecodedTable | undefined {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return decodedAs(bytes, marked[1], marked[2]);
  const utf16 = utf16Without(bytes.subarray(0, LOOKED_AT));
  if (utf16 !== undefined) return decodedAs(bytes, utf16, "UTF-16");
  return decodedAs(bytes, "utf-8", "UTF-8") ?? { text: windows1252(bytes), encoding: "Windows-1252" };
}

/** Some versions of Node.js decode Windows-1252 as Latin 1, which has signs of control in the place of these. */
function windows1252(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\x80-\x9f]/gu, (sign) => SIGNS.charAt(sign.charCodeAt(0) - FIRST_SIGN));
}

function decodedAs(
  bytes: Uint8Array,
  name: string,
  encoding: DecodedTable["encoding"],
): DecodedTable | undefined {
  try {
    return { text: new TextDecoder(name, { fatal: true }).decode(bytes), encoding };
  } catch {
    // Bytes that are no text in this encoding.
    return undefined;
  }
}

/** Which UTF-16 a text without a mark is in: every other byte of its Latin letters is zero. */
function utf16Without(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [first = 0, second = 0] = zeros;
  if (Math.max(first, second) < bytes.length * ZEROS_OF_UTF16) return undefined;
  if (first > 0 && second > 0) return undefined;
  return first > 0 ? "utf-16be" : "utf-16le";
}
