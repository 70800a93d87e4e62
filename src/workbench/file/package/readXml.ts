import { SaxesParser } from "saxes";
import { FileError } from "../fileError";
import { type QuickHandler, quickReader } from "./quickXml";

export type Attributes = Readonly<Record<string, string>>;

/** What is done with XML as it is read; names are without the prefix of the root's own namespace. */
export interface XmlHandler {
  open?: (name: string, attributes: Attributes) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/** Takes XML as it comes; undefined ends it. */
export type XmlReader = (text: string | undefined) => void;

/** No element of a workbook holds a longer text by far: a cell's has 32,767 characters. */
const LONGEST_TEXT = 32 * 2 ** 20;

/** Reads XML that comes in pieces. What is not well formed is a damaged file. */
export function xmlReader(handler: XmlHandler): XmlReader {
  let prefix: string | undefined;
  const local = (name: string): string =>
    prefix !== undefined && prefix !== "" && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  const named: QuickHandler = {
    open: (name, attributes) => {
      prefix ??= name.slice(0, name.indexOf(":") + 1);
      handler.open?.(local(name), attributes);
    },
    close: (name) => handler.close?.(local(name)),
    text: (text) => handler.text?.(text),
  };
  const quick = quickReader(named);
  let full: XmlReader | undefined;
  return (text) => {
    if (full) {
      full(text);
      return;
    }
    const left = quick(text);
    if (!left) return;
    full = fullReader(named, left.before);
    full(left.rest);
    if (text === undefined) full(undefined);
  };
}

/** Reads any XML, from behind what is said to have been read. */
function fullReader(handler: QuickHandler, before: string): XmlReader {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let sinceTag = 0;
  parser.on("error", (error) => {
    throw new FileError("damaged", { cause: error });
  });
  parser.write(before);
  parser.on("opentag", ({ name, attributes }) => {
    sinceTag = 0;
    handler.open(name, attributes);
  });
  parser.on("closetag", ({ name }) => {
    sinceTag = 0;
    handler.close(name);
  });
  parser.on("text", (text) => {
    handler.text(text);
  });
  parser.on("cdata", (text) => {
    handler.text(text);
  });
  return (text) => {
    sinceTag += text?.length ?? 0;
    if (sinceTag > LONGEST_TEXT) throw new FileError("damaged");
    if (text === undefined) parser.close();
    else parser.write(text);
  };
}

/** Reads a text of XML that is whole. */
export function readXml(text: string, handler: XmlHandler): void {
  const reader = xmlReader(handler);
  reader(text);
  reader(undefined);
}

/** The id of a relation in an element, whatever prefix its namespace has. */
export function relationId(attributes: Attributes): string | undefined {
  const name = Object.keys(attributes).find((one) => one.endsWith(":id"));
  return name === undefined ? undefined : attributes[name];
}

/** Whether an attribute says yes; XML has two words for it. */
export function isTrue(value: string | undefined): boolean {
  return value !== undefined && ["1", "true", "on"].includes(value.trim().toLowerCase());
}
