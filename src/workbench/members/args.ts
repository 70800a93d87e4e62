import { invalidArgument } from "../protocol/excelError";

/** Arguments of a method, checked as Excel checks them. */
export function textArgument(args: readonly unknown[], index: number): string {
  const value = args[index];
  if (typeof value !== "string") throw invalidArgument(`argument ${index + 1} must be a text`);
  return value;
}

export function numberArgument(args: readonly unknown[], index: number, otherwise?: number): number {
  const value = args[index] ?? otherwise;
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw invalidArgument(`argument ${index + 1} must be a whole number`);
  }
  return value;
}

export function flagArgument(args: readonly unknown[], index: number): boolean {
  const value = args[index] ?? false;
  if (typeof value !== "boolean") throw invalidArgument(`argument ${index + 1} must be true or false`);
  return value;
}

/** What one of a few names stands for. */
export function choice<V>(table: Readonly<Record<string, V>>, value: unknown, what: string): V {
  const found = Object.entries(table).find(([name]) => name === value);
  if (!found) throw invalidArgument(`${what} can't be ${String(value)}`);
  return found[1];
}
