import { ExcelError } from "./excelError";

/** An object of Excel's, as the protocol asks for its members by their names in camel case. */
export interface HostObject {
  readonly typeName: string;
  readonly isNull: boolean;
  /** Whether Microsoft's library keeps a reference to it from one request to the next, as it does of ranges. */
  readonly isReferenced: boolean;
  /** By what its collection finds it again, whatever becomes of its name. */
  readonly id: string | undefined;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /** What a method returns: an object or plain data. */
  call(name: string, args: readonly unknown[]): unknown;
  child(name: string): HostObject;
  /** The items of a collection; undefined for anything else. */
  items(): readonly HostObject[] | undefined;
}

/** The members of one of Excel's classes that this workbench knows. Any other is an error. */
export interface Members<T> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly children?: Readonly<Record<string, (target: T) => HostObject>>;
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[]) => unknown>>;
  readonly items?: (target: T) => readonly HostObject[];
  readonly isReferenced?: boolean;
  readonly id?: (target: T) => string;
}

export interface Property<T> {
  get(target: T): unknown;
  /** Missing where the property is read only. */
  set?(target: T, value: unknown): void;
}

/** A class of Excel's: makes a host object of what it stands for. */
export type HostClass<T> = (target: T) => HostObject;

export function hostClass<T>(typeName: string, members: Members<T>): HostClass<T> {
  const { properties = {}, children = {}, methods = {}, items, id, isReferenced = false } = members;
  const unknown = (name: string): ExcelError =>
    new ExcelError("ApiNotFound", `The workbench does not know ${typeName}.${name}.`);
  const own = <V>(table: Readonly<Record<string, V>>, name: string): V | undefined =>
    Object.hasOwn(table, name) ? table[name] : undefined;
  return (target) => ({
    typeName,
    isNull: false,
    isReferenced,
    id: id?.(target),
    get: (name) => {
      const property = own(properties, name);
      if (!property) throw unknown(name);
      return property.get(target);
    },
    set: (name, value) => {
      const property = own(properties, name);
      if (!property) throw unknown(name);
      if (!property.set) throw new ExcelError("InvalidOperation", `${typeName}.${name} can't be set.`);
      property.set(target, value);
    },
    call: (name, args) => {
      const method = own(methods, name);
      if (!method) throw unknown(name);
      return method(target, args);
    },
    child: (name) => {
      const child = own(children, name);
      if (!child) throw unknown(name);
      return child(target);
    },
    items: () => items?.(target),
  });
}

/** What a method of the kind `…OrNullObject` gives where there is nothing, and all that is asked of it. */
export const NULL_OBJECT: HostObject = {
  typeName: "null object",
  isNull: true,
  isReferenced: false,
  id: undefined,
  get: () => null,
  set: (name) => {
    throw new ExcelError("InvalidReference", `There is no object whose ${name} could be set.`);
  },
  call: () => NULL_OBJECT,
  child: () => NULL_OBJECT,
  items: () => undefined,
};

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "typeName" in value && "child" in value;
}
