import { readFileSync } from "node:fs";
import path from "node:path";
import { openFunctionWorkbook, valueOf, withEachBlankCell } from "./calls";

withEachBlankCell(() => {
  test("WORKING_DAYS is LibreOffice's NETWORKDAYS where the first day is a working day", async () => {
    await openFunctionWorkbook();
    const lines = readFileSync(path.join(__dirname, "networkDays.csv"), "utf8").trim().split("\n").slice(1);
    const pairs = lines.map((line) => line.split(",").map(Number));
    const column = (place: number): number[][] => pairs.map((pair) => [pair[place] ?? 0]);
    expect(pairs).toHaveLength(10_000);
    expect(await valueOf("WORKING_DAYS", column(0), column(1))).toEqual(column(2));
  });
});
