import { at } from "../at";
import type { CountedLog } from "../counting/countedLog";
import type { RowFilter } from "./rowDefinition";

/** The rows of some services, as the log spells them. A row without one is of none. */
export function ofServices({ log }: CountedLog, services: readonly string[]): RowFilter {
  const numbers = new Set(services.map((name) => log.services.indexOf(name) + 1));
  return (row) => numbers.has(at(log.service, row));
}
