import { ENGLISH_AND_WELSH_BANK_HOLIDAYS } from "./englishAndWelshBankHolidays";
import { type HolidayList, holidayList } from "./holidays";
import { NORTHERN_IRISH_BANK_HOLIDAYS } from "./northernIrishBankHolidays";
import { SCOTTISH_BANK_HOLIDAYS } from "./scottishBankHolidays";

/** The bank holidays of each nation: those of a procedure's nation count, unless the workbook's own replace them. */
export const BANK_HOLIDAYS = {
  Scotland: holidayList("Scottish bank holidays", SCOTTISH_BANK_HOLIDAYS),
  England: holidayList("bank holidays of England and Wales", ENGLISH_AND_WELSH_BANK_HOLIDAYS),
  "Northern Ireland": holidayList("bank holidays of Northern Ireland", NORTHERN_IRISH_BANK_HOLIDAYS),
} as const satisfies Readonly<Record<string, HolidayList>>;

/** A nation whose bank holidays are known. */
export type Nation = keyof typeof BANK_HOLIDAYS;
