import { hashAsideFromCase, hashOfAscii } from "./text/asideFromCase";

/** Stands for the hash of an ID where a row has none. */
export const NO_ID = 0;

/**
 * A hash that IDs have in common that are the same, case aside; {@link NO_ID} for none alone.
 * @example
 * idHash("sw-1") === idHash("SW-1") // => true
 * idHash("") // => NO_ID
 */
export function idHash(id: string): number {
  return id === "" ? NO_ID : otherThanNone(hashAsideFromCase(id));
}

/** The same of an ID of ASCII alone, by one look at its signs; undefined of any other. */
export function asciiIdHash(id: string): number | undefined {
  const hash = hashOfAscii(id);
  return hash === undefined ? undefined : otherThanNone(hash);
}

function otherThanNone(hash: number): number {
  return hash === NO_ID ? 1 : hash;
}
