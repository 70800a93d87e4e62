import type { Field } from "../../../src/engine/complaintLog";
import type { Complaint } from "../logOf";

/** A fault: complaints of which the last has it, in the cell of a field; and the same but for the fault. */
export type Fault = readonly [
  code: string,
  rule: string,
  field: Field,
  faulty: Complaint[],
  nearMiss: Complaint[],
];
