import { attribute, escapeXml, relationsOf } from "./sheetParts";
import { type Parts, partText } from "./zipParts";

/** By what a file says whose settings it keeps: the add-in's id in the manifest. */
export const ADD_IN_ID = "a6360017-c025-42a2-9c83-79b056d22f24";

const OFFICE = "http://schemas.microsoft.com/office";
export const PANES_RELATION = `${OFFICE}/2011/relationships/webextensiontaskpanes`;
export const ADD_IN_RELATION = `${OFFICE}/2011/relationships/webextension`;
export const PANES = "xl/webextensions/taskpanes.xml";
export const PANES_TYPE = "application/vnd.ms-office.webextensiontaskpanes+xml";
export const ADD_IN_TYPE = "application/vnd.ms-office.webextension+xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What a file keeps for the add-in, by its keys. */
export function readSettings(parts: Parts): Map<string, unknown> {
  const addIns = parts[PANES] ? relationsOf(parts, PANES).map(({ target }) => partText(parts, target)) : [];
  return settingsIn(addIns.find(isOwn) ?? "");
}

/** What the part of an add-in keeps, by its keys. */
export function settingsIn(xml: string): Map<string, unknown> {
  return new Map(
    [...xml.matchAll(/<(?:\w+:)?property\s[^>]*>/gu)].map(([property]) => [
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

/** Whether the part of an add-in is this one's. */
export function isOwn(xml: string): boolean {
  const reference = /<(?:\w+:)?reference\s[^>]*>/u.exec(xml)?.[0];
  return reference !== undefined && attribute(reference, "id") === ADD_IN_ID;
}

/** The part of an add-in, as Excel keeps it. */
export function addInPart(settings: ReadonlyMap<string, unknown>): string {
  return [
    `${DECLARATION}<we:webextension xmlns:we="${OFFICE}/webextensions/webextension/2010/11" id="{${ADD_IN_ID}}">`,
    `<we:reference id="${ADD_IN_ID}" version="1.0.0.0" store="developer" storeType="Registry"/>`,
    `<we:alternateReferences/>${propertiesElement(settings).replaceAll(/<(\/?)/gu, "<$1we:")}`,
    "<we:bindings/></we:webextension>",
  ].join("");
}

/** What an add-in keeps, without the prefix of the part that it is put into. */
export function propertiesElement(settings: ReadonlyMap<string, unknown>): string {
  const properties = [...settings].map(
    ([key, value]) => `<property name="${escapeXml(key)}" value="${escapeXml(JSON.stringify(value))}"/>`,
  );
  return `<properties>${properties.join("")}</properties>`;
}

/** The part that lists the panes of add-ins, with none. */
export function panesPart(): string {
  return `${DECLARATION}<wetp:taskpanes xmlns:wetp="${OFFICE}/webextensions/taskpanes/2010/11"></wetp:taskpanes>`;
}

/** An entry of that list, for the add-in with this relation; rows are counted from 1. */
export function paneElement(relation: string, row: number): string {
  return `<taskpane dockstate="right" visibility="0" width="350" row="${row}"><webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"/></taskpane>`;
}
