import type { Role } from "../spellings/roles";
import type { ColumnHeader } from "./headerTexts";

/**
 * The headers of other tables beside the log: behind a gap, and either saying what headers of the log say already, or
 * one alone that no report needs.
 */
export function otherTables(
  found: readonly ColumnHeader[],
  isRequired: (role: Role) => boolean,
): ReadonlySet<ColumnHeader> {
  const groups = groupsBetweenGaps(found);
  const main = groups.reduce<readonly ColumnHeader[]>(
    (best, group) => (rolesOf(group).length > rolesOf(best).length ? group : best),
    [],
  );
  const ofLog = new Set(rolesOf(main));
  const isApart = (group: readonly ColumnHeader[]): boolean =>
    group !== main &&
    (rolesOf(group).some((role) => ofLog.has(role)) ||
      (group.length === 1 && !rolesOf(group).some(isRequired)));
  return new Set(groups.filter(isApart).flat());
}

/** The headers in groups of neighbours. */
function groupsBetweenGaps(found: readonly ColumnHeader[]): readonly (readonly ColumnHeader[])[] {
  const groups: ColumnHeader[][] = [];
  let end: number | undefined;
  for (const header of [...found].sort((a, b) => a.index - b.index)) {
    const group = groups[groups.length - 1];
    if (group && header.index === end) group.push(header);
    else groups.push([header]);
    end = header.index + 1;
  }
  return groups;
}

function rolesOf(group: readonly ColumnHeader[]): Role[] {
  return group.flatMap(({ role }) => role ?? []);
}
