import { FIELDS, type Field } from "../../engine/complaintLog";

/** The fields that a wide log has a column for at each stage. */
export const STAGED_FIELDS = ["closed", "outcome", "extension", "acknowledged", "officer", "action"] as const;
export type StagedField = (typeof STAGED_FIELDS)[number];

/** What a column of a log holds: a field, or, in a log with both stages in a row, a field of one stage. */
export type Role = Field | `stage1.${StagedField}` | `stage2.${StagedField}`;

/** Every role, in the order in which people are asked for them. */
export const ROLES: readonly Role[] = [
  ...FIELDS,
  ...STAGED_FIELDS.map((field) => `stage1.${field}` as const),
  ...STAGED_FIELDS.map((field) => `stage2.${field}` as const),
];

/** The field that a role is of, whatever its stage. */
export function fieldOfRole(role: Role): Field {
  const name = role.slice(role.indexOf(".") + 1);
  return FIELDS.find((field) => field === name) ?? "id";
}

/** The role of a field at a stage; the start of stage 2 is the escalation. */
export function roleAtStage(field: Field, stage: 1 | 2): Role | undefined {
  if (field === "received") return stage === 1 ? "received" : "escalated";
  if (field === "escalated") return stage === 2 ? "escalated" : undefined;
  const staged = STAGED_FIELDS.find((name) => name === field);
  return staged && (stage === 1 ? `stage1.${staged}` : `stage2.${staged}`);
}
