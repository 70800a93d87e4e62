import { nameKey } from "../spellings/spelling";
import type { LogColumn } from "./columnsOfRoles";

/** The columns whose headers are asked for, in any spelling of them. */
export function columnsUnder(headers: readonly LogColumn[], asked: readonly string[]): LogColumn[] {
  const keys = new Set(asked.map(nameKey));
  return headers.filter(({ header }) => keys.has(nameKey(header)));
}
