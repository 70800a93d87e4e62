import { type Holiday, holiday } from "./holidays";
import { UK_BANK_HOLIDAYS } from "./ukBankHolidays";

/**
 * The bank holidays of Scotland, 2019 to 2028: those of the whole UK, and its own.
 * Source: GOV.UK, www.gov.uk/bank-holidays.json, division "scotland", as published on 21 August 2026.
 */
export const SCOTTISH_BANK_HOLIDAYS: readonly Holiday[] = [
  ...UK_BANK_HOLIDAYS,
  holiday(2019, 1, 2, "2nd January"),
  holiday(2019, 8, 5, "Summer bank holiday"),
  holiday(2019, 12, 2, "St Andrew's Day"),
  holiday(2020, 1, 2, "2nd January"),
  holiday(2020, 8, 3, "Summer bank holiday"),
  holiday(2020, 11, 30, "St Andrew's Day"),
  holiday(2021, 1, 4, "2nd January"),
  holiday(2021, 8, 2, "Summer bank holiday"),
  holiday(2021, 11, 30, "St Andrew's Day"),
  holiday(2022, 1, 4, "2nd January"),
  holiday(2022, 8, 1, "Summer bank holiday"),
  holiday(2022, 11, 30, "St Andrew's Day"),
  holiday(2023, 1, 3, "2nd January"),
  holiday(2023, 8, 7, "Summer bank holiday"),
  holiday(2023, 11, 30, "St Andrew's Day"),
  holiday(2024, 1, 2, "2nd January"),
  holiday(2024, 8, 5, "Summer bank holiday"),
  holiday(2024, 12, 2, "St Andrew's Day"),
  holiday(2025, 1, 2, "2nd January"),
  holiday(2025, 8, 4, "Summer bank holiday"),
  holiday(2025, 12, 1, "St Andrew's Day"),
  holiday(2026, 1, 2, "2nd January"),
  holiday(2026, 6, 15, "World Cup bank holiday"),
  holiday(2026, 8, 3, "Summer bank holiday"),
  holiday(2026, 11, 30, "St Andrew's Day"),
  holiday(2027, 1, 4, "2nd January"),
  holiday(2027, 8, 2, "Summer bank holiday"),
  holiday(2027, 11, 30, "St Andrew's Day"),
  holiday(2028, 1, 4, "2nd January"),
  holiday(2028, 8, 7, "Summer bank holiday"),
  holiday(2028, 11, 30, "St Andrew's Day"),
];
