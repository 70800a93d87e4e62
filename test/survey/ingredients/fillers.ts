import type { Complaint } from "../complaint";
import { afterWorkingDays, dateOf, workingDaysTaken } from "../calendar";
import type { Random } from "../random";
import { type Cell, number, text } from "../sheet";
import type { DateForm } from "./dates";

/** A column that the report does not need, and that a careful reader would not take for one that it does. */
export interface Filler {
  readonly header: string;
  readonly write: (complaint: Complaint, random: Random, dates: DateForm) => Cell | undefined;
}

const oneOf =
  (...words: string[]): Filler["write"] =>
  (_complaint, random) =>
    text(random.pick(words));

const filler = (header: string, write: Filler["write"]): Filler => ({ header, write });

export const FILLERS: readonly Filler[] = [
  filler("Complainant", oneOf("Mr A", "Mrs B", "Ms C", "Dr D", "Anonymous")),
  filler("Title", oneOf("Mr", "Mrs", "Ms", "Mx")),
  filler("Address", oneOf("1 High Street", "Flat 2/1, 14 Mill Road", "The Old Manse")),
  filler("Postcode", oneOf("KA1 2AB", "DG1 1AA", "EH1 1YZ")),
  filler("Ward", oneOf("Ward 1", "Ward 2", "Ward 3", "Ward 12")),
  filler("Channel", oneOf("Email", "Telephone", "In person", "Web form", "Letter")),
  filler("How received", oneOf("E", "T", "P", "W")),
  filler(
    "Details",
    oneOf("Customer unhappy.", "See file note of 3/4 and 4/4.", "Rang twice; no reply - upset"),
  ),
  filler("Summary of complaint", oneOf("Bin not emptied on 12/3.", "Says that nobody rang back", "")),
  filler("Telephone", (_one, random) => text(`01292 ${random.whole(100_000, 999_999)}`)),
  filler("Target (days)", (one) => number(one.stage === "frontline" ? 5 : 20)),
  filler("Target date", (one, _random, dates) =>
    dates.write(afterWorkingDays(one.escalated ?? one.received, one.stage === "frontline" ? 5 : 20), 540),
  ),
  filler("Response due by", (one, _random, dates) =>
    dates.write(afterWorkingDays(one.escalated ?? one.received, one.stage === "frontline" ? 5 : 20), 540),
  ),
  filler("Working days taken", (one) =>
    one.closed === undefined
      ? undefined
      : number(workingDaysTaken(one.escalated ?? one.received, one.closed)),
  ),
  filler("Met target?", oneOf("Yes", "No")),
  filler("Month", (one) =>
    text("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")[dateOf(one.received).month - 1] ?? ""),
  ),
  filler("Financial year", (one) => text(`FY${String(dateOf(one.received).year).slice(2)}`)),
  filler("Status", (one) => text(one.closed === undefined ? "Open" : "Closed")),
  filler("Priority", oneOf("High", "Medium", "Low")),
  filler("Risk rating", (_one, random) => number(random.whole(1, 5))),
  filler("Elected member enquiry", oneOf("Y", "N")),
  filler("Equalities monitoring form returned", oneOf("Yes", "No", "")),
  filler("Satisfaction score", (_one, random) =>
    random.chance(0.4) ? number(random.whole(1, 10)) : undefined,
  ),
  filler("Compensation paid (£)", (_one, random) =>
    random.chance(0.2) ? number(random.whole(10, 250)) : undefined,
  ),
  filler("SPSO ref", (_one, random) =>
    random.chance(0.1) ? text(`2022${random.whole(10_000, 99_999)}`) : undefined,
  ),
  filler("Date of incident", (one, random, dates) => dates.write(one.received - random.whole(1, 60), 540)),
  filler("Date of birth", (_one, random, dates) => dates.write(random.whole(-9000, 9000), 0)),
  filler("Last updated", (one, random, dates) =>
    dates.write((one.closed ?? one.received) + random.whole(0, 9), 540),
  ),
  filler("Comments", oneOf("", "", "Phoned customer 14/3", "Chased", "OK to close")),
  filler("Attachments", (_one, random) => number(random.whole(0, 4))),
];
