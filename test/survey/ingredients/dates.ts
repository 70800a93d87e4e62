import { type Day, dateOf } from "../calendar";
import type { Cell } from "../sheet";

/** A way in which a log writes a day. */
export interface DateForm {
  readonly name: string;
  /** Which comes first, where a careful reader could not tell. */
  readonly order: "day-first" | "month-first" | "year-first";
  readonly write: (on: Day, minutes: number) => Cell;
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const pad = (value: number): string => String(value).padStart(2, "0");

interface Parts {
  readonly d: string;
  readonly dd: string;
  readonly mm: string;
  readonly m: string;
  readonly mmm: string;
  readonly mmmm: string;
  readonly yy: string;
  readonly yyyy: string;
  readonly ddd: string;
  readonly hhmm: string;
  readonly th: string;
}

function parts(on: Day, minutes: number): Parts {
  const { year, month, date, weekday } = dateOf(on);
  const name = MONTHS[month - 1] ?? "";
  const th =
    date % 10 > 3 || date % 10 === 0 || (date > 10 && date < 14) ? "th" : ["th", "st", "nd", "rd"][date % 10];
  return {
    d: String(date),
    dd: pad(date),
    m: String(month),
    mm: pad(month),
    mmm: name.slice(0, 3),
    mmmm: name,
    yy: String(year).slice(2),
    yyyy: String(year),
    ddd: (WEEKDAYS[weekday] ?? "").slice(0, 3),
    hhmm: `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`,
    th: th ?? "th",
  };
}

/** 25,569 days lie between Excel's day 0 and 1 January 1970. */
const serial = (on: Day): number => on + 25_569;

const real = (format: string, withTime = false): DateForm => ({
  name: `a date shown as ${format}${withTime ? ", with a time" : ""}`,
  order: "day-first",
  write: (on, minutes) => ({
    value: serial(on) + (withTime ? Math.round((minutes / 1440) * 1e6) / 1e6 : 0),
    format,
    isDate: true,
  }),
});

const typed = (
  name: string,
  write: (one: Parts) => string,
  order: DateForm["order"] = "day-first",
): DateForm => ({
  name: `the text ${name}`,
  order,
  write: (on, minutes) => ({ value: write(parts(on, minutes)) }),
});

const calculated: DateForm = {
  name: "a formula with its result",
  order: "day-first",
  write: (on) => {
    const { year, month, date } = dateOf(on);
    return {
      value: serial(on),
      format: "dd/mm/yyyy",
      isDate: true,
      formula: `DATE(${year},${month},${date})`,
    };
  },
};

export const DATE_FORMS: readonly DateForm[] = [
  real("dd/mm/yyyy"),
  real("d/m/yy"),
  real("dd\\.mm\\.yyyy"),
  real("d-mmm-yy"),
  real("[$-809]dd mmmm yyyy;@"),
  real("yyyy\\-mm\\-dd"),
  real("ddd d mmm yyyy"),
  real("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"),
  real("m/d/yy h:mm", true),
  real("dd/mm/yyyy hh:mm", true),
  real("mmm-yy"),
  real("General"),
  calculated,
  typed("14/03/2022", ({ dd, mm, yyyy }) => `${dd}/${mm}/${yyyy}`),
  typed("14/3/22", ({ d, m, yy }) => `${d}/${m}/${yy}`),
  typed("14.3.2022", ({ d, m, yyyy }) => `${d}.${m}.${yyyy}`),
  typed("14-03-2022", ({ dd, mm, yyyy }) => `${dd}-${mm}-${yyyy}`),
  typed("03/14/2022", ({ dd, mm, yyyy }) => `${mm}/${dd}/${yyyy}`, "month-first"),
  typed("14 March 2022", ({ d, mmmm, yyyy }) => `${d} ${mmmm} ${yyyy}`),
  typed("14th March 2022", ({ d, th, mmmm, yyyy }) => `${d}${th} ${mmmm} ${yyyy}`),
  typed("14-Mar-22", ({ dd, mmm, yy }) => `${dd}-${mmm}-${yy}`),
  typed("14 Mar 2022 09:31", ({ dd, mmm, yyyy, hhmm }) => `${dd} ${mmm} ${yyyy} ${hhmm}`),
  typed("14/03/2022 09:31", ({ dd, mm, yyyy, hhmm }) => `${dd}/${mm}/${yyyy} ${hhmm}`),
  typed("09:31 14/03/2022", ({ dd, mm, yyyy, hhmm }) => `${hhmm} ${dd}/${mm}/${yyyy}`),
  typed("14/03/2022, 09:31:00", ({ dd, mm, yyyy, hhmm }) => `${dd}/${mm}/${yyyy}, ${hhmm}:00`),
  typed("Mon 14/03/2022", ({ ddd, dd, mm, yyyy }) => `${ddd} ${dd}/${mm}/${yyyy}`),
  typed("Mon, 14 Mar 2022", ({ ddd, dd, mmm, yyyy }) => `${ddd}, ${dd} ${mmm} ${yyyy}`),
  typed("March 14, 2022", ({ d, mmmm, yyyy }) => `${mmmm} ${d}, ${yyyy}`),
  typed("14MAR2022", ({ dd, mmm, yyyy }) => `${dd}${mmm.toUpperCase()}${yyyy}`),
  typed("2022-03-14", ({ dd, mm, yyyy }) => `${yyyy}-${mm}-${dd}`, "year-first"),
  typed("2022/03/14", ({ dd, mm, yyyy }) => `${yyyy}/${mm}/${dd}`, "year-first"),
  typed("2022-03-14T09:31:00", ({ dd, mm, yyyy, hhmm }) => `${yyyy}-${mm}-${dd}T${hhmm}:00`, "year-first"),
  typed(
    "2022-03-14 09:31:00.000",
    ({ dd, mm, yyyy, hhmm }) => `${yyyy}-${mm}-${dd} ${hhmm}:00.000`,
    "year-first",
  ),
  typed("20220314", ({ dd, mm, yyyy }) => `${yyyy}${mm}${dd}`, "year-first"),
  typed("14/03/2022 with a blank after", ({ dd, mm, yyyy }) => `${dd}/${mm}/${yyyy} `),
  typed("14 / 03 / 2022", ({ dd, mm, yyyy }) => `${dd} / ${mm} / ${yyyy}`),
];
