import { quoted } from "../engine/text/quoted";
import { cellValue } from "./cells";

/** What Excel would show of an argument's value. */
export function textOf(value: unknown): string {
  const plain = cellValue(value);
  return typeof plain === "boolean" ? String(plain).toUpperCase() : String(plain);
}

/** The same, in a sentence. */
export function quotedValue(value: unknown): string {
  return quoted(textOf(value));
}
