import { codeOf } from "./failure";

/**
 * Asks Excel for things from one to another (not counted). An answer that it finds too long, as Excel on the web does of
 * more than 5 MB, is asked for in halves: the answers come in order.
 */
export async function inHalves<T>(
  from: number,
  to: number,
  ask: (from: number, to: number) => Promise<T>,
): Promise<T[]> {
  try {
    return [await ask(from, to)];
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (codeOf(cause) !== "ResponsePayloadSizeLimitExceeded" || to - from < 2) throw error;
    const middle = Math.floor((from + to) / 2);
    return [...(await inHalves(from, middle, ask)), ...(await inHalves(middle, to, ask))];
  }
}
