import { HOUSING_OMBUDSMAN_CODE } from "./housingOmbudsman";
import { LGSCO_CODE } from "./lgsco";
import { NHS_SCOTLAND_PROCEDURE } from "./nhsScotland";
import { NIPSO_PROCEDURE } from "./nipso";
import { SCOTTISH_PROCEDURE } from "./scottish";

/** Every procedure that is built in, under the name by which workbooks keep it. */
export const PROCEDURES = {
  scottish: SCOTTISH_PROCEDURE,
  nhsScotland: NHS_SCOTLAND_PROCEDURE,
  nipso: NIPSO_PROCEDURE,
  housingOmbudsman: HOUSING_OMBUDSMAN_CODE,
  lgsco: LGSCO_CODE,
} as const;

export type ProcedureId = keyof typeof PROCEDURES;

/** In the order in which they are offered. */
export const PROCEDURE_IDS = Object.keys(PROCEDURES) as readonly ProcedureId[];
