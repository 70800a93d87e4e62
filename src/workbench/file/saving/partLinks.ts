import { type PartRelation, relations } from "../package/filePackage";
import { partKey, plainName, relationsName, targetFrom } from "../package/partNames";
import { attribute, escapeXml } from "../sheetParts";
import { childrenOf, spliced, textOf } from "./xmlElements";
import { appendToRoot } from "./xmlLists";

/** The parts of a file, some of which are put in the place of others, or added. All others stay as they are packed. */
export interface ChangedParts {
  has(name: string): boolean;
  /** A part of XML as it is by now; empty where there is none. */
  textOf(name: string): string;
  put(name: string, content: string | Uint8Array): void;
  remove(name: string): void;
}

/** What the parts of a file say of each other: what each is, and where it leads. */
export interface PartLinks {
  /** Adds a part and says what it is. */
  add(name: string, content: string | Uint8Array, contentType: string): void;
  /** Adds a relation of a part, or of the file itself, to another, and gives its id. */
  relate(from: string, type: string, to: string): string;
  /** The relations of a part to others in the file, and to what is outside. */
  relationsOf(name: string): readonly PartRelation[];
  /** Takes a part away, with a relation to it and what is said of it. */
  drop(from: string, name: string): void;
  /** The names of the parts that the file says are of a type. */
  partsOfType(type: RegExp): readonly string[];
}

const CONTENT_TYPES = "[Content_Types].xml";
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Adds to what the parts of a file say of each other, and takes from it. */
export function linksBetweenParts(file: ChangedParts): PartLinks {
  const links: PartLinks = {
    add: (name, content, contentType) => {
      file.put(name, content);
      const override = `<Override PartName="/${escapeXml(name)}" ContentType="${contentType}"/>`;
      file.put(CONTENT_TYPES, appendToRoot(file.textOf(CONTENT_TYPES), [override]));
    },
    relate: (from, type, to) => {
      const part = relationsName(from);
      const xml = file.textOf(part) || NO_RELATIONS;
      const id = freeId(xml);
      file.put(
        part,
        appendToRoot(xml, [
          `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(targetFrom(from, to))}"/>`,
        ]),
      );
      return id;
    },
    relationsOf: (name) => relations(name, file.textOf(relationsName(name))),
    drop: (from, name) => {
      const related = links.relationsOf(from).find(({ target }) => partKey(target) === partKey(name));
      file.put(
        relationsName(from),
        without(file.textOf(relationsName(from)), (tag) => attribute(tag, "Id") === related?.id),
      );
      file.put(
        CONTENT_TYPES,
        without(
          file.textOf(CONTENT_TYPES),
          (tag) => partKey(attribute(tag, "PartName") ?? "") === partKey(name),
        ),
      );
      file.remove(name);
      if (file.has(relationsName(name))) file.remove(relationsName(name));
    },
    partsOfType: (type) => {
      const xml = file.textOf(CONTENT_TYPES);
      const tags = childrenOf(xml).map((one) => textOf(xml, one));
      return tags
        .filter((tag) => type.test(attribute(tag, "ContentType") ?? ""))
        .flatMap((tag) => plainName(attribute(tag, "PartName") ?? ""));
    },
  };
  return links;
}

/** A part without those elements of its root whose tags are such. */
function without(xml: string, isSuch: (tag: string) => boolean): string {
  return childrenOf(xml)
    .filter((one) => isSuch(textOf(xml, one)))
    .reverse()
    .reduce((text, { start, end }) => spliced(text, start, end, ""), xml);
}

/** An id that no relation of a part has; ids tell case apart, but not every program does. */
function freeId(xml: string): string {
  const taken = new Set(
    childrenOf(xml).map((one) => /\sId\s*=\s*["']([^"']*)/u.exec(textOf(xml, one))?.[1]?.toLowerCase()),
  );
  let number = taken.size + 1;
  while (taken.has(`rid${number}`)) number++;
  return `rId${number}`;
}
