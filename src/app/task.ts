import type { Steps } from "../engine/steps";

/** A long piece of work as its user sees it: how far it has come, and whether it is still wanted. */
export interface Task {
  /** Told before each step; `done` and `of` are rows, where the step is counted in them. */
  readonly onStep?: (step: Step) => void;
  /** Aborted when the user cancels. */
  readonly signal?: AbortSignal;
}

/** Where a piece of work stands. */
export interface Step {
  readonly name: "finding" | "reading" | "counting" | "checking" | "planning" | "writing";
  readonly done?: number;
  readonly of?: number;
}

/** Thrown where the user cancelled; nothing was written. */
export class Cancelled extends Error {
  constructor() {
    super("It was cancelled. Nothing was written.");
    this.name = "Cancelled";
  }
}

/** Begins a step: says so, lets the pane draw and take a click, and stops where the work was cancelled. */
export async function beginStep({ onStep, signal }: Task, step: Step): Promise<void> {
  onStep?.(step);
  await pause();
  if (signal?.aborted) throw new Cancelled();
}

/** So long work goes on without a pause, in milliseconds, unless a step of it takes longer. */
const LONGEST_STRETCH = 50;

/** Does long work as a step of a task, with a pause whenever it has gone on for long. */
export async function doInSteps<T>(task: Task, step: Step, work: Steps<T>): Promise<T> {
  await beginStep(task, step);
  let since = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - since < LONGEST_STRETCH) continue;
    await beginStep(task, step);
    since = performance.now();
  }
}

/** Gives way to whatever waits. A message, unlike a timer, is not held back where the pane is hidden. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
