import { strToU8 } from "fflate";
import { attribute, escapeXml, relationsOf, relationsPath } from "./sheetParts";
import { type Parts, partText } from "./zipParts";

/** By what a file says whose settings it keeps: the add-in's id in the manifest. */
export const ADD_IN_ID = "a6360017-c025-42a2-9c83-79b056d22f24";

const OFFICE = "http://schemas.microsoft.com/office";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const PANES_RELATION = `${OFFICE}/2011/relationships/webextensiontaskpanes`;
const ADD_IN_RELATION = `${OFFICE}/2011/relationships/webextension`;
const PANES = "xl/webextensions/taskpanes.xml";
const CONTENT_TYPES = {
  panes: "application/vnd.ms-office.webextensiontaskpanes+xml",
  addIn: "application/vnd.ms-office.webextension+xml",
} as const;
/** A picture of a pane, which is in a part of its own. */
const SNAPSHOT = /<(\w+:)?snapshot\b[^>]*?(?:\/>|>[\s\S]*?<\/\1snapshot>)/u;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What a file keeps for the add-in, by its keys. */
export function readSettings(parts: Parts): Map<string, unknown> {
  const own = addInPaths(parts).find((path) => isOwn(partText(parts, path)));
  const properties = own === undefined ? [] : partText(parts, own).matchAll(/<(?:\w+:)?property\s[^>]*>/gu);
  return new Map(
    [...properties].map(([property]) => [
      attribute(property, "name") ?? "",
      parsed(attribute(property, "value") ?? ""),
    ]),
  );
}

/** Values are kept as JSON; what is none was not written by Excel, and is left to the add-in to judge. */
function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/**
 * Puts the add-in's settings into the parts of a file that was written without them, as Excel keeps them: with the
 * panes of the add-ins that were open in it. Those of other add-ins stay as they were in the file that was read.
 */
export function addSettings(written: Parts, original: Parts, settings: ReadonlyMap<string, unknown>): void {
  const others = addInPaths(original).filter((path) => !isOwn(partText(original, path)));
  if (others.length === 0 && settings.size === 0) return;
  const addIns = [
    ...others.map((path) => partText(original, path).replace(SNAPSHOT, "")),
    ...(settings.size > 0 ? [addInPart(settings)] : []),
  ];
  const paths = addIns.map((_, index) => `xl/webextensions/webextension${index + 1}.xml`);
  for (const [index, path] of paths.entries()) written[path] = strToU8(addIns[index] ?? "");
  written[PANES] = strToU8(panesPart(paths));
  written[relationsPath(PANES)] = strToU8(relationsPart(paths.map((path) => [ADD_IN_RELATION, `/${path}`])));
  addRelation(written);
  addContentTypes(written, paths);
}

function addInPaths(parts: Parts): string[] {
  return parts[PANES] ? relationsOf(parts, PANES).map(({ target }) => target) : [];
}

function isOwn(xml: string): boolean {
  const reference = /<(?:\w+:)?reference\s[^>]*>/u.exec(xml)?.[0];
  return reference !== undefined && attribute(reference, "id") === ADD_IN_ID;
}

function addInPart(settings: ReadonlyMap<string, unknown>): string {
  const properties = [...settings].map(
    ([key, value]) => `<we:property name="${escapeXml(key)}" value="${escapeXml(JSON.stringify(value))}"/>`,
  );
  return [
    `${DECLARATION}<we:webextension xmlns:we="${OFFICE}/webextensions/webextension/2010/11" id="{${ADD_IN_ID}}">`,
    `<we:reference id="${ADD_IN_ID}" version="1.0.0.0" store="developer" storeType="Registry"/>`,
    `<we:alternateReferences/><we:properties>${properties.join("")}</we:properties>`,
    "<we:bindings/></we:webextension>",
  ].join("");
}

function panesPart(paths: readonly string[]): string {
  const panes = paths.map(
    (_, index) =>
      `<wetp:taskpane dockstate="right" visibility="0" width="350" row="${index + 1}"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId${index + 1}"/></wetp:taskpane>`,
  );
  return `${DECLARATION}<wetp:taskpanes xmlns:wetp="${OFFICE}/webextensions/taskpanes/2010/11">${panes.join("")}</wetp:taskpanes>`;
}

function relationsPart(relations: readonly (readonly [string, string])[]): string {
  const elements = relations.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${elements.join("")}</Relationships>`;
}

function addRelation(parts: Parts): void {
  const file = "_rels/.rels";
  const relation = `<Relationship Id="addInPanes" Type="${PANES_RELATION}" Target="/${PANES}"/>`;
  parts[file] = strToU8(
    partText(parts, file).replace("</Relationships>", () => `${relation}</Relationships>`),
  );
}

function addContentTypes(parts: Parts, addIns: readonly string[]): void {
  const file = "[Content_Types].xml";
  const overrides = [
    [PANES, CONTENT_TYPES.panes] as const,
    ...addIns.map((path) => [path, CONTENT_TYPES.addIn] as const),
  ].map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  parts[file] = strToU8(partText(parts, file).replace("</Types>", () => `${overrides.join("")}</Types>`));
}
