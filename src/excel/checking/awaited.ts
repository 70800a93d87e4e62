/** How often something is looked at, and how long after one another, in milliseconds: Excel may take a moment. */
const LOOKS = 40;
const PAUSE = 250;

/** How long that is in all, in seconds. */
export const PATIENCE = (LOOKS * PAUSE) / 1000;

/** Looks again until what is seen is enough, or patience ends; gives what was seen last. */
export async function awaited<T>(look: () => Promise<T>, isEnough: (seen: T) => boolean): Promise<T> {
  let seen = await look();
  for (let looks = 1; looks < LOOKS && !isEnough(seen); looks++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    seen = await look();
  }
  return seen;
}
