import type { LogColumn } from "../reading/columnsOfRoles";
import type { ColumnEvidence } from "./columnEvidence";

/** A column that may hold a role, and what its cells say for it. */
export interface ColumnCandidate extends LogColumn {
  readonly evidence: ColumnEvidence;
}
