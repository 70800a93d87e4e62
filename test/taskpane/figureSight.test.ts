import type { SelectedCell } from "../../src/app/report/whereUserIs";
import {
  type FigureEvent,
  type FigureSight,
  NO_FIGURE,
  nextFigure,
} from "../../src/taskpane/state/figureSight";

const cellAt = (row: number, sheet = "Report"): SelectedCell => ({
  ...{ sheet, row, column: 3, label: "Received" },
  ...{ mark: undefined, markFault: undefined },
});

const figure = (row: number): FigureEvent => ({ kind: "selected", cell: cellAt(row), isFigure: true });
const text = (row: number, sheet = "Report"): FigureEvent => ({
  kind: "selected",
  cell: cellAt(row, sheet),
  isFigure: false,
});
const LEFT: FigureEvent = { kind: "left" };
const LEADING: FigureEvent = { kind: "leading", to: { sheet: "Log", row: 7, column: 3 } };
const ARRIVED: FigureEvent = { kind: "arrived" };

/** The row of the figure that is explained after all these. */
function rowShown(...events: readonly FigureEvent[]): number | undefined {
  return events.reduce<FigureSight>(nextFigure, NO_FIGURE).shown?.row;
}

test("a figure comes as it is selected, and goes as another cell is", () => {
  expect(rowShown(figure(1))).toBe(1);
  expect(rowShown(figure(1), figure(2))).toBe(2);
  expect(rowShown(figure(1), text(2))).toBeUndefined();
});

test("a figure that was left comes back only when another cell was selected", () => {
  expect(rowShown(figure(1), LEFT)).toBeUndefined();
  expect(rowShown(figure(1), LEFT, figure(1))).toBeUndefined();
  expect(rowShown(figure(1), LEFT, text(2), figure(1))).toBe(1);
  expect(rowShown(figure(1), LEFT, figure(2))).toBe(2);
});

test("what was selected before the pane was opened on a page does not come over it", () => {
  expect(rowShown(LEFT, figure(1))).toBeUndefined();
  expect(rowShown(LEFT, figure(1), figure(2))).toBe(2);
});

test("a figure that is asked for comes though it was left", () => {
  expect(rowShown(figure(1), LEFT, { kind: "asked" }, figure(1))).toBe(1);
});

test("a figure stays where the pane leads to a cell, whatever is selected on the way", () => {
  expect(rowShown(figure(1), LEADING, text(3, "Log"), text(7, "Log"))).toBe(1);
  expect(rowShown(figure(1), LEADING, ARRIVED, text(7, "Log"))).toBe(1);
  expect(
    rowShown(figure(1), LEADING, text(7, "Log"), ARRIVED, text(7, "Log"), text(8, "Log")),
  ).toBeUndefined();
});
