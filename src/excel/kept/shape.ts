/** Whether a value that comes from outside is a `T`. */
export type Shape<T> = (value: unknown) => value is T;

export const isText: Shape<string> = (value) => typeof value === "string";
export const isNumber: Shape<number> = (value) => typeof value === "number";
export const isTrueOrFalse: Shape<boolean> = (value) => typeof value === "boolean";

/** A number from one to another, both included. */
export function isBetween(least: number, most: number): Shape<number> {
  return (value): value is number => isNumber(value) && value >= least && value <= most;
}

/** A whole number from one to another, both included. */
export function isWholeBetween(least: number, most: number): Shape<number> {
  const isIn = isBetween(least, most);
  return (value): value is number => isIn(value) && Number.isInteger(value);
}

export function isOneOf<const T>(known: readonly T[]): Shape<T> {
  return (value): value is T => known.some((one) => one === value);
}

export function isNullOr<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

/** For the members of an object that may be missing. */
export function isMissingOr<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || shape(value);
}

/** Any one of several shapes. */
export function isEither<T>(...shapes: readonly Shape<T>[]): Shape<T> {
  return (value): value is T => shapes.some((shape) => shape(value));
}

export function isListOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(shape);
}

/** Values by key: where only some keys are allowed, not each of them has a value. */
type Table<Key extends string, T> = Readonly<string extends Key ? Record<Key, T> : Partial<Record<Key, T>>>;

/** An object with such keys only, and such values. */
export function isTableOf<Key extends string, T>(isKey: Shape<Key>, shape: Shape<T>): Shape<Table<Key, T>> {
  return (value): value is Table<Key, T> =>
    isObject(value) && Object.entries(value).every(([key, one]) => isKey(key) && shape(one));
}

/** An object with all these members. Further ones do no harm. */
export function isObjectOf<T extends object>(members: {
  readonly [Name in keyof T]-?: Shape<T[Name]>;
}): Shape<T> {
  // Names of members, which the type of `Object.entries` forgets.
  const shapes: [string, Shape<unknown>][] = Object.entries(members);
  return (value): value is T =>
    isObject(value) && shapes.every(([name, shape]) => shape(Reflect.get(value, name)));
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
