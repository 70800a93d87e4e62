/** How long something is looked at again, in seconds: Excel may take a moment. */
export const PATIENCE = 10;

/** The pauses between looks, in milliseconds: each twice as long as the one before, since most comes at once. */
const [FIRST_PAUSE, LONGEST_PAUSE] = [10, 250];

/** Looks again until what is seen is enough, or patience ends; gives what was seen last. */
export async function awaited<T>(look: () => Promise<T>, isEnough: (seen: T) => boolean): Promise<T> {
  let seen = await look();
  let [waited, pause] = [0, FIRST_PAUSE];
  while (!isEnough(seen) && waited < PATIENCE * 1000) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    [waited, pause] = [waited + pause, Math.min(pause * 2, LONGEST_PAUSE)];
    seen = await look();
  }
  return seen;
}
