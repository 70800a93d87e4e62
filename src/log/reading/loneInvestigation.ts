import { fieldOfRole } from "../spellings/roles";
import type { ColumnHeader } from "./headerTexts";

/** Stage 2 by its number, of which a column is whatever else the log has. */
const NUMBERED = /\b(?:stage ?(?:2|two)|s2)\b/iu;

/** Less plain than any header that needs no guess. */
const RANK_OF_GUESS = 50_000;

/**
 * The headers of a row, where an “Investigation outcome” is the outcome of the complaint: in a log that has no column of
 * stage 1, every complaint is investigated.
 */
export function withLoneInvestigation(headers: readonly ColumnHeader[]): readonly ColumnHeader[] {
  const roles = new Set(headers.map(({ role }) => role));
  const hasStage1 = [...roles].some((role) => role?.startsWith("stage1.") === true);
  if (hasStage1) return headers;
  return headers.map((header) => {
    const { role, text, index } = header;
    if (role?.startsWith("stage2.") !== true || NUMBERED.test(text)) return header;
    const field = fieldOfRole(role);
    return roles.has(field) ? header : { ...header, role: field, rank: RANK_OF_GUESS + index };
  });
}
