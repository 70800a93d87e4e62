import { FileError, damaged } from "../fileError";
import { END, ENTRY } from "./zipFormat";

/** A part of a zip, packed. */
export interface ZipEntry {
  /** Its name as the file spells it. */
  readonly name: string;
  /** How it is packed: 0 for not at all, 8 for deflated. */
  readonly method: number;
  readonly packedSize: number;
  /** How many bytes the file says that it unpacks to. */
  readonly size: number;
  readonly checksum: number;
  /** Where its own header begins; its bytes come after that. */
  readonly offset: number;
}

const END_64 = 0x06_06_4b_50;
const LOCATOR_64 = 0x07_06_4b_50;
const LOCATOR_LENGTH = 20;
const LONGEST_COMMENT = 0xff_ff;
/** In the place of a number that is kept in an extra field for having no room here. */
const ELSEWHERE = 0xff_ff_ff_ff;
const EXTRA_64 = 1;
const IS_ENCRYPTED = 1;
const NO_LIST = "its list of parts is broken";

/** The parts that a zip's directory lists, folders aside. What is no whole directory is a damaged file. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  try {
    return readEntries(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes);
  } catch (error) {
    // What points outside the file.
    if (error instanceof RangeError) throw damaged(NO_LIST, error);
    throw error;
  }
}

function readEntries(view: DataView, bytes: Uint8Array): ZipEntry[] {
  const { count, start } = directory(view);
  const entries: ZipEntry[] = [];
  for (let at = start, number = 0; number < count; number++) {
    if (view.getUint32(at, true) !== ENTRY.sign) throw damaged(NO_LIST);
    if ((view.getUint16(at + 8, true) & IS_ENCRYPTED) !== 0) throw new FileError("passwordProtected");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((to) => view.getUint16(at + to, true));
    const [name, extra] = [at + ENTRY.length, at + ENTRY.length + (nameLength ?? 0)];
    const entry = readEntry(view, at, [extra, extra + (extraLength ?? 0)]);
    const spelt = decodeName(bytes.subarray(name, extra));
    if (!/[\\/]$/u.test(spelt)) entries.push({ ...entry, name: spelt });
    at = extra + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

function directory(view: DataView): { readonly count: number; readonly start: number } {
  const end = findEnd(view);
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return { count, start };
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(end64, true) !== END_64) throw damaged(NO_LIST);
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    start: Number(view.getBigUint64(end64 + 48, true)),
  };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END.sign) return at;
  throw damaged("its end is missing");
}

function readEntry(view: DataView, at: number, extra: readonly [number, number]): Omit<ZipEntry, "name"> {
  const large = extraNumbers(view, extra);
  // Those that have no room stand in this order.
  const [size, packedSize, offset] = [24, 20, 42].map((to) => numberOr(view.getUint32(at + to, true), large));
  return {
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    size: size ?? 0,
    packedSize: packedSize ?? 0,
    offset: offset ?? 0,
  };
}

function numberOr(number: number, large: number[]): number {
  if (number !== ELSEWHERE) return number;
  const instead = large.shift();
  if (instead === undefined) throw damaged(NO_LIST);
  return instead;
}

/** The numbers of the extra field for those with no room, of the fields between two places. */
function extraNumbers(view: DataView, [from, to]: readonly [number, number]): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA_64) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, place) => Number(view.getBigUint64(at + 4 + place * 8, true)));
  }
  return [];
}

/** Names are in UTF-8 or, by old programs, in a code page: those of a workbook's parts have no signs that differ. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("latin1").decode(bytes);
  }
}
