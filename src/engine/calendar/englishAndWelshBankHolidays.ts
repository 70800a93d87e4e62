import { type Holiday, holiday } from "./holidays";
import { UK_BANK_HOLIDAYS } from "./ukBankHolidays";

/**
 * The bank holidays of England and Wales, 2019 to 2028: those of the whole UK, and their own.
 * Source: GOV.UK, www.gov.uk/bank-holidays.json, division "england-and-wales", as published on 21 August 2026.
 */
export const ENGLISH_AND_WELSH_BANK_HOLIDAYS: readonly Holiday[] = [
  ...UK_BANK_HOLIDAYS,
  holiday(2019, 4, 22, "Easter Monday"),
  holiday(2019, 8, 26, "Summer bank holiday"),
  holiday(2020, 4, 13, "Easter Monday"),
  holiday(2020, 8, 31, "Summer bank holiday"),
  holiday(2021, 4, 5, "Easter Monday"),
  holiday(2021, 8, 30, "Summer bank holiday"),
  holiday(2022, 4, 18, "Easter Monday"),
  holiday(2022, 8, 29, "Summer bank holiday"),
  holiday(2023, 4, 10, "Easter Monday"),
  holiday(2023, 8, 28, "Summer bank holiday"),
  holiday(2024, 4, 1, "Easter Monday"),
  holiday(2024, 8, 26, "Summer bank holiday"),
  holiday(2025, 4, 21, "Easter Monday"),
  holiday(2025, 8, 25, "Summer bank holiday"),
  holiday(2026, 4, 6, "Easter Monday"),
  holiday(2026, 8, 31, "Summer bank holiday"),
  holiday(2027, 3, 29, "Easter Monday"),
  holiday(2027, 8, 30, "Summer bank holiday"),
  holiday(2028, 4, 17, "Easter Monday"),
  holiday(2028, 8, 28, "Summer bank holiday"),
];
