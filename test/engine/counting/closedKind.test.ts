import type * as ClosedKinds from "../../../src/engine/counting/closedKind";
import type * as Outcomes from "../../../src/engine/procedures/outcomes";
import type * as LogOf from "../../log/logOf";

/** Runs with further outcomes in the list of all that there are. */
function withOutcomes(more: readonly string[], run: () => void): void {
  jest.isolateModules(() => {
    jest.doMock("../../../src/engine/procedures/outcomes", () => {
      const actual = jest.requireActual<typeof Outcomes>("../../../src/engine/procedures/outcomes");
      return { ...actual, OUTCOMES: [...actual.OUTCOMES, ...more] };
    });
    run();
  });
  jest.dontMock("../../../src/engine/procedures/outcomes");
}

test("a fifth outcome makes more kinds than a byte holds, and still no withdrawn complaint counts as closed", () => {
  withOutcomes(["settled"], () => {
    const { KIND_COUNT } = jest.requireActual<typeof ClosedKinds>("../../../src/engine/counting/closedKind");
    expect(KIND_COUNT).toBeGreaterThan(256);
    const { answered, logOfComplaints } = jest.requireActual<typeof LogOf>("../../log/logOf");
    const report = logOfComplaints([
      answered({ outcome: "Withdrawn" }),
      answered({ outcome: "Upheld", stage: "Escalated", extension: "Yes" }),
    ]).report();
    const [numbers] = report.tables;
    const closed = numbers?.rows[1]?.figures[4];
    expect(closed?.verdict === "measured" && closed.count).toBe(1);
    expect(report.leftOutOfClosed).toEqual([{ reason: "withdrawn", counts: [0, 0, 0, 0, 1] }]);
  });
});

test("kinds that do not fit are refused when the add-in starts: one would be counted as another", () => {
  const many = Array.from({ length: 1300 }, (_, index) => `outcome${index}`);
  withOutcomes(many, () => {
    expect(() => jest.requireActual<typeof ClosedKinds>("../../../src/engine/counting/closedKind")).toThrow(
      /do not fit/u,
    );
  });
});
