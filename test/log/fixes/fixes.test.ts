import fc from "fast-check";
import { FIELDS, type Field } from "../../../src/engine/complaintLog";
import { HOUSING_OMBUDSMAN_CODE } from "../../../src/engine/procedures/housingOmbudsman";
import { SCOTTISH_PROCEDURE } from "../../../src/engine/procedures/scottish";
import { columnsSwappedBack, fixesTogether } from "../../../src/app/upkeep/swapsBack";
import { choiceOf } from "../../../src/log/choiceOf";
import type { SwapChoice } from "../../../src/log/choices";
import { type Fix, fixesOf } from "../../../src/log/fixes/fixes";
import { swappedColumns } from "../../../src/log/mapping/swappedDates";
import { tablesJson } from "../../../src/report/reportJson";
import { isoDay } from "../../engine/calendar/isoDay";
import { anyComplaint } from "../anyComplaint";
import { type Complaint, answered, logOfComplaints } from "../logOf";

function fixesIn(complaints: readonly Complaint[], procedure = SCOTTISH_PROCEDURE): Fix[] {
  return fixesOf(logOfComplaints(complaints, { settings: { procedure } }).reading, procedure);
}

/** What a field's cells are to hold, a question mark behind what needs a look. */
function fixed(field: Field, complaints: readonly Complaint[], procedure = SCOTTISH_PROCEDURE): unknown[] {
  return fixesIn(complaints, procedure)
    .filter(({ cell }) => cell.column === FIELDS.indexOf(field))
    .map(({ to, needsALook }) => `${to.kind === "text" ? to.text : to.date}${needsALook ? "?" : ""}`);
}

const received = (...dates: string[]): Complaint[] => dates.map((date) => answered({ received: date }));
const day = (iso: string): string => String(isoDay(iso));

describe("a date typed as text becomes a date", () => {
  test.each(["25/04/2021", "2021/04/25", "25 April 2021", " Sun 25-Apr-21 "])("such as “%s”", (text) => {
    expect(fixed("received", received(text))).toEqual([day("2021-04-25")]);
  });

  test("with its time of day", () => {
    expect(fixed("received", received("25 April 2021 18:00"))).toEqual([String(isoDay("2021-04-25") + 0.75)]);
  });

  test("never where it could be read two ways and nothing says which, or some cells say one and some the other", () => {
    expect(fixed("received", received("03/04/2021"))).toEqual([]);
    expect(fixed("received", received("03/04/2021", "25/04/2021", "04/25/2021"))).toEqual([]);
  });

  test("only after a look where the other dates of its column say which; those stay until then", () => {
    expect(fixed("received", received("03/04/2021", "04/25/2021", "1 April 2021"))).toEqual([
      `${day("2021-03-04")}?`,
      day("2021-04-01"),
    ]);
  });

  test("and never where it is none", () => {
    expect(fixed("closed", [answered({ closed: "31/02/2022" }), answered({ closed: "TBC" })])).toEqual([]);
  });
});

describe("a date typed as text, where times seem to be universal time or the user said so,", () => {
  const dates = ["2022-06-30 23:00", "2022-06-19 23:00", "2022-06-30T22:30:00Z", "2022-07-04"];
  const fixesOfTimes = (isUniversal?: boolean): unknown[] => {
    const universalTimes =
      isUniversal === undefined ? [] : [{ sheet: "Log", header: "Date Received", isUniversal }];
    const { reading } = logOfComplaints(received(...dates), { choices: { universalTimes } });
    return fixesOf(reading, SCOTTISH_PROCEDURE).map(({ cell: { row } }) => row);
  };

  test("stays where it names its zone: without that it would be read by theirs", () => {
    expect(fixesOfTimes()).toEqual([1, 2]);
    expect(fixesOfTimes(true)).toEqual([1, 2]);
    expect(fixesOfTimes(false)).toEqual([1, 2, 3]);
  });
});

describe("a date whose day and month were swapped is swapped back", () => {
  const dates = ["1/14/2022", "2/14/2022", "2022-08-02", "2022-03-01", "2022-04-04"];
  const fixesOfSwapped = (isSwapped?: boolean): unknown[] => {
    const swappedDates =
      isSwapped === undefined ? [] : [{ sheet: "Log", header: "Date Received", isSwapped }];
    const { reading } = logOfComplaints(received(...dates), { choices: { swappedDates } });
    return fixesOf(reading, SCOTTISH_PROCEDURE).map(({ kind, to, needsALook }) => [
      kind,
      to.kind === "date" && to.date,
      needsALook,
    ]);
  };

  test("after a look, until the user has said that it was; the texts that show it stay", () => {
    expect(fixesOfSwapped()).toEqual([
      ["swappedDate", isoDay("2022-02-08"), true],
      ["swappedDate", isoDay("2022-01-03"), true],
    ]);
    expect(fixesOfSwapped(true)).toEqual([
      ["swappedDate", isoDay("2022-02-08"), false],
      ["swappedDate", isoDay("2022-01-03"), false],
    ]);
  });

  test("but not where the user said that it is right: then the texts become dates", () => {
    expect(fixesOfSwapped(false)).toEqual([
      ["textDate", isoDay("2022-01-14"), false],
      ["textDate", isoDay("2022-02-14"), false],
    ]);
  });

  test("with its time of day, in either system of dates", () => {
    for (const dateSystem of [1900, 1904] as const) {
      const day = isoDay("2022-08-02") - (dateSystem === 1904 ? 1462 : 0) + 0.75;
      const log = [...received("1/14/2022", "2/14/2022", "2022-03-01"), answered({ received: day })];
      const { reading } = logOfComplaints(log, { dateSystem });
      expect(fixesOf(reading, SCOTTISH_PROCEDURE).map(({ to }) => to)).toContainEqual({
        kind: "date",
        date: isoDay("2022-02-08") + 0.75,
      });
    }
  });
});

describe("a stage or an outcome is written in the standard way", () => {
  test.each([
    ["S1", ["Frontline"]],
    [1, ["Frontline"]],
    ["frontline ", ["Frontline"]],
    ["investigation", ["Investigative"]],
    ["S2 Esc", ["Escalated"]],
    ["Frontline", []],
  ])("the stage %s", (stage, to) => {
    expect(fixed("stage", [answered({ stage })])).toEqual(to);
  });

  test("but a stage 2 spelt generally, which may turn out Escalated, is not", () => {
    expect(fixed("stage", [answered({ stage: "Stage 2" })])).toEqual([]);
    expect(fixed("stage", [answered({ stage: "S2" })], HOUSING_OMBUDSMAN_CODE)).toEqual(["Stage 2"]);
    expect(fixed("stage", [answered({ stage: "Escalated" })], HOUSING_OMBUDSMAN_CODE)).toEqual([]);
  });

  test.each([
    ["PU", ["Partially Upheld"]],
    ["Not-upheld", ["Not Upheld"]],
    ["Resolved", ["Resolution"]],
    ["no consent", ["Consent Not Given"]],
    ["perhaps", []],
    ["#N/A", []],
    ["TBC", []],
  ])("the outcome %s", (outcome, to) => {
    expect(fixed("outcome", [answered({ outcome })])).toEqual(to);
  });

  test("but an outcome that the procedure does not have is not", () => {
    expect(fixed("outcome", [answered({ outcome: "Resolved" })], HOUSING_OMBUDSMAN_CODE)).toEqual([]);
  });
});

test("blanks at the ends of a text are taken away, those within stay", () => {
  const [fix] = fixesIn([answered({ action: "An  apology\u00a0 " })]);
  expect(fix).toMatchObject({ kind: "spaces", to: { text: "An  apology" } });
});

test("whichever fixes are done, no figure changes, once it is said whether dates were swapped", () => {
  const texts = fc.constantFrom("03/04/2021", "04/25/2021", "25/04/2021", "1 May 2021 ", "2021/05/20");
  const complaint = fc
    .tuple(anyComplaint, fc.option(texts), fc.option(texts))
    .map(([one, from, to]) => ({ ...one, ...(from && { received: from }), ...(to && { closed: to }) }));
  const property = fc.property(
    fc.array(complaint, { maxLength: 12 }),
    fc.infiniteStream(fc.boolean()),
    fc.boolean(),
    (log, ticks, isSwapped) => {
      const asked = swappedColumns(logOfComplaints(log).reading);
      const swappedDates = asked.map(({ sheet, header }): SwapChoice => ({ sheet, header, isSwapped }));
      const before = logOfComplaints(log, { choices: { swappedDates } });
      const offered = fixesOf(before.reading, SCOTTISH_PROCEDURE).map((fix) => ({ fix }));
      const done = fixesTogether(offered)
        .filter(() => ticks.next().value === true)
        .flat();
      const fixes = done.map(({ fix }) => fix);
      const after = log.map((one, row) => ({ id: `C${row + 1}`, ...one, ...changesOf(fixes, row) }));
      const right = columnsSwappedBack(before.reading, done).map((column) => ({
        ...column,
        isSwapped: false,
      }));
      const others = swappedDates.filter((one) => choiceOf(right, one) === undefined);
      const now = logOfComplaints(after, { choices: { swappedDates: [...others, ...right] } });
      const [shownNow, shownBefore] = [now, before].map((one) =>
        tablesJson(one.report({ year: 2021, number: 1 })),
      );
      expect(shownNow).toEqual(shownBefore);
    },
  );
  fc.assert(property, { numRuns: 300 });
});

/** What fixes make of the row of a complaint, which stands one below the header. */
function changesOf(fixes: readonly Fix[], row: number): Complaint {
  return Object.fromEntries(
    fixes
      .filter(({ cell }) => cell.row === row + 1)
      .map(({ cell, to }) => [FIELDS[cell.column] ?? "", to.kind === "text" ? to.text : to.date]),
  );
}
