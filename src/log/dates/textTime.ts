import { plainText } from "../plainText";
import { inBritishTime, later } from "./britishTime";
import { type Moment, SECONDS_IN_HOUR } from "./moment";

/** The time of day in a text with a date, and what stands before it. */
export interface TextTime {
  /** The date, without its time. */
  readonly date: string;
  readonly seconds: number;
  /** The zone as it is named: `Z`, `+01:00`, `BST`; undefined where none is, so that it is the clock at home. */
  readonly zone?: string;
}

const CLOCK = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(am|pm)?`;
const ZONE = String.raw`(?:utc|gmt)?\s*[+-]\d{1,2}(?::?\d{2})?|[a-z]{1,5}|[a-z]+/[a-z_]+`;
/** Java writes a zone's place in brackets behind it, and JavaScript its name. */
const NAME_OF_ZONE = String.raw`(?:\s*(?:\[[^[\]]*\]|\([^()]*\)))?`;
/** It begins where the signs before it begin: tried at each of thousands, it would take seconds. */
const TIME = new RegExp(
  String.raw`(?<![\s,t])[\s,t]+(?:at\s+)?${CLOCK}(?:\s*(${ZONE}))?${NAME_OF_ZONE}$`,
  "iu",
);

/** `20220110T093000Z`, `20220110093000` and `202201100930`. */
const WITHOUT_SIGNS = /^(\d{8})t?(\d{2})(\d{2})(\d{2})?((?:z|[+-]\d{2}:?\d{2})?)$/iu;
/** `Jan 10 09:00:00 GMT 2022`, as Unix and Java write it. */
const YEAR_BEHIND = /^([a-z]{3} +\d{1,2}) (\d{2}:\d{2}:\d{2})((?: [a-z]{1,5})?) (\d{4})$/iu;
/** `09:31 10/01/2022`, `9.31am on 10 January 2022`: the time in front. */
const TIME_BEFORE =
  /^(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?|\d{1,2}\.\d{2}\s*[ap]m)(?:\s*[-,]\s*|\s+(?:on\s+)?)(?=\S*\d)(.*\D\d{2,4})$/iu;
/** `14MAR2022:09:31:00`, as SAS writes it. */
const COLON_BEFORE_TIME = /^(\d{1,2}[a-z]{3}\d{2,4}):(?=\d{2}:)/iu;
/** `2022-01-10Z`, `2022-01-10+01:00`: a day of a zone, with no time. */
const DAY_OF_ZONE = /^(\d{4}-\d{2}-\d{2})(?:z|[+-]\d{2}:\d{2}|\s*(?:utc|gmt|bst))$/iu;

/**
 * The time in a text with a date: midnight where there is none, undefined where it is no time of any day. `10:00-11:00`
 * may be from ten to eleven, so it is none.
 */
export function textTime(text: string): TextTime | undefined {
  const usual = text
    .replace(WITHOUT_SIGNS, (...[, date, hours, minutes, seconds, zone]: readonly (string | undefined)[]) =>
      [date, " ", hours, ":", minutes, seconds === undefined ? "" : ":", seconds, zone].join(""),
    )
    .replace(COLON_BEFORE_TIME, "$1 ")
    .replace(TIME_BEFORE, "$2 $1")
    .replace(YEAR_BEHIND, "$1 $4 $2$3")
    .replace(DAY_OF_ZONE, "$1");
  const found = TIME.exec(usual);
  if (!found) return { date: usual, seconds: 0 };
  const zone = found[5]?.toLowerCase();
  const mayBeSpan = zone?.startsWith("-") === true && found[3] === undefined && !/\dt\d/iu.test(usual);
  const seconds = mayBeSpan ? undefined : secondsOf(found);
  const date = usual.slice(0, found.index);
  return seconds === undefined ? undefined : { date, seconds, ...(zone !== undefined && { zone }) };
}

function secondsOf([, hours, minutes, seconds, half]: readonly (string | undefined)[]): number | undefined {
  const afternoon = half?.toLowerCase() === "pm" && Number(hours) < 12 ? 12 : 0;
  const midnight = half?.toLowerCase() === "am" && Number(hours) === 12 ? -12 : 0;
  const hour = Number(hours) + afternoon + midnight;
  const inRange = hour < 24 && Number(minutes) < 60 && Number(seconds ?? 0) < 60;
  return inRange ? hour * SECONDS_IN_HOUR + Number(minutes) * 60 + Number(seconds ?? 0) : undefined;
}

/** Hours ahead of universal time, by the names that are written in Britain. */
const NAMED_ZONES: ReadonlyMap<string, number> = new Map([
  ["z", 0],
  ["ut", 0],
  ["utc", 0],
  ["gmt", 0],
  ["wet", 0],
  ["bst", 1],
  ["west", 1],
]);
/** What is behind a time and names no zone. */
const HOURS: ReadonlySet<string> = new Set(["h", "hr", "hrs", "hours"]);
/** What is behind a time that is one of the clock at home. */
const OF_HOME: ReadonlySet<string> = new Set(["europe/london", ...HOURS]);
/** No place on earth is further ahead of universal time, or behind it. */
const MOST_AHEAD = 14 * SECONDS_IN_HOUR;
const MOST_BEHIND = -12 * SECONDS_IN_HOUR;

/** Takes the clock of a zone to the clock at home; undefined for a zone that is not known. */
export function clockAtHome(zone: string | undefined): ((moment: Moment) => Moment) | undefined {
  if (zone === undefined || OF_HOME.has(zone)) return (moment) => moment;
  const hours = NAMED_ZONES.get(zone);
  const ahead = hours === undefined ? secondsAhead(zone) : hours * SECONDS_IN_HOUR;
  return ahead === undefined ? undefined : (moment) => inBritishTime(later(moment, -ahead));
}

/**
 * Whether a text with a date says by which clock its time is.
 * @example
 * namesZone("2022-06-30T23:00:00Z") // => true
 * namesZone("2022-06-30 23:00:00") // => false
 * namesZone("30/06/2022 23.00 hrs") // => false
 */
export function namesZone(text: string): boolean {
  const zone = textTime(plainText(text))?.zone;
  return zone !== undefined && !HOURS.has(zone);
}

/** `+01:00`, `+0100`, `+01`, `utc+1`. */
function secondsAhead(zone: string): number | undefined {
  const [, sign, hours, minutes] = /^(?:utc|gmt)?\s*([+-])(\d{1,2}):?(\d{2})?$/u.exec(zone) ?? [];
  if (sign === undefined) return undefined;
  const seconds = Number(hours) * SECONDS_IN_HOUR + Number(minutes ?? 0) * 60;
  const ahead = sign === "-" ? -seconds : seconds;
  return ahead <= MOST_AHEAD && ahead >= MOST_BEHIND ? ahead : undefined;
}
