import { openComplaints } from "../../../src/engine/due/openComplaints";
import { type Complaint, logOfComplaints } from "../../log/logOf";
import { isoDay } from "../calendar/isoDay";

/** A Frontline complaint of Monday 10 January 2022: it is due on Friday the 14th. */
const OPEN: Complaint = { received: "2022-01-10", stage: "Frontline" };

function open(complaint: Complaint, today: string) {
  return openComplaints(logOfComplaints([complaint]).counted, isoDay(today))[0];
}

describe("an open complaint", () => {
  test.each([
    ["2022-01-06", "later", 6],
    ["2022-01-07", "soon", 5],
    ["2022-01-13", "soon", 1],
    ["2022-01-14", "today", 0],
    ["2022-01-15", "today", 0],
    ["2022-01-16", "today", 0],
    ["2022-01-17", "overdue", -1],
  ])("that is due on Friday 14 January is, on %s, %s", (today, band, daysLeft) => {
    expect(open(OPEN, today)).toMatchObject({ band, daysLeft, due: isoDay("2022-01-14") });
  });

  test.each([
    ["has no stage", { ...OPEN, stage: "" }, "noStage"],
    ["has no date of receipt that can be read", { ...OPEN, received: "soon" }, "noClockStart"],
    [
      "is extended at stage 2 with no date",
      { ...OPEN, stage: "Investigative", extension: "Yes" },
      "noAgreedDate",
    ],
  ])("that %s has no known due date", (_, complaint, noDueDay) => {
    expect(open(complaint, "2022-01-14")).toMatchObject({ band: "unknown", noDueDay });
  });

  test("is not one that is closed, that repeats another row, or that went on to stage 2", () => {
    const { counted } = logOfComplaints([
      { ...OPEN, id: "1", closed: "2022-01-12", outcome: "Upheld" },
      { ...OPEN, id: "2" },
      { ...OPEN, id: "2" },
      { ...OPEN, id: "3" },
      { id: "3", received: "2022-01-12", stage: "Stage 2", escalated: "2022-01-12" },
    ]);
    expect(openComplaints(counted, isoDay("2022-01-13")).map(({ row }) => row)).toEqual([1, 4]);
  });
});
