import type * as Outcomes from "../../../src/engine/procedures/outcomes";

/** Runs with further outcomes in the list of all that there are. */
async function withOutcomes(more: readonly string[], run: () => Promise<void>): Promise<void> {
  vi.resetModules();
  vi.doMock("../../../src/engine/procedures/outcomes", async (actualOutcomes) => {
    const actual = await actualOutcomes<typeof Outcomes>();
    return { ...actual, OUTCOMES: [...actual.OUTCOMES, ...more] };
  });
  try {
    await run();
  } finally {
    vi.doUnmock("../../../src/engine/procedures/outcomes");
    vi.resetModules();
  }
}

test("a fifth outcome makes more kinds than a byte holds, and still no withdrawn complaint counts as closed", async () => {
  await withOutcomes(["settled"], async () => {
    const { KIND_COUNT } = await import("../../../src/engine/counting/closedKind");
    expect(KIND_COUNT).toBeGreaterThan(256);
    const { answered, logOfComplaints } = await import("../../log/logOf");
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

test("kinds that do not fit are refused when the add-in starts: one would be counted as another", async () => {
  const many = Array.from({ length: 1300 }, (_, index) => `outcome${index}`);
  await withOutcomes(many, async () => {
    await expect(import("../../../src/engine/counting/closedKind")).rejects.toThrow(/do not fit/u);
  });
});
