import { ENGLISH_AND_WELSH_BANK_HOLIDAYS } from "./englishAndWelshBankHolidays";
import { type Holiday, holiday } from "./holidays";

/**
 * The bank holidays of Northern Ireland, 2019 to 2028: those of England and Wales, and two of its own a year.
 * Source: GOV.UK, www.gov.uk/bank-holidays.json, division "northern-ireland", as published on 21 August 2026.
 */
export const NORTHERN_IRISH_BANK_HOLIDAYS: readonly Holiday[] = [
  ...ENGLISH_AND_WELSH_BANK_HOLIDAYS,
  holiday(2019, 3, 18, "St Patrick's Day"),
  holiday(2019, 7, 12, "Battle of the Boyne (Orangemen's Day)"),
  holiday(2020, 3, 17, "St Patrick's Day"),
  holiday(2020, 7, 13, "Battle of the Boyne (Orangemen's Day)"),
  holiday(2021, 3, 17, "St Patrick's Day"),
  holiday(2021, 7, 12, "Battle of the Boyne (Orangemen's Day)"),
  holiday(2022, 3, 17, "St Patrick's Day"),
  holiday(2022, 7, 12, "Battle of the Boyne (Orangemen's Day)"),
  holiday(2023, 3, 17, "St Patrick's Day"),
  holiday(2023, 7, 12, "Battle of the Boyne (Orangemen's Day)"),
  holiday(2024, 3, 18, "St Patrick's Day"),
  holiday(2024, 7, 12, "Battle of the Boyne (Orangemen's Day)"),
  holiday(2025, 3, 17, "St Patrick's Day"),
  holiday(2025, 7, 14, "Battle of the Boyne (Orangemen's Day)"),
  holiday(2026, 3, 17, "St Patrick's Day"),
  holiday(2026, 7, 13, "Battle of the Boyne (Orangemen's Day)"),
  holiday(2027, 3, 17, "St Patrick's Day"),
  holiday(2027, 7, 12, "Battle of the Boyne (Orangemen's Day)"),
  holiday(2028, 3, 17, "St Patrick's Day"),
  holiday(2028, 7, 12, "Battle of the Boyne (Orangemen's Day)"),
];
