import { strToU8 } from "fflate";
import type { FilePackage } from "../package/filePackage";
import { partKey } from "../package/partNames";
import { type ChangedParts, type PartLinks, linksBetweenParts } from "./partLinks";
import { type ChangedPart, zipWith } from "./zipWith";

/** A file that is being changed. */
export interface ChangedFile extends ChangedParts, PartLinks {
  /** A name like another that no part has: `xl/worksheets/sheet3.xml`. */
  freeName(like: string): string;
  /** The bytes of the file. */
  zipped(): Uint8Array;
}

export function changedFile(original: FilePackage): ChangedFile {
  const changes = new Map<string, ChangedPart>();
  const parts: ChangedParts = {
    has: (name) => {
      const changed = changes.get(partKey(name));
      return changed ? changed.bytes !== undefined : original.has(name);
    },
    textOf: (name) => {
      const changed = changes.get(partKey(name));
      if (!changed) return original.textOf(name);
      return changed.bytes ? new TextDecoder().decode(changed.bytes) : "";
    },
    put: (name, content) => {
      if (typeof content === "string" && parts.has(name) && content === parts.textOf(name)) return;
      const bytes = typeof content === "string" ? strToU8(asUtf8(content)) : content;
      changes.set(partKey(name), { name, bytes });
    },
    remove: (name) => {
      changes.set(partKey(name), { name, bytes: undefined });
    },
  };
  const isTaken = (name: string): boolean => changes.has(partKey(name)) || original.has(name);
  return {
    ...parts,
    ...linksBetweenParts(parts),
    freeName: (like) => {
      if (!isTaken(like)) return like;
      const [, start = like, end = ""] = /^(.*?)\d*(\.\w+)$/su.exec(like) ?? [];
      let number = 1;
      while (isTaken(`${start}${number}${end}`)) number++;
      return `${start}${number}${end}`;
    },
    zipped: () => zipWith(original, changes),
  };
}

/** A part is written in UTF-8, whatever it was in before. */
function asUtf8(xml: string): string {
  return xml.replace(/^(\uFEFF?<\?xml\s[^>]*?\sencoding\s*=\s*)(?:"[^"]*"|'[^']*')/u, '$1"UTF-8"');
}
