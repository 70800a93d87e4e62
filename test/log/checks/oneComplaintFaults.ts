import { answered } from "../logOf";
import type { Fault } from "./fault";

/** Faults where the user said that rows with the same ID are one complaint. */
export const ONE_COMPLAINT_FAULTS: readonly Fault[] = [
  [
    "further-row",
    "a row is about another matter of the complaint",
    "id",
    [answered({ id: "A", type: "Delay" }), answered({ id: "A", type: "Rudeness" })],
    [answered({ id: "A", type: "Delay" }), answered({ id: "B", type: "Rudeness" })],
  ],
  [
    "further-row-differs",
    "a row of the complaint was closed sooner",
    "id",
    [answered({ id: "A", closed: "2022-01-18" }), answered({ id: "A" })],
    [answered({ id: "A", type: "Delay" }), answered({ id: "A", type: "Rudeness" })],
  ],
  [
    "further-row-differs",
    "a row of the complaint has another outcome",
    "id",
    [answered({ id: "A" }), answered({ id: "A", outcome: "Upheld" })],
    [answered({ id: "A" }), answered({ id: "B", outcome: "Upheld" })],
  ],
];
