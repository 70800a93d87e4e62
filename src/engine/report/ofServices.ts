import { at } from "../at";
import type { CountedLog } from "../counting/countedLog";
import type { RowFilter } from "./rowDefinition";

/** The rows of some services, as the log spells them; it must have each. A row without one is of none. */
export function ofServices({ log }: CountedLog, services: readonly string[]): RowFilter {
  const numbers = new Set(
    services.map((name) => {
      const index = log.services.indexOf(name);
      // The number of a name that is not there would be that of rows without a service.
      if (index < 0) throw new Error(`The log has no service ${name}.`);
      return index + 1;
    }),
  );
  return (row) => numbers.has(at(log.service, row));
}
