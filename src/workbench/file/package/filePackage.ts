import { FileError, damaged, inPart } from "../fileError";
import { textDecoder } from "./decodedText";
import { partKey, plainName, relationsName, targetName } from "./partNames";
import { readXml } from "./readXml";
import { unpack, unpackWhole } from "./unpack";
import { LIBRARY_PACKER, type Packer } from "./packer";
import { type ZipEntry, zipEntries } from "./zipEntries";

/** A relation of a part to another, or to something outside the file. */
export interface PartRelation {
  readonly id: string;
  /** The last word of its type, which is the same in every edition of the format: `worksheet`. */
  readonly kind: string;
  /** The type as the file says it. */
  readonly type: string;
  /** The name of the other part, or where it leads outside the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of a file, which stay packed until they are asked for. Names are found whatever their case. */
export interface FilePackage {
  /** The file as it was read. */
  readonly bytes: Uint8Array;
  /** The parts as they are packed; their names have slashes, and none in front. */
  readonly entries: readonly ZipEntry[];
  has(name: string): boolean;
  /** What a part holds; empty where there is none. */
  bytesOf(name: string): Uint8Array;
  /** A part of XML, by the encoding that it says that it has; empty where there is none. */
  textOf(name: string): string;
  /** Hands a part of XML out piece by piece. */
  readText(name: string, take: (text: string) => void): void;
  /** What the file says that a part is; undefined where it says nothing. */
  contentTypeOf(name: string): string | undefined;
  /** The relations of a part, or of the file itself. */
  relationsOf(name: string): readonly PartRelation[];
}

/** Is told how many bytes more of a part of text were unpacked, as that goes on. */
export type OnUnpacked = (bytes: number) => void;

/** How a file is read, where not as everywhere. */
export interface ReadingOptions {
  readonly onUnpacked?: OnUnpacked;
  readonly packer?: Packer;
}

/** The file itself, whose relations lead to its first parts. */
export const WHOLE_FILE = "";
const CONTENT_TYPES = "[Content_Types].xml";
/** What is read as a stream may be no longer, and what is read whole, unpacked. */
const MOST_BYTES = 2 * 2 ** 30;
const MOST_BYTES_AT_ONCE = 64 * 2 ** 20;
/** Cells and texts unpack to some ten times their bytes. What unpacks to far more is made to fill the memory. */
const MOST_TIMES = 100;
const NO_BOMB = 16 * 2 ** 20;

/** Looks into a zip; nothing is unpacked yet but what says which part is what. */
export function filePackage(
  bytes: Uint8Array,
  { onUnpacked, packer = LIBRARY_PACKER }: ReadingOptions = {},
): FilePackage {
  const packed = { bytes, packer };
  const entries = zipEntries(bytes).map((entry) => ({ ...entry, name: plainName(entry.name) }));
  const byKey = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  // Two parts of one name: which of them a program reads is anybody's guess.
  if (byKey.size < entries.length) throw damaged("it has two parts of one name");
  const find = (name: string): ZipEntry | undefined => byKey.get(partKey(name));
  const bytesOf = (name: string): Uint8Array => {
    const entry = find(name);
    return entry ? unpackWhole(packed, limited(entry, MOST_BYTES_AT_ONCE)) : new Uint8Array();
  };
  const textOf = (name: string): string => inPart(name, () => decoded(bytesOf(name)));
  const types = inPart(CONTENT_TYPES, () => contentTypes(textOf(CONTENT_TYPES)));
  return {
    bytes,
    entries,
    has: (name) => find(name) !== undefined,
    bytesOf,
    textOf,
    readText: (name, take) => {
      const entry = find(name);
      if (!entry) return;
      const decode = textDecoder();
      inPart(name, () => {
        unpack(packed, limited(entry, MOST_BYTES), (piece) => {
          if (piece.length > 0) take(decode(piece));
          onUnpacked?.(piece.length);
        });
        take(decode(undefined));
      });
    },
    contentTypeOf: (name) => types(name),
    relationsOf: (name) => {
      const part = relationsName(name);
      return inPart(part, () => relations(name, textOf(part)));
    },
  };
}

function limited(entry: ZipEntry, most: number): ZipEntry {
  const isBomb = entry.size > NO_BOMB && entry.size > entry.packedSize * MOST_TIMES;
  if (entry.size > most || isBomb) throw new FileError("tooLarge");
  return entry;
}

function decoded(bytes: Uint8Array): string {
  const decode = textDecoder();
  return decode(bytes) + decode(undefined);
}

/** What the file says that its parts are, by their names or by the ends of these. */
function contentTypes(xml: string): (name: string) => string | undefined {
  const [byName, byEnd] = [new Map<string, string>(), new Map<string, string>()];
  if (xml !== "")
    readXml(xml, {
      open: (name, { PartName = "", Extension = "", ContentType = "" }) => {
        if (name === "Override") byName.set(partKey(PartName), ContentType);
        if (name === "Default") byEnd.set(Extension.toLowerCase(), ContentType);
      },
    });
  return (name) => byName.get(partKey(name)) ?? byEnd.get(partKey(name).replace(/^.*\./su, ""));
}

/** The relations that a part has, by the text of the part in which they are. */
export function relations(from: string, xml: string): PartRelation[] {
  const found: PartRelation[] = [];
  if (xml !== "")
    readXml(xml, {
      open: (name, { Id = "", Type = "", Target = "", TargetMode = "" }) => {
        if (name !== "Relationship") return;
        const isExternal = TargetMode.toLowerCase() === "external";
        const kind = Type.slice(Type.lastIndexOf("/") + 1);
        found.push({
          id: Id,
          kind,
          type: Type,
          target: isExternal ? Target : targetName(from, Target),
          isExternal,
        });
      },
    });
  return found;
}
