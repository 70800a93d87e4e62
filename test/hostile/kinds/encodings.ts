import { strToU8 } from "fflate";
import { type HostileFile, BROKEN_TABLE, DAMAGED, NO_WORKBOOK, SHEET, TEXTS, replaced } from "../hostileFile";
import { type PartContent, changed, zipped } from "../../workbench/reading/rawWorkbook";
import { tableText, wholeLog } from "../wholeLog";

const DECLARED = 'encoding="UTF-8"';

/** The shared texts in other bytes than they say, or in those that they say. */
function encoded(encode: (xml: string) => Uint8Array, declared = DECLARED): () => Uint8Array {
  return () => {
    const parts = changed(wholeLog(), TEXTS, (xml) => `${xml.replace(DECLARED, declared)} `);
    return zipped({ ...parts, [TEXTS]: encode(textOf(parts[TEXTS])) });
  };
}

function textOf(part: PartContent | undefined): string {
  if (typeof part !== "string") throw new Error("The part is no text.");
  return part;
}

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le").swap16());
const utf32 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text).flatMap((sign) => [sign.codePointAt(0) ?? 0, 0, 0, 0]));
const bytesOf = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);
const joined = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));

const PARTS: readonly HostileFile[] = [
  {
    about: "UTF-16 with a mark",
    make: encoded((xml) => joined(bytesOf(0xff, 0xfe), utf16(xml)), 'encoding="UTF-16"'),
    ends: "report",
  },
  { about: "UTF-16 without a mark", make: encoded(utf16, 'encoding="UTF-16"'), ends: "report" },
  { about: "UTF-16 with its bytes the other way round", make: encoded(utf16be), ends: "report" },
  {
    about: "UTF-8 with a mark, said to be UTF-16",
    make: encoded((xml) => joined(bytesOf(0xef, 0xbb, 0xbf), strToU8(xml)), 'encoding="UTF-16"'),
    ends: "report",
  },
  {
    about: "Latin 1 that says so",
    make: encoded((xml) => strToU8(xml, true), 'encoding="ISO-8859-1"'),
    ends: "report",
  },
  { about: "an encoding that nobody knows", make: encoded(strToU8, 'encoding="none"'), ends: DAMAGED },
  { about: "UTF-7", make: encoded(strToU8, 'encoding="UTF-7"'), ends: DAMAGED },
  { about: "UTF-32", make: encoded(utf32), ends: DAMAGED },
  { about: "UTF-16 of an odd length", make: encoded((xml) => utf16(xml).slice(0, -1)), ends: DAMAGED },
  {
    about: "bytes that are no UTF-8",
    make: encoded((xml) => joined(strToU8(xml), bytesOf(0xc3, 0x28))),
    ends: DAMAGED,
  },
  {
    about: "a name in Latin 1 that is said to be UTF-8",
    make: encoded((xml) => strToU8(xml.replace("Adults", "Adultés"), true)),
    ends: DAMAGED,
  },
  { about: "a sign of control", make: replaced(TEXTS, "<t>Adults", "<t>Adults\u0001"), ends: DAMAGED },
  { about: "zeros", make: replaced(SHEET, "<sheetData>", "<sheetData>\0\0"), ends: DAMAGED },
  { about: "two marks", make: encoded((xml) => strToU8(`\ufeff\ufeff${xml}`)), ends: "report" },
];

const table = (
  name: string,
  about: string,
  bytes: () => Uint8Array,
  ends: HostileFile["ends"],
): HostileFile => ({
  about,
  name,
  make: bytes,
  ends,
});

const TABLES: readonly HostileFile[] = [
  table("utf16.csv", "a table in UTF-16 without a mark", () => utf16(tableText()), "report"),
  table(
    "odd.csv",
    "a table in UTF-16 of an odd length",
    () => joined(bytesOf(0xff, 0xfe), utf16(tableText()), bytesOf(65)),
    NO_WORKBOOK,
  ),
  table(
    "zeros.csv",
    "a table with zeros in it",
    () => strToU8(tableText().replace("Adults", "Adu\0lts")),
    NO_WORKBOOK,
  ),
  table(
    "mixed.csv",
    "a table in two encodings",
    () => joined(strToU8(`${tableText()}\r\nC9,É`), bytesOf(0xe9), strToU8(",2023-01-10,,Frontline,")),
    "report",
  ),
  table(
    "picture.csv",
    "a picture",
    () => bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
    NO_WORKBOOK,
  ),
  table(
    "page.csv",
    "a web page",
    () => strToU8("<!DOCTYPE html><table><tr><td>Complaint ID</td></tr></table>"),
    /is a web page/u,
  ),
  table(
    "quotes.csv",
    "quotation marks that do not match",
    () => strToU8(tableText().replace("Adults", '"Adults')),
    BROKEN_TABLE,
  ),
];

export const ENCODINGS: readonly HostileFile[] = [...PARTS, ...TABLES];
