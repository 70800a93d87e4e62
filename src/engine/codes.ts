/** The index of each name in a list: the code by which a column of numbers holds it. */
export function codesOf<T extends string>(names: readonly T[]): Readonly<Record<T, number>> {
  // Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(names.map((name, code) => [name, code])) as Record<T, number>;
}
