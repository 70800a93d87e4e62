import { type RepeatedIds } from "../../../src/engine/complaintLog";
import { sameComplaints } from "../../../src/engine/counting/sameComplaint";
import { type Complaint, answered, logOfComplaints } from "../../log/logOf";
import { isoDay } from "../calendar/isoDay";

const FIRST = isoDay("2021-04-01");

/** So many complaints with one ID, a day apart, of which every third is at stage 2. */
function underOneId(count: number, named: (row: number) => Complaint): Complaint[] {
  return Array.from({ length: count }, (_, row) => {
    const received = FIRST + row;
    const stage = row % 3 === 0 ? "Investigative" : "Frontline";
    return answered({ id: "see file", stage, received, closed: received + 4, ...named(row) });
  });
}

/** How often the days of its rows are looked at while a log is sorted out. */
function looksAt(complaints: readonly Complaint[], repeatedIds: RepeatedIds | undefined): number {
  const { log } = logOfComplaints(complaints).reading;
  let looks = 0;
  const counting = (days: Int32Array): Int32Array =>
    new Proxy(days, {
      get: (target, key) => {
        looks++;
        return Reflect.get(target, key) as unknown;
      },
    });
  const days = { ...log.days, received: counting(log.days.received), closed: counting(log.days.closed) };
  sameComplaints({ ...log, days, repeatedIds, elsewhere: (row) => `Remark ${row}` });
  return looks;
}

const NAMED: readonly (readonly [string, (row: number) => Complaint])[] = [
  ["whose services and types differ", (row) => ({ service: `Team ${row % 4}`, type: `Matter ${row % 5}` })],
  ["of one service and type", () => ({ service: "Housing", type: "Delay" })],
  ["with no names", () => ({})],
  [
    "that differ in their actions alone",
    (row) => ({ received: FIRST, closed: FIRST + 4, action: `Done ${row}` }),
  ],
  ["that differ in their remarks alone", () => ({ received: FIRST, closed: FIRST + 4 })],
  ["all of one day", (row) => ({ received: FIRST, closed: FIRST + 4, extension: FIRST + (row % 300) })],
];
const SAID = [undefined, "one", "several"] as const;

describe.each(NAMED)("rows under one ID, %s,", (_, named) => {
  test.each(SAID)("take work that grows as their number does, said to be %s", (said) => {
    const [few, many] = [looksAt(underOneId(250, named), said), looksAt(underOneId(1000, named), said)];
    expect(many / few).toBeLessThan(4 * 1.5);
  });
});
