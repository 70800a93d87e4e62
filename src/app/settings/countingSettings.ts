import { BANK_HOLIDAYS } from "../../engine/calendar/bankHolidays";
import { withOwnHolidays } from "../../engine/calendar/holidays";
import { PROCEDURES } from "../../engine/procedures/procedures";
import type { CountingSettings } from "../../engine/settings";
import { ownHolidays } from "./ownHolidays";
import type { WorkbookSettings } from "./settings";

/** How to count by what the workbook has set. Its own holidays are read from their place. */
export async function countingSettings(settings: WorkbookSettings): Promise<CountingSettings> {
  const { procedure, firstDay, firstMonth, escalatedCounting } = settings;
  const { cutOffHour, logKeptSince, holidays } = settings;
  const { average, averageDecimals, showsWithinAgreedDate } = settings;
  const rules = PROCEDURES[procedure];
  const bankHolidays = BANK_HOLIDAYS[rules.nation];
  return {
    procedure: { ...rules, firstDay, firstMonth, escalatedCounting },
    holidays:
      holidays.use === "builtIn"
        ? bankHolidays
        : withOwnHolidays(bankHolidays, await ownHolidays(holidays.place), holidays.use),
    average,
    averageDecimals,
    showsWithinAgreedDate,
    ...(cutOffHour !== null && { cutOffHour }),
    ...(logKeptSince !== null && { logKeptSince }),
  };
}
