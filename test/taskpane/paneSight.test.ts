import { type SightChange, UNSEEN, isSeen, nextSight } from "../../src/taskpane/state/paneSight";

const isSeenAfter = (...changes: readonly SightChange[]): boolean =>
  isSeen(changes.reduce(nextSight, UNSEEN));

test("a pane of which nothing is known is not seen", () => {
  expect(isSeenAfter()).toBe(false);
});

test("Excel's word goes before what the browser draws", () => {
  expect(isSeenAfter({ excelSays: false }, { isDrawn: true })).toBe(false);
  expect(isSeenAfter({ excelSays: true }, { isDrawn: false })).toBe(true);
});

test("where Excel does not tell, a pane that is drawn is seen", () => {
  expect(isSeenAfter({ excelSays: undefined }, { isDrawn: true })).toBe(true);
});

test("a pane in a tab or window that is hidden is not seen, and is again when that is shown", () => {
  expect(isSeenAfter({ excelSays: true }, { isPageVisible: false })).toBe(false);
  expect(isSeenAfter({ excelSays: true }, { isPageVisible: false }, { isPageVisible: true })).toBe(true);
});

test("who touches the pane sees it, whatever else is said, until it is hidden", () => {
  expect(isSeenAfter({ excelSays: false }, { isPageVisible: false }, { isTouched: true })).toBe(true);
  expect(isSeenAfter({ excelSays: true }, { isTouched: true }, { excelSays: false })).toBe(false);
});

test("a sign that says nothing new changes nothing", () => {
  const sight = nextSight(UNSEEN, { isTouched: true });
  expect(nextSight(sight, { isTouched: true })).toBe(sight);
  expect(nextSight(sight, { isDrawn: false })).toBe(sight);
});
