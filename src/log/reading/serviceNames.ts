import { isBlank } from "../isBlank";
import { plainText } from "../plainText";
import type { CellValue } from "../sheetTable";
import { withoutEntities } from "../spellings/entities";
import { isErrorValue, nameKey, saysNothing } from "../spellings/spelling";
import { remembered } from "./remembered";

/** Numbers the services of a log as they are met, whatever their spelling. */
export interface ServiceNames {
  /** The number of the service in a cell, from 1 in the order met; 0 where it names none. */
  numberOf(value: CellValue): number;
  /**
   * The names in alphabetical order, as first spelt, and the codes by which the log's column has them, by the number
   * met: from 1 in alphabetical order, 0 for no service.
   */
  finish(): { readonly services: readonly string[]; readonly codes: Int32Array };
}

/** Services are told apart by `nameKey`, whatever stands between their words; other values by the key that is given. */
export function serviceNames(keyOf: (text: string) => string = nameKey): ServiceNames {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const work = (value: CellValue): number => {
    if (isBlank(value)) return 0;
    const name = plainText(withoutEntities(String(value))).replace(/\s+/gu, " ");
    if (saysNothing(name) || isErrorValue(name)) return 0;
    const key = keyOf(name);
    const known = numbers.get(key) ?? names.push(name);
    numbers.set(key, known);
    return known;
  };
  return {
    numberOf: remembered(work),
    finish: () => {
      const services = [...names].sort((a, b) => a.localeCompare(b, "en-GB"));
      return { services, codes: Int32Array.from([0, ...names.map((name) => services.indexOf(name) + 1)]) };
    },
  };
}
