import { strFromU8 } from "fflate";
import {
  type HostileFile,
  DAMAGED,
  SHEET,
  STYLES,
  TEXTS,
  TOO_LARGE,
  WORKBOOK,
  replaced,
} from "../hostileFile";
import { zipped } from "../../workbench/reading/rawWorkbook";
import { wholeLog } from "../wholeLog";

/** Where fields stand in a record of the directory, and in the record that ends it. */
const ENTRY = {
  flags: 8,
  method: 10,
  checksum: 16,
  packed: 20,
  size: 24,
  nameLength: 28,
  extraLength: 30,
  offset: 42,
} as const;
const [ENTRY_LENGTH, END_LENGTH] = [46, 22];
const END = { count: 10, start: 16 } as const;

type Change = (file: Buffer) => void;

function file(change: Change): () => Uint8Array {
  return () => {
    const bytes = Buffer.from(zipped(wholeLog()));
    change(bytes);
    return new Uint8Array(bytes);
  };
}

/** Changes a field of a part's record in the directory. */
function entry(part: string, field: keyof typeof ENTRY, change: (value: number) => number): () => Uint8Array {
  return file((bytes) => {
    const at = bytes.lastIndexOf(part) - ENTRY_LENGTH + ENTRY[field];
    const isShort = ["flags", "method", "nameLength", "extraLength"].includes(field);
    if (isShort) bytes.writeUInt16LE(change(bytes.readUInt16LE(at)), at);
    else bytes.writeUInt32LE(change(bytes.readUInt32LE(at)), at);
  });
}

function end(field: keyof typeof END, value: number): () => Uint8Array {
  return file((bytes) => {
    const at = bytes.length - END_LENGTH + END[field];
    if (field === "count") bytes.writeUInt16LE(value, at);
    else bytes.writeUInt32LE(value, at);
  });
}

const REFUSED: Readonly<Record<string, () => Uint8Array>> = {
  ...Object.fromEntries(
    [SHEET, TEXTS, STYLES, WORKBOOK].flatMap((part) => [
      [`one byte less: ${part}`, entry(part, "size", (size) => size - 1)],
      [`one byte more: ${part}`, entry(part, "size", (size) => size + 1)],
    ]),
  ),
  "no bytes": entry(SHEET, "size", () => 0),
  "fewer bytes packed": entry(SHEET, "packed", (size) => size - 5),
  "more bytes packed than the file has": entry(SHEET, "packed", () => 0x7f_ff_ff_ff),
  "a size that stands elsewhere, and does not": entry(SHEET, "size", () => 0xff_ff_ff_ff),
  "a place behind the end": entry(SHEET, "offset", () => 0x7f_ff_ff_ff),
  "the place of another part": entry(SHEET, "offset", () => 0),
  "a way of packing that nobody knows": entry(SHEET, "method", () => 99),
  "not packed, though it is": entry(SHEET, "method", () => 0),
  "another checksum": entry(TEXTS, "checksum", (sum) => (sum ^ 1) >>> 0),
  "a name longer than the file": entry(SHEET, "nameLength", () => 0xff_ff),
  "more fields than the file has": entry(SHEET, "extraLength", () => 0xff_f0),
  "more parts than there are": end("count", 999),
  "a directory behind the end": end("start", 0x7f_ff_ff_ff),
  "a directory at the beginning": end("start", 0),
};

export const DECLARED_SIZES: readonly HostileFile[] = [
  ...Object.entries(REFUSED).map(([about, make]): HostileFile => ({ about, make, ends: DAMAGED })),
  { about: "three gigabytes", make: entry(SHEET, "size", () => 3 * 2 ** 30), ends: TOO_LARGE },
  { about: "a gigabyte", make: entry(SHEET, "size", () => 2 ** 30), ends: TOO_LARGE },
  { about: "a gigabyte of styles", make: entry(STYLES, "size", () => 2 ** 30), ends: TOO_LARGE },
  {
    about: "a password",
    make: entry(SHEET, "flags", (flags) => flags | 1),
    ends: /^“[^”]+” is protected with a password.*\n$/u,
  },
  {
    about: "a count of texts of a thousand million",
    make: replaced(TEXTS, /uniqueCount="\d+"/u, 'uniqueCount="999999999"'),
    ends: "report",
  },
  {
    about: "a count of styles of a thousand million",
    make: replaced(STYLES, '<cellXfs count="2">', '<cellXfs count="999999999">'),
    ends: "report",
  },
  {
    about: "four bytes before the file",
    make: () => Buffer.concat([Buffer.from("PK\u0003\u0004"), zipped(wholeLog())]),
    ends: DAMAGED,
  },
  {
    about: "a comment behind the file",
    make: () => Buffer.concat([zipped(wholeLog()), Buffer.from(strFromU8(new Uint8Array(1000)))]),
    ends: "report",
  },
];
