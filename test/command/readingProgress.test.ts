import { readingProgress } from "../../src/workbench/command/readingProgress";

test("how far a long file is read is said after three seconds, and then every three", () => {
  let now = 0;
  const said: string[] = [];
  const progress = readingProgress(
    (text) => said.push(text),
    () => now,
  );
  for (let second = 0; second <= 7; second++) {
    now = second * 1000;
    progress(2 ** 20);
  }
  expect(said).toEqual(["Reading the workbook: 4 MB so far …", "Reading the workbook: 7 MB so far …"]);
});

test("nothing is said of a short one", () => {
  const said: string[] = [];
  const progress = readingProgress(
    (text) => said.push(text),
    () => 0,
  );
  for (let piece = 0; piece < 1000; piece++) progress(2 ** 20);
  expect(said).toEqual([]);
});
