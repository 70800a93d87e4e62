import { strFromU8, strToU8 } from "fflate";
import {
  type HostileFile,
  BROKEN_TABLE,
  DAMAGED,
  NO_WORKBOOK,
  SHEET,
  STYLES,
  TEXTS,
  WORKBOOK,
} from "../hostileFile";
import { zipped } from "../../workbench/reading/rawWorkbook";
import { tableText, wholeLog } from "../wholeLog";

/** The first so many tenths of the file. */
function tenths(count: number): Uint8Array {
  const bytes = zipped(wholeLog());
  return bytes.slice(0, Math.floor((bytes.length * count) / 10));
}

/** The sound log with a part that breaks off. */
function brokenOff(part: string): Uint8Array {
  const parts = wholeLog();
  const whole = parts[part] ?? "";
  const content = typeof whole === "string" ? strToU8(whole) : whole;
  return zipped({ ...parts, [part]: strFromU8(content.slice(0, Math.floor(content.length * 0.7))) });
}

export const TRUNCATIONS: readonly HostileFile[] = [
  ...Array.from({ length: 9 }, (_, index): HostileFile => ({
    about: `the first ${index + 1} tenths of the file`,
    make: () => tenths(index + 1),
    ends: DAMAGED,
  })),
  { about: "all but the last byte", make: () => zipped(wholeLog()).slice(0, -1), ends: DAMAGED },
  { about: "the first four bytes", make: () => zipped(wholeLog()).slice(0, 4), ends: DAMAGED },
  { about: "the first two bytes", make: () => zipped(wholeLog()).slice(0, 2), ends: NO_WORKBOOK },
  { about: "nothing", make: () => new Uint8Array(), ends: /^“[^”]+” is empty\..*\n$/u },
  { about: "a middle that is missing", make: withoutMiddle, ends: DAMAGED },
  ...[SHEET, TEXTS, STYLES, WORKBOOK].map((part): HostileFile => ({
    about: `a part that breaks off: ${part}`,
    make: () => brokenOff(part),
    ends: DAMAGED,
  })),
  {
    about: "a table of text that breaks off in a text",
    name: "text.csv",
    make: () => strToU8(`${tableText()}\r\nC5,"Adu`),
    ends: BROKEN_TABLE,
  },
  {
    about: "a table of text that breaks off in a row",
    name: "row.csv",
    make: () => strToU8(`${tableText()}\r\nC5,Adults,2022-0`),
    ends: BROKEN_TABLE,
  },
];

function withoutMiddle(): Uint8Array {
  const bytes = zipped(wholeLog());
  const half = Math.floor(bytes.length / 2);
  return Uint8Array.from([...bytes.slice(0, half - 200), ...bytes.slice(half + 200)]);
}
