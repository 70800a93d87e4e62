import { FIELDS, type Field } from "../../engine/complaintLog";
import { type Role, STAGED_FIELDS } from "../spellings/roles";

/** A column of a log: its index in the sheet, from 0, and what its header says. */
export interface LogColumn {
  readonly column: number;
  readonly header: string;
}

/** Which column is read for which field. */
export interface FieldColumns {
  /** The columns of a complaint; where both stages are in a row, those of its stage 1. */
  readonly columns: ReadonlyMap<Field, LogColumn>;
  /** Where both stages are in a row, the columns of its stage 2. */
  readonly stage2?: ReadonlyMap<Field, LogColumn>;
}

/** Which column is read for which field: for each stage its own where both are in a row. */
export function columnsOfRoles(roles: ReadonlyMap<Role, LogColumn>): FieldColumns {
  const pick = (rolesOf: (field: Field) => readonly Role[]): ReadonlyMap<Field, LogColumn> =>
    new Map(
      FIELDS.flatMap((field) => {
        const column = rolesOf(field)
          .map((role) => roles.get(role))
          .find((one) => one !== undefined);
        return column ? [[field, column] as const] : [];
      }),
    );
  if (!isWide(roles)) return { columns: pick((field) => [field]) };
  return { columns: pick(rolesAtStage1), stage2: pick((field) => rolesAtStage2(field, roles)) };
}

/** Both stages are in a row where stage 2 has its own columns, or where a stage has and no column names the stage. */
function isWide(roles: ReadonlyMap<Role, LogColumn>): boolean {
  if (roles.has("stage2.closed") && roles.has("stage2.outcome")) return true;
  const staged = (["stage1.closed", "stage1.outcome", "stage2.closed", "stage2.outcome"] as const).some(
    (role) => roles.has(role),
  );
  return staged && !roles.has("stage");
}

function rolesAtStage1(field: Field): readonly Role[] {
  if (field === "stage" || field === "escalated") return [];
  const staged = STAGED_FIELDS.find((name) => name === field);
  return staged ? [`stage1.${staged}`, field] : [field];
}

/** A column that is of no stage is of both, unless stage 1 has one of its own; how and when stage 2 ended is never. */
function rolesAtStage2(field: Field, roles: ReadonlyMap<Role, LogColumn>): readonly Role[] {
  if (field === "stage") return [];
  const staged = STAGED_FIELDS.find((name) => name === field);
  if (!staged) return [field];
  const isShared =
    field !== "closed" && field !== "outcome" && field !== "acknowledged" && !roles.has(`stage1.${staged}`);
  return isShared ? [`stage2.${staged}`, field] : [`stage2.${staged}`];
}
