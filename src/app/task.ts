/** A long piece of work as its user sees it: how far it has come, and whether it is still wanted. */
export interface Task {
  /** Told before each step; `done` and `of` are rows, where the step is counted in them. */
  readonly onStep?: (step: Step) => void;
  /** Aborted when the user cancels. */
  readonly signal?: AbortSignal;
}

/** Where a piece of work stands. */
export interface Step {
  readonly name: "finding" | "reading" | "counting" | "checking" | "writing";
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
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (signal?.aborted) throw new Cancelled();
}
