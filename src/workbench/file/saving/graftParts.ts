import { targetFrom } from "../package/partNames";
import { attribute, relationsPath } from "../sheetParts";
import { partText } from "../zipParts";
import { placedTable, withOwnTexts, withPlacedStyles } from "./movedParts";
import type { Saving } from "./saving";
import { nextTableId } from "./tableIds";
import { childrenOf, rootOf, spliced, tagOf, textOf } from "./xmlElements";

/**
 * Puts a part that the library wrote into the file, with all parts that it leads to, each under a name that is free. Gives
 * its name; `names` are those that were given by then.
 */
export function graftPart(saving: Saving, path: string, names = new Map<string, string>()): string {
  const { file, library } = saving;
  const known = names.get(path);
  if (known !== undefined) return known;
  const name = file.freeName(path);
  names.set(path, name);
  const contentType = contentTypeOf(saving, path);
  file.add(name, movedPart(saving, path, contentType), contentType);
  const relations = partText(library, relationsPath(path));
  if (relations !== "")
    file.put(relationsPath(name), movedRelations(saving, { path, name }, relations, names));
  return name;
}

function movedPart(
  { file, library, styles }: Saving,
  path: string,
  contentType: string,
): string | Uint8Array {
  const xml = partText(library, path);
  if (/spreadsheetml\.worksheet\+xml$/u.test(contentType))
    return withPlacedStyles(withOwnTexts(xml, library), styles);
  if (/spreadsheetml\.table\+xml$/u.test(contentType)) return placedTable(xml, nextTableId(file), styles);
  return library[path] ?? new Uint8Array();
}

/** The relations of a part keep their ids, and lead to where the other parts are now; `path` is where it was, `name` where it is. */
function movedRelations(
  saving: Saving,
  { path, name }: { readonly path: string; readonly name: string },
  relations: string,
  names: Map<string, string>,
): string {
  const moved = childrenOf(relations).map((one) => {
    const [text, tag] = [textOf(relations, one), tagOf(relations, one)];
    if (attribute(tag, "TargetMode") === "External") return text;
    const to = new URL(attribute(tag, "Target") ?? "", `file:///${path}`).pathname.slice(1);
    const target = targetFrom(name, graftPart(saving, to, names));
    return text.replace(/(\sTarget\s*=\s*)"[^"]*"/u, (_, start: string) => `${start}"${target}"`);
  });
  const { innerStart, innerEnd } = rootOf(relations);
  return spliced(relations, innerStart, innerEnd, moved.join(""));
}

/** What the library says that a part is. */
function contentTypeOf({ library }: Saving, path: string): string {
  const types = partText(library, "[Content_Types].xml");
  const tags = childrenOf(types).map((one) => textOf(types, one));
  const end = path.slice(path.lastIndexOf(".") + 1);
  const found =
    tags.find((tag) => attribute(tag, "PartName") === `/${path}`) ??
    tags.find((tag) => attribute(tag, "Extension") === end);
  return (found && attribute(found, "ContentType")) ?? "application/octet-stream";
}
