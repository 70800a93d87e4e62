import { FileError } from "../fileError";

const BOMS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
  // Without a mark, a part in UTF-16 begins with "<" all the same.
  [[0x3c, 0x00], "utf-16le"],
  [[0x00, 0x3c], "utf-16be"],
];
const DECLARED = /^\s*<\?xml\s[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/u;
/** Far more than a declaration takes. */
const DECLARATION_BYTES = 200;

/** Turns the bytes of a part of XML, piece by piece, into text by the encoding that the part says that it has. */
export function textDecoder(): (piece: Uint8Array | undefined) => string {
  let decoder: TextDecoder | undefined;
  return (piece) => {
    try {
      if (!piece) return decoder?.decode() ?? "";
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      return decoder.decode(piece, { stream: true });
    } catch (error) {
      // Bytes that are no text in this encoding, or an encoding that nobody knows.
      throw new FileError("damaged", { cause: error });
    }
  };
}

function encodingOf(bytes: Uint8Array): string {
  const marked = BOMS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[1];
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION_BYTES));
  const declared = DECLARED.exec(start)?.[1] ?? "utf-8";
  // Its first sign takes one byte, so it is not what some programs of .NET say of every text.
  return /^(?:utf-?16|ucs-?2|unicode)/iu.test(declared) ? "utf-8" : declared;
}
