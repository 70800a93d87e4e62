import { FileError } from "./fileError";
import { type FilePackage, type ReadingOptions, filePackage } from "./package/filePackage";
import { readTable } from "./separated/readTable";
import { tableWorkbook } from "./separated/tableWorkbook";

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The name of the stream that an encrypted workbook is in, as the old format's directory spells it. */
const ENCRYPTED_STREAM = Uint8Array.from("EncryptedPackage", (letter) => letter.charCodeAt(0));

/** A file that was opened. */
export interface OpenedFile {
  readonly file: FilePackage;
  /** How the text was read that the file was made from, in words; undefined for a workbook. */
  readonly readAs: string | undefined;
}

/**
 * Looks into an .xlsx or .xlsm file, or makes one of a table of text, such as a .csv file. What a file is, is told by what
 * it holds, never by its name. Anything else is a `FileError` that says what it is.
 */
export function openFile(bytes: Uint8Array, options?: ReadingOptions): OpenedFile {
  if (startsWith(bytes, OLE_SIGNATURE)) {
    throw new FileError(isEncrypted(bytes) ? "passwordProtected" : "oldXls");
  }
  if (startsWith(bytes, ZIP_SIGNATURE)) return { file: filePackage(bytes, options), readAs: undefined };
  const table = readTable(bytes);
  return { file: filePackage(tableWorkbook(table, options?.packer), options), readAs: table.readAs };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function isEncrypted(bytes: Uint8Array): boolean {
  const [first = 0] = ENCRYPTED_STREAM;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (ENCRYPTED_STREAM.every((letter, index) => bytes[at + 2 * index] === letter)) return true;
  }
  return false;
}
