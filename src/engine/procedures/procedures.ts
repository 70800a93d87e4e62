import { HOUSING_OMBUDSMAN_CODE } from "./housingOmbudsman";
import { LGSCO_CODE } from "./lgsco";
import { NHS_SCOTLAND_PROCEDURE } from "./nhsScotland";
import { NIPSO_PROCEDURE } from "./nipso";
import type { Procedure } from "./procedure";
import { SCOTTISH_PROCEDURE } from "./scottish";

/** The names by which workbooks keep the procedures, in the order in which they are offered. */
export const PROCEDURE_IDS = ["scottish", "nhsScotland", "nipso", "housingOmbudsman", "lgsco"] as const;
export type ProcedureId = (typeof PROCEDURE_IDS)[number];

/** Every procedure that is built in. */
export const PROCEDURES: Readonly<Record<ProcedureId, Procedure>> = {
  scottish: SCOTTISH_PROCEDURE,
  nhsScotland: NHS_SCOTLAND_PROCEDURE,
  nipso: NIPSO_PROCEDURE,
  housingOmbudsman: HOUSING_OMBUDSMAN_CODE,
  lgsco: LGSCO_CODE,
};
