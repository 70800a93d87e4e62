import type { CellValue } from "../../../src/log/sheetTable";
import { type Complaint, answered } from "../logOf";
import type { Fault } from "./fault";

const escalated = answered({ id: "A", stage: "Escalated", escalated: "2022-01-17", closed: "2022-02-01" });

const ids = (...texts: CellValue[]): Complaint[] => texts.map((id) => answered({ id }));

/** Faults of IDs that Excel has changed, and of rows whose ID is none. */
export const SPOILT_ID_FAULTS: readonly Fault[] = [
  [
    "id-made-date",
    "10/19 became October 2019",
    "id",
    ids("30/19", "31/19", "Oct-19"),
    ids("30/19", "31/19", "12/19"),
  ],
  [
    "id-made-date",
    "3-12 became 3 December",
    "id",
    ids("3-31", "A-4", "03-Dec"),
    ids("3-31", "A-4", "03-Des"),
  ],
  ["id-made-date", "in full", "id", ids("C/1", "C/2", "1/10/2019"), ids("C/1", "C/2", "1/2019")],
  [
    "id-made-date",
    "as a program writes it",
    "id",
    ids("C/1", "C/2", "2019-10-01T00:00:00"),
    ids("C/1", "C/2", "2019-1001"),
  ],
  [
    "id-made-date",
    "a log whose IDs begin with dates",
    "id",
    ids("C/1", "C/2", "01/10/2019"),
    ids("02/10/2019", "05/10/2019", "01/10/2019"),
  ],
  ["id-digits-lost", "as a text", "id", ids("1.01003E+11"), ids("1E11")],
  ["id-digits-lost", "as the number that was read back", "id", ids(101_003_000_000), ids(101_003_000_042)],
  [
    "id-digits-lost",
    "more digits than Excel keeps",
    "id",
    ids(1_234_567_890_123_450),
    ids("1234567890123456", 123_456_789_012_345),
  ],
  ["id-digits-lost", "zeros for digits", "id", ids("12345678901234500000"), ids("1234567890123450")],
  ["id-but-for-zeros", "a number beside a text", "id", ids("000123", 123), ids("000123", 1230)],
  ["id-but-for-zeros", "two texts", "id", ids("0123", "00123"), ids("0123", "0123A")],
  ["id-but-for-zeros", "the number first", "id", ids(7, "007"), ids(7, 70, "0070A")],
  [
    "odd-id",
    "a name beside a date, with more",
    "id",
    [...ids("C1", "C2", "C3"), { id: "Mr Jones", received: "2022-01-10", service: "Adults", type: "Delay" }],
    [
      ...ids("C1", "C2", "C3"),
      { id: "Mr Jones 4", received: "2022-01-10", service: "Adults", type: "Delay" },
      answered({ id: "Ms Mac" }),
      { id: "TBC", received: "2022-01-10", service: "Adults", type: "Delay" },
    ],
  ],
  [
    "odd-id",
    "the IDs of the log are names",
    "id",
    [...ids("C1", "C2"), { id: "JS", received: "2022-01-10", service: "Adults", type: "Delay" }],
    [...ids("TK", "PM"), { id: "JS", received: "2022-01-10", service: "Adults", type: "Delay" }],
  ],
];

/** Faults of rows under one ID. */
export const ID_FAULTS: readonly Fault[] = [
  [
    "same-id",
    "two complaints have one ID",
    "id",
    [answered({ id: "A" }), answered({ id: "a", closed: "2022-01-18" })],
    [answered({ id: "A" }), answered({ id: "AA" })],
  ],
  [
    "same-id",
    "Frontline and a later stage 2 are one complaint",
    "id",
    [escalated, answered({ id: "A", closed: "2022-03-01" })],
    [answered({ id: "A" }), escalated],
  ],
  [
    "identical-row",
    "a row is there twice",
    "id",
    [escalated, escalated],
    [escalated, { ...escalated, type: "Delay" }],
  ],
  [
    "escalated-from-frontline",
    "a complaint left Frontline",
    "id",
    [answered({ id: "A" }), escalated],
    [answered({ id: "B" }), escalated],
  ],
  [
    "stage2-answered-first",
    "stage 2 was answered before stage 1, of which the year is too late",
    "closed",
    [answered({ id: "A", closed: "2023-01-14" }), escalated],
    [answered({ id: "A" }), escalated],
  ],
  [
    "no-service",
    "a complaint has no service",
    "service",
    [answered({ service: "Adults" }), answered({ id: "B", service: "" })],
    [answered({ service: "Adults" }), answered({ id: "B", service: "Adults" })],
  ],
  ["missing-id", "a complaint has no ID", "id", [answered({ id: " " })], [answered({ id: 7 })]],
];
