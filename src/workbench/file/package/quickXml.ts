import { plainTag } from "./plainTag";
import { plainText } from "./plainText";

/** What is done with each piece of XML; names are as they are written. */
export interface QuickHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** What a quick reader leaves to another. */
export interface NotPlain {
  /** What the other must have read to go on from here: the declaration, and the tags that are open. */
  readonly before: string;
  /** What was not read. */
  readonly rest: string;
}

/** Takes XML as it comes; undefined ends it. Once it has given what it can't read it must be asked no more. */
export type QuickReader = (piece: string | undefined) => NotPlain | undefined;

const DECLARATION =
  /^<\?xml version="1\.0"(?: encoding="[A-Za-z][\w.-]*")?(?: standalone="(?:yes|no)")? ?\?>/u;
/** More than any tag takes, and any text of a cell. */
const MOST_WAITING = 2 ** 20;
/** Signs that XML does not have. */
const NO_SIGN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/u;
const SLASH = 47;

/**
 * Reads XML as most programs write it, in a fraction of the time that a full reader takes, and stops where it is anything
 * else: comments, sections, definitions, odd names, whatever is not well formed.
 */
export function quickReader(handler: QuickHandler): QuickReader {
  const open: string[] = [];
  let [waiting, declaration, isBegun, isOver] = ["", "", false, false];
  const notPlain = (rest: string): NotPlain => {
    const tags = isOver ? "<over/>" : open.map((name) => `<${name}>`).join("");
    return { before: declaration + tags, rest };
  };
  const wait = (xml: string): NotPlain | undefined => {
    waiting = xml;
    return xml.length > MOST_WAITING ? notPlain(xml) : undefined;
  };
  const close = (name: string): void => {
    isOver = open.length === 0;
    handler.close(name);
  };
  /** Does what a tag between two places says; false where it is not plain. */
  const takeTag = (xml: string, start: number, end: number): boolean => {
    if (xml.charCodeAt(start + 1) === SLASH) {
      const name = open[open.length - 1];
      if (name?.length !== end - start - 2 || !xml.startsWith(name, start + 2)) return false;
      open.pop();
      close(name);
      return true;
    }
    const tag = isOver ? undefined : plainTag(xml, start + 1, end);
    if (!tag) return false;
    handler.open(tag.name, tag.attributes);
    if (tag.isEmpty) close(tag.name);
    else open.push(tag.name);
    return true;
  };
  const takeText = (raw: string): boolean => {
    if (open.length === 0) return raw.trim() === "";
    const text = plainText(raw);
    if (text !== undefined) handler.text(text);
    return text !== undefined;
  };
  return (piece) => {
    if (piece === undefined) return isOver && waiting.trim() === "" ? undefined : notPlain(waiting);
    const xml = waiting + piece;
    if (NO_SIGN.test(piece) || (!isBegun && xml !== "" && !xml.startsWith("<"))) return notPlain(xml);
    if (!isBegun && !xml.includes(">")) return wait(xml);
    if (!isBegun) declaration = DECLARATION.exec(xml)?.[0] ?? "";
    let at = isBegun ? 0 : declaration.length;
    isBegun = true;
    for (;;) {
      const start = xml.indexOf("<", at);
      const end = start < 0 ? -1 : xml.indexOf(">", start);
      if (end < 0) return wait(xml.slice(at));
      if (start > at && !takeText(xml.slice(at, start))) return notPlain(xml.slice(at));
      if (!takeTag(xml, start, end)) return notPlain(xml.slice(start));
      at = end + 1;
    }
  };
}
