import { DEFAULT_SETTINGS } from "../engine/settings";
import { shortDate } from "./dates";

/** What is built in, for the settings page: the procedure, and its holidays by year. */
export interface BuiltInSettings {
  readonly procedure: string;
  readonly holidayList: string;
  readonly holidays: readonly { readonly date: string; readonly name: string }[];
}

/** The procedure and the holidays that the add-in brings. */
export function builtInSettings(): BuiltInSettings {
  const { procedure, holidays } = DEFAULT_SETTINGS;
  return {
    procedure: procedure.name,
    holidayList: `${holidays.name}, ${holidays.firstYear} to ${holidays.lastYear}`,
    holidays: holidays.holidays.map(({ day, name }) => ({ date: shortDate(day), name })),
  };
}
