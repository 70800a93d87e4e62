import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterWorkingDays, day, isWorkingDay, quarter, workingDaysTaken } from "./calendar";
import { judge } from "./judge";
import { makeLog } from "./makeLog";

/** A round in small; `npm run survey` is the whole. */
const SEED = 2022;
const LOGS = 12;

const folder = mkdtempSync(path.join(os.tmpdir(), "complaints-survey-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(Array.from({ length: LOGS }, (_, index) => index))(
  "log %i of the survey gives the figures that were counted before it was written, asked about or not",
  async (index) => {
    const log = await makeLog(SEED, index);
    const { verdict, why } = await judge(log, folder);
    expect({ verdict, log: log.name, why }).toMatchObject({
      verdict: expect.not.stringMatching("wrong") as string,
    });
  },
);

test("the survey's own working days are those of the domain's test vectors", () => {
  const vectors = [
    [day(2021, 11, 29), 10, day(2021, 12, 13)],
    [day(2022, 1, 1), 1, day(2022, 1, 5)],
    [day(2022, 5, 27), 5, day(2022, 6, 6)],
    [day(2022, 9, 15), 10, day(2022, 9, 29)],
    [day(2023, 4, 6), 20, day(2023, 5, 5)],
    [day(2024, 12, 20), 5, day(2024, 12, 30)],
  ] as const;
  for (const [received, days, due] of vectors) {
    expect(afterWorkingDays(received, days)).toBe(due);
    expect(workingDaysTaken(received, due)).toBe(days);
  }
  expect(isWorkingDay(day(2022, 9, 19))).toBe(false);
  expect(quarter(2021, 4)).toEqual({ name: "Q4 2021/22", first: day(2022, 1, 1), last: day(2022, 3, 31) });
});
