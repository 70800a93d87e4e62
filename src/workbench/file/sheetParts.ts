import { targetName } from "./package/partNames";
import { type Parts, partText } from "./zipParts";

/** A relation of a part to another. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The path of the other part. */
  readonly target: string;
}

/** The paths of the sheets' parts, by the names of the sheets. */
export function sheetPaths(parts: Parts): Map<string, string> {
  const targets = new Map(relationsOf(parts, "xl/workbook.xml").map(({ id, target }) => [id, target]));
  const sheets = partText(parts, "xl/workbook.xml").matchAll(/<(?:\w+:)?sheet\s[^>]*>/gu);
  return new Map(
    [...sheets].flatMap(([element]) => {
      const name = attribute(element, "name");
      const path = targets.get(attribute(element, "r:id") ?? "");
      return name === undefined || path === undefined ? [] : [[name, path]];
    }),
  );
}

/** The path of the part in which a part's relations are. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

export function relationsOf(parts: Parts, path: string): Relation[] {
  const relations = partText(parts, relationsPath(path)).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/gu);
  return [...relations].map(([element]) => ({
    id: attribute(element, "Id") ?? "",
    type: attribute(element, "Type") ?? "",
    target: targetName(path, attribute(element, "Target") ?? ""),
  }));
}

/** The value of an attribute of an element, with its entities resolved. */
export function attribute(element: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(element);
  return value ? unescapeXml(value[1] ?? value[2] ?? "") : undefined;
}

/** The id of the relation that an element leads by, whatever its prefix; undefined where it names none. */
export function relationIdIn(element: string): string | undefined {
  return /\s[\w.-]+:id\s*=\s*["']([^"']*)/u.exec(element)?.[1];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** A text of a part, with its entities resolved. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return signOf(Number(decimal)) ?? whole;
      if (hex !== undefined) return signOf(Number.parseInt(hex, 16)) ?? whole;
      return ENTITIES[name ?? ""] ?? whole;
    },
  );
}

const LAST_SIGN = 0x10_ff_ff;

function signOf(number: number): string | undefined {
  return number <= LAST_SIGN ? String.fromCodePoint(number) : undefined;
}

export function escapeXml(text: string): string {
  return text.replace(/[<>"'&]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
