import type { PartId } from "./document";

/** What a user calls the parts of a report, in their order. */
export const PART_NAMES: Readonly<Record<PartId, string>> = {
  atAGlance: "at a glance",
  flow: "flow",
  openByAge: "open by age",
  changes: "changes",
  byService: "by service",
  byType: "by type",
  byColumn: "by column",
  tables: "tables",
  upheld: "list",
  method: "note",
  proof: "checks",
};

/** Every part that a report can have, in their order. */
export const PART_IDS = Object.keys(PART_NAMES).filter(isPartId);

/** Whether a text is the ID of a part: one that another version kept may not be. */
function isPartId(text: string): text is PartId {
  return text in PART_NAMES;
}

/** The part that a name means, case and blanks at its ends aside. */
export function partNamed(name: string): PartId | undefined {
  return PART_IDS.find((id) => PART_NAMES[id] === name.trim().toLowerCase());
}
