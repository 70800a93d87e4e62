import { strToU8 } from "fflate";
import type { SheetProperty } from "../book/book";
import { attribute, escapeXml, relationsOf, relationsPath, sheetPaths } from "./sheetParts";
import { type Parts, partText } from "./zipParts";

/** The properties that add-ins keep with sheets, by the sheets' names. The file's library does not know them. */
export type PropertiesOfSheets = ReadonlyMap<string, readonly SheetProperty[]>;

export const PROPERTY_RELATION =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty";
export const PROPERTY_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
const RELATIONS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What follows the custom properties in a sheet's part, in the order that the format asks for. */
const FOLLOWING =
  /<(?:cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[ />]|<\/worksheet>/u;

/** Reads the properties of the sheets; a value is kept in a part of its own, as UTF-16. */
export function readCustomProperties(parts: Parts): PropertiesOfSheets {
  return new Map(
    [...sheetPaths(parts)].map(([name, path]) => {
      const targets = new Map(relationsOf(parts, path).map(({ id, target }) => [id, target]));
      const elements = partText(parts, path).matchAll(/<(?:\w+:)?customPr\s[^>]*>/gu);
      const properties = [...elements].map(([element]) => ({
        key: attribute(element, "name") ?? "",
        value: new TextDecoder("utf-16le").decode(parts[targets.get(attribute(element, "r:id") ?? "") ?? ""]),
      }));
      return [name, properties];
    }),
  );
}

/** Puts the properties of the sheets into the parts of a file that was written without them. */
export function addCustomProperties(parts: Parts, properties: PropertiesOfSheets): void {
  const paths = sheetPaths(parts);
  let number = 0;
  for (const [name, ofSheet] of properties) {
    const path = paths.get(name);
    if (path === undefined || ofSheet.length === 0) continue;
    const written = ofSheet.map(({ key, value }) => {
      number++;
      parts[`xl/customProperty${number}.bin`] = utf16(value);
      return { key, id: `customProperty${number}`, target: `/xl/customProperty${number}.bin` };
    });
    addRelations(parts, path, written);
    addElements(parts, path, written);
  }
  if (number > 0) addContentType(parts);
}

interface WrittenProperty {
  readonly key: string;
  readonly id: string;
  readonly target: string;
}

function addRelations(parts: Parts, path: string, written: readonly WrittenProperty[]): void {
  const file = relationsPath(path);
  const before =
    partText(parts, file) ||
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${RELATIONS_NAMESPACE}"></Relationships>`;
  const relations = written.map(
    ({ id, target }) => `<Relationship Id="${id}" Type="${PROPERTY_RELATION}" Target="${target}"/>`,
  );
  parts[file] = strToU8(before.replace("</Relationships>", `${relations.join("")}</Relationships>`));
}

function addElements(parts: Parts, path: string, written: readonly WrittenProperty[]): void {
  const elements = written.map(({ key, id }) => `<customPr name="${escapeXml(key)}" r:id="${id}"/>`);
  const xml = partText(parts, path);
  const at = xml.search(FOLLOWING);
  parts[path] = strToU8(
    `${xml.slice(0, at)}<customProperties>${elements.join("")}</customProperties>${xml.slice(at)}`,
  );
}

function addContentType(parts: Parts): void {
  const file = "[Content_Types].xml";
  parts[file] = strToU8(
    partText(parts, file).replace(
      /(<Types[^>]*>)/u,
      `$1<Default Extension="bin" ContentType="${PROPERTY_TYPE}"/>`,
    ),
  );
}

/** A text as the parts of properties keep it. */
export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
