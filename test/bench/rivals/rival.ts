import type { Counts, Period } from "../counts";
import type { SheetLine } from "../generateLog";

/** A library that counts the same log. */
export interface Rival {
  readonly name: string;
  /** Takes a sheet's values, headers first, into the library's own tables, with a table of working days. */
  load(values: readonly SheetLine[], workedUpTo: Int32Array): Promise<void>;
  count(periods: readonly Period[]): Promise<Counts>;
  unload(): void;
}
