import { type DateSystem, serialOfDay } from "../../engine/calendar/serialDate";

const MILLISECONDS_IN_DAY = 86_400_000;
/** 1 January 1970, from which JavaScript counts. */
const EPOCH = 25_569;

/** The number by which a workbook holds a time, given in milliseconds of UTC. */
export function timeSerial(milliseconds: number, dateSystem: DateSystem): number {
  return serialOfDay(milliseconds / MILLISECONDS_IN_DAY + EPOCH, dateSystem);
}
