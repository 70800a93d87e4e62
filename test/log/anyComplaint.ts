import fc from "fast-check";
import { LAST_DAY } from "../../src/engine/calendar/day";
import type { CellValue } from "../../src/log/sheetTable";
import { FIELDS } from "../../src/engine/complaintLog";
import { isoDay } from "../engine/calendar/isoDay";
import { anyCharacter } from "../anyCharacter";
import type { Complaint } from "./logOf";

const aDay = fc.integer({ min: isoDay("2020-10-01"), max: isoDay("2022-06-30") });
const noDate = fc.constantFrom<CellValue>("", "TBC", "31/02/2022");
const oftenADay: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 8, arbitrary: aDay },
  { weight: 1, arbitrary: noDate },
);

/** A complaint such as a log holds: mostly right, with IDs that meet now and then, and some slips. */
export const anyComplaint: fc.Arbitrary<Complaint> = fc
  .record({
    id: fc.constantFrom<CellValue>("", "A", "B", "C", "D", "E", "F", 17, 18),
    service: fc.constantFrom("Housing", "Adult Care"),
    type: fc.constantFrom("Delay", "Communication"),
    received: oftenADay,
    escalated: fc.oneof(
      { weight: 3, arbitrary: fc.constant<CellValue>("") },
      { weight: 1, arbitrary: oftenADay },
    ),
    closed: oftenADay,
    stage: fc.constantFrom("Frontline", "Frontline", "Investigative", "Escalated", "Stage 2", "Panel", ""),
    outcome: fc.constantFrom(
      "Upheld",
      "Partially Upheld",
      "Not Upheld",
      "Resolution",
      "Withdrawn",
      "Noted",
      "",
    ),
    extension: fc.oneof(fc.constantFrom<CellValue>("", "Yes", "No"), oftenADay),
  })
  .map((complaint) => ({ ...complaint, extension: agreedOn(complaint) }));

/** Nearly every answer is agreed on for a day soon after its complaint: a column of other numbers is asked about. */
function agreedOn({ received, escalated, extension }: Complaint): CellValue {
  const began = [received, escalated].find((day) => typeof day === "number");
  if (typeof extension !== "number" || began === undefined) return extension ?? "";
  return began + (extension % 90);
}

/** Complaints that stand in one log. */
export const someComplaints = fc.array(anyComplaint, { maxLength: 40 });

/** What no one should type into a log, and someone will. */
export const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    "",
    " ",
    "-",
    "Total",
    "Date Received",
    "Stage",
    "Outcome",
    "#N/A",
    "#REF!",
    "TBC",
    "\u0000",
  ),
  fc.constantFrom<CellValue>(
    "Frontline",
    "Stage 2",
    "Upheld",
    "Withdrawn",
    "Yes",
    "03/04/2022",
    "31/02/2022",
    "5 May 22",
  ),
  fc.string({ unit: anyCharacter, maxLength: 12 }),
  fc.string({ maxLength: 20 }),
  fc.double({ noNaN: true }),
  fc.integer({ min: -5, max: LAST_DAY + 5 }),
  fc.double({ min: 40000, max: 46000, noNaN: true }),
  fc.boolean(),
);

/** A row of such cells. */
export const anyLine = fc.array(anyCell, { minLength: FIELDS.length, maxLength: FIELDS.length });
