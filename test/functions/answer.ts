import type { Argument, FunctionResult } from "../../src/workbench/formulas/addInFunctions";
import { valueOf } from "./calls";

/** What the cells of a formula show: values, and errors as their texts. */
export async function answerOf(name: string, ...args: readonly Argument[]): Promise<unknown> {
  return shown(await valueOf(name, ...args));
}

/** The same of a formula that spills. */
export async function linesOf(name: string, ...args: readonly Argument[]): Promise<unknown[][]> {
  const lines = await answerOf(name, ...args);
  if (!Array.isArray(lines)) throw new Error(`${name} spills nothing, but is ${String(lines)}.`);
  return lines as unknown[][];
}

function shown(value: FunctionResult): unknown {
  if (Array.isArray(value)) return value.map(shown);
  return typeof value === "object" && "error" in value ? value.error : value;
}
