import { Cancelled, doInSteps } from "../../src/app/task";
import { type Steps, atOnce } from "../../src/engine/steps";

/** Work that is busy for 10 milliseconds in each of its steps. */
function* busyWork(steps: number): Steps<string> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + 10;
    while (performance.now() < end);
    yield;
  }
  return "done";
}

test("long work in steps leaves time for a click, which cancels it", async () => {
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort();
  }, 1);
  const work = doInSteps({ signal: controller.signal }, { name: "counting" }, busyWork(100));
  await expect(work).rejects.toThrow(Cancelled);
});

test("work in steps makes what it makes at once", async () => {
  expect(await doInSteps({}, { name: "counting" }, busyWork(12))).toBe(atOnce(busyWork(1)));
});
