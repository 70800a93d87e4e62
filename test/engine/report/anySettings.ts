import fc from "fast-check";
import { ESCALATED_COUNTINGS } from "../../../src/engine/procedures/procedure";
import { PROCEDURES, PROCEDURE_IDS } from "../../../src/engine/procedures/procedures";

/** Every procedure, and every way to count that a figure may depend on. */
export const anySettings = fc
  .record({
    procedure: fc.constantFrom(...PROCEDURE_IDS),
    escalatedCounting: fc.constantFrom(...ESCALATED_COUNTINGS),
    average: fc.constantFrom("mean" as const, "median" as const),
    showsWithinAgreedDate: fc.boolean(),
  })
  .map(({ procedure, escalatedCounting, ...others }) => ({
    ...others,
    procedure: { ...PROCEDURES[procedure], escalatedCounting },
  }));
