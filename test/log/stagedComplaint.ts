import fc from "fast-check";
import type { CellValue } from "../../src/log/sheetTable";
import { isoDay } from "../engine/calendar/isoDay";
import type { Complaint } from "./logOf";

/** How a stage of a complaint ended, if it has. */
interface StageEnd {
  /** Days from the beginning of the stage to its answer. */
  readonly days: number | undefined;
  readonly outcome: string;
  readonly extension: string;
}

/** A complaint as it goes through the stages: by stage 1, by stage 2, or by both. */
export interface StagedComplaint {
  readonly id: string;
  readonly received: number;
  readonly stage1: StageEnd | undefined;
  readonly stage2: (StageEnd & { readonly after: number }) | undefined;
}

const parts = {
  outcome: fc.constantFrom("Upheld", "Partially Upheld", "Not Upheld", "Resolution", "Withdrawn"),
  extension: fc.constantFrom("Yes", "No"),
};
const answered = { days: fc.nat({ max: 40 }), ...parts };
const open = { days: fc.constant(undefined), outcome: fc.constant(""), extension: parts.extension };
const none = fc.constant(undefined);
const after = fc.integer({ min: 1, max: 30 });

const stages = fc.oneof(
  fc.record({ stage1: fc.oneof(fc.record(answered), fc.record(open)), stage2: none }),
  fc.record({ stage1: none, stage2: fc.record({ after: fc.constant(0), ...answered }) }),
  fc.record({
    stage1: fc.record(answered),
    stage2: fc.oneof(fc.record({ after, ...answered }), fc.record({ after, ...open })),
  }),
);

/** Complaints with IDs of their own. */
export const someStagedComplaints: fc.Arbitrary<readonly StagedComplaint[]> = fc
  .array(fc.tuple(fc.integer({ min: isoDay("2020-10-01"), max: isoDay("2022-04-30") }), stages), {
    maxLength: 30,
  })
  .map((list) => list.map(([received, both], place) => ({ id: `C${place}`, received, ...both })));

const closedOn = (from: number, stage: StageEnd | undefined): CellValue =>
  stage?.days === undefined ? "" : from + stage.days;

/** The day on which stage 2 began: some days after the answer at stage 1, or as the complaint came. */
function escalatedOn({ received, stage1, stage2 }: StagedComplaint): number {
  return stage1 && stage2 ? received + (stage1.days ?? 0) + stage2.after : received;
}

/** As a log with a row for each stage has them. */
export function inRows(complaints: readonly StagedComplaint[]): Complaint[] {
  return complaints.flatMap((complaint) => {
    const { id, received, stage1, stage2 } = complaint;
    const began = escalatedOn(complaint);
    const rowOf = (stage: string, from: number, how: StageEnd): Complaint => ({
      ...{ id, received, stage, closed: closedOn(from, how), outcome: how.outcome },
      extension: how.extension,
    });
    const first = stage1 ? [rowOf("Frontline", received, stage1)] : [];
    if (!stage2) return first;
    const second = rowOf(stage1 ? "Escalated" : "Investigative", began, stage2);
    return [...first, stage1 ? { ...second, escalated: began } : second];
  });
}

const HEADERS = [
  "Complaint ID",
  "Date Received",
  "Stage 1 Outcome",
  "Stage 1 Date Closed",
  "Stage 1 Extension",
  "Stage 2 Received",
  "Stage 2 Outcome",
  "Stage 2 Date Closed",
  "Stage 2 Extension",
  "Service",
  "Type",
  "Owner",
  "Action",
];

/** As a log with both stages in a row has them, headers first. */
export function inOneRow(complaints: readonly StagedComplaint[]): CellValue[][] {
  return [
    HEADERS,
    ...complaints.map((complaint): CellValue[] => {
      const { id, received, stage1, stage2 } = complaint;
      const began = escalatedOn(complaint);
      return [
        ...[id, received, stage1?.outcome ?? "", closedOn(received, stage1), stage1?.extension ?? ""],
        stage2 ? began : "",
        ...[stage2?.outcome ?? "", closedOn(began, stage2), stage2?.extension ?? ""],
        ...["", "", "", ""],
      ];
    }),
  ];
}
