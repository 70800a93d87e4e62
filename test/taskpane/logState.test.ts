import { AS_FOUND } from "../app/log/asFound";
import { openLog } from "../../src/app/log/openLog";
import { type LogState, nextLogState } from "../../src/taskpane/state/logState";
import { openPaneWorkbook } from "../app/paneWorkbook";
import { isoDay } from "../engine/calendar/isoDay";

const READING: LogState = { kind: "reading", step: { name: "finding" } };

test("a log that was read is stale once its sheet has changed, and fresh once it was read again", async () => {
  await openPaneWorkbook();
  const opened = await openLog({ ...AS_FOUND, today: isoDay("2022-04-20") });
  const ready = nextLogState(READING, { kind: "opened", opened });
  const changed = nextLogState(ready, { kind: "changed" });
  expect(ready).toMatchObject({ kind: "ready", isStale: false });
  expect(changed).toMatchObject({ kind: "ready", isStale: true });
  expect(nextLogState(changed, { kind: "opened", opened })).toMatchObject({ isStale: false });
});

test("a change of the sheet is nothing to a log that is being read, or that could not be", () => {
  const failed: LogState = {
    kind: "failed",
    isEmptyLog: false,
    message: "No log.",
    candidates: [],
    sheets: [],
  };
  expect(nextLogState(READING, { kind: "changed" })).toBe(READING);
  expect(nextLogState(failed, { kind: "changed" })).toBe(failed);
});
