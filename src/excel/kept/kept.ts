import { type Shape, isNumber, isObject } from "./shape";

/** Something that is kept as JSON in a workbook, on a sheet or for a session. */
export interface KeptFormat<T extends { readonly version: number }> {
  /** The version that is written. */
  readonly version: T["version"];
  readonly shape: Shape<T>;
  /** Makes what an older version kept into what the version after it keeps, by the older version. */
  readonly upgrades?: Readonly<Record<number, (older: object) => object>>;
}

/**
 * What was kept. Neither of the two that can't be read is the same as nothing: `newer` belongs to a later version of
 * the add-in and is never written over; `damaged` is not what any version keeps.
 */
export type Kept<T> =
  { readonly kind: "good"; readonly value: T } | { readonly kind: "newer" } | { readonly kind: "damaged" };

/** Reads what was kept, from this version or an older one. */
export function readKept<T extends { readonly version: number }>(
  stored: unknown,
  { version, shape, upgrades = {} }: KeptFormat<T>,
): Kept<T> {
  // A newer version may keep something other than text.
  if (versionOf(stored) > version) return { kind: "newer" };
  let value = parsed(stored);
  if (versionOf(value) > version) return { kind: "newer" };
  for (let from = versionOf(value); from < version; from++) {
    const upgrade = upgrades[from];
    if (!upgrade || !isObject(value)) return { kind: "damaged" };
    value = upgrade(value);
  }
  return shape(value) ? { kind: "good", value } : { kind: "damaged" };
}

/** Reads what has no versions, since it does not outlive a session; undefined where it is anything else. */
export function readJson<T>(stored: unknown, shape: Shape<T>): T | undefined {
  const value = parsed(stored);
  return shape(value) ? value : undefined;
}

/** Whoever wrote a setting may have kept something other than text in it. */
function parsed(stored: unknown): unknown {
  if (typeof stored !== "string") return undefined;
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}

/** NaN, which is neither newer nor older than any version, where there is none. */
function versionOf(value: unknown): number {
  const version: unknown = isObject(value) && "version" in value ? value.version : undefined;
  return isNumber(version) ? version : NaN;
}
