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

const FIELD_OF_ROLE: ReadonlyMap<Role, Field> = new Map([
  ...FIELDS.map((field) => [field, field] as const),
  ...STAGED_FIELDS.flatMap((field) => [
    [`stage1.${field}`, field] as const,
    [`stage2.${field}`, field] as const,
  ]),
]);

/** The field that a role is of, whatever its stage. */
export function fieldOfRole(role: Role): Field {
  const field = FIELD_OF_ROLE.get(role);
  if (!field) throw new Error(`“${role}” is not a role.`);
  return field;
}

/** The role of a field at a stage; the start of stage 2 is the escalation. */
export function roleAtStage(field: Field, stage: 1 | 2): Role | undefined {
  if (field === "received") return stage === 1 ? "received" : "escalated";
  if (field === "escalated") return stage === 2 ? "escalated" : undefined;
  const staged = STAGED_FIELDS.find((name) => name === field);
  return staged && (stage === 1 ? `stage1.${staged}` : `stage2.${staged}`);
}
