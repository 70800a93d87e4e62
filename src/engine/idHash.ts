import { hashAsideFromCase } from "./text/asideFromCase";

/** Stands for the hash of an ID where a row has none. */
export const NO_ID = 0;

/**
 * A hash that IDs have in common that are the same, case aside; {@link NO_ID} for none alone.
 * @example
 * idHash("sw-1") === idHash("SW-1") // => true
 * idHash("") // => NO_ID
 */
export function idHash(id: string): number {
  if (id === "") return NO_ID;
  const hash = hashAsideFromCase(id);
  return hash === NO_ID ? 1 : hash;
}
