import { ExcelFailure } from "../host/failure";

/** Takes back one thing after another, each whatever became of those before it. The failure says all that is left. */
export async function takeAllBack(...steps: readonly (() => Promise<void>)[]): Promise<void> {
  const left: ExcelFailure[] = [];
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      left.push(error);
    }
  }
  const [first] = left;
  if (first)
    throw new ExcelFailure(first.kind, left.map(({ message }) => message).join(" "), { cause: first });
}
