import fc from "fast-check";
import { type Agreed, CLOSED_KINDS } from "../../src/engine/counting/closedKind";
import { CLOSE_STATUS_CODE } from "../../src/engine/counting/closeStatus";
import { openComplaints } from "../../src/engine/due/openComplaints";
import { at } from "../../src/engine/at";
import { ESCALATED_COUNTINGS } from "../../src/engine/procedures/procedure";
import { PROCEDURES, PROCEDURE_IDS } from "../../src/engine/procedures/procedures";
import { type CountingSettings, DEFAULT_SETTINGS } from "../../src/engine/settings";
import { dueDate, stageDays, status, withinTarget } from "../../src/functions/complaintAnswers";
import { type Answer, type ComplaintArguments, answerForEach } from "../../src/functions/complaints";
import { FunctionError } from "../../src/functions/functionError";
import { NO_CHOICES } from "../../src/log/choices";
import type { CellValue } from "../../src/log/sheetTable";
import { isoDay } from "../engine/calendar/isoDay";
import { anyComplaint } from "../log/anyComplaint";
import { type Complaint, type TestLog, TODAY, cellOf, logOfComplaints } from "../log/logOf";

const aDay = fc.integer({ min: isoDay("2021-10-01"), max: isoDay("2022-04-30") });
const aTime = aDay.chain((day) => fc.constantFrom(day, day + 0.5, day + 0.75));
const acknowledged = fc.oneof(fc.constant<CellValue>(""), fc.constant<CellValue>("TBC"), aDay);

/** Complaints of IDs of their own: what a formula says of one knows nothing of the others. */
const complaints = fc
  .array(fc.tuple(anyComplaint, aTime, acknowledged), { minLength: 1, maxLength: 20 })
  .map((rows) =>
    rows.map(([complaint, received, isAcknowledged], place): Complaint => ({
      ...complaint,
      id: `C${place}`,
      // A date that can't be read stands in the arbitrary complaint; otherwise one with a time of day.
      received: typeof complaint.received === "number" ? received : (complaint.received ?? ""),
      acknowledged: isAcknowledged,
    })),
  );

const settings: fc.Arbitrary<CountingSettings> = fc
  .record({
    id: fc.constantFrom(...PROCEDURE_IDS),
    escalatedCounting: fc.constantFrom(...ESCALATED_COUNTINGS),
    firstDay: fc.constantFrom(0 as const, 1 as const),
    cutOffHour: fc.constantFrom(undefined, 17),
  })
  .map(({ id, cutOffHour, ...procedure }) => ({
    ...DEFAULT_SETTINGS,
    procedure: { ...PROCEDURES[id], ...procedure },
    ...(cutOffHour !== undefined && { cutOffHour }),
  }));

type Answers = (ask: Parameters<typeof answerForEach>[2]) => (row: number) => Answer;

/** The answers of formulas over the columns of some complaints. */
function formulasOver(rows: readonly Complaint[], settings: CountingSettings): Answers {
  const column = (field: keyof Complaint): unknown[][] => rows.map((row) => [cellOf(row[field] ?? "")]);
  const args: ComplaintArguments = {
    received: column("received"),
    closed: column("closed"),
    stage: column("stage"),
    escalated: column("escalated"),
    acknowledged: column("acknowledged"),
    extended: column("extension"),
    today: [[TODAY]],
  };
  const counting = { settings, dateSystem: 1900, choices: NO_CHOICES } as const;
  return (ask) => {
    const answers = answerForEach(counting, args, ask);
    return (row) => at(at(answers, row), 0);
  };
}

describe("whatever the complaints, under every procedure, formulas on single cells say what the report counts:", () => {
  const forAny = (hold: (log: TestLog, answers: Answers) => void): void => {
    fc.assert(
      fc.property(complaints, settings, (rows, how) => {
        hold(logOfComplaints(rows, { settings: how }), formulasOver(rows, how));
      }),
      { numRuns: 300 },
    );
  };
  const closedInFull = ({ counted }: TestLog): number[] =>
    Array.from(counted.closeStatus.keys()).filter(
      (row) => counted.closeStatus[row] === CLOSE_STATUS_CODE.inFull,
    );

  test("the working days of a complaint closed in full", () => {
    forAny((log, answers) => {
      const days = answers(stageDays);
      for (const row of closedInFull(log)) expect(days(row)).toBe(log.counted.workingDays[row]);
    });
  });

  test("no working days for one closed before it came or before its clock started", () => {
    forAny((log, answers) => {
      const days = answers(stageDays);
      log.counted.closeStatus.forEach((status, row) => {
        if (status === CLOSE_STATUS_CODE.closedBeforeStart) expect(days(row)).toBeInstanceOf(FunctionError);
      });
    });
  });

  test("whether it was closed within the target", () => {
    forAny((log, answers) => {
      const within = answers(withinTarget);
      for (const row of closedInFull(log))
        expect(within(row)).toBe(at(CLOSED_KINDS, at(log.counted.kind, row)).withinTarget);
    });
  });

  test("whether it was closed in time, extension included", () => {
    const said: Readonly<Record<Agreed, unknown>> = {
      inTime: "Closed in time",
      late: "Closed late",
      unknown: expect.any(FunctionError),
    };
    forAny((log, answers) => {
      const statuses = answers(status);
      for (const row of closedInFull(log)) {
        const { agreed, extended } = at(CLOSED_KINDS, at(log.counted.kind, row));
        // Within the target it is in time whatever a cell says that can't be read; a formula names that cell first.
        if (extended !== "unknown") expect(statuses(row)).toEqual(said[agreed]);
      }
    });
  });

  test("the due day of an open one, and how it stands today", () => {
    forAny((log, answers) => {
      const [dues, statuses] = [answers(dueDate), answers(status)];
      for (const { row, band, due } of openComplaints(log.counted, TODAY)) {
        const [saysDue, says] = [dues(row), statuses(row)];
        if (band === "unknown") expect(typeof saysDue).not.toBe("number");
        else if (!(saysDue instanceof FunctionError)) {
          expect(saysDue).toBe(due);
          expect(says).toBe({ overdue: "Overdue", today: "Due today", soon: "Open", later: "Open" }[band]);
        }
      }
    });
  });
});

test("under the Housing Ombudsman's Code, a complaint at stage 2 counts from its escalation, however its stage is spelt", () => {
  const complaint: Complaint = {
    received: "2022-01-10",
    acknowledged: "2022-01-10",
    stage: "Investigation",
    escalated: "2022-02-01",
    closed: "2022-02-10",
    outcome: "Upheld",
  };
  const settings = { ...DEFAULT_SETTINGS, procedure: PROCEDURES.housingOmbudsman };
  expect(logOfComplaints([complaint], { settings }).counted.workingDays[0]).toBe(7);
  expect(formulasOver([complaint], settings)(stageDays)(0)).toBe(7);
});
