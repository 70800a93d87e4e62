import type { OnUnpacked } from "../file/package/filePackage";

/** Who waits for less need not be told. */
const FIRST_AFTER = 3000;
const THEN_EVERY = 3000;
const BYTES_IN_MEGABYTE = 2 ** 20;

/** Says now and then how much of a long file is read by now. */
export function readingProgress(say: (text: string) => void, now: () => number = Date.now): OnUnpacked {
  let next = now() + FIRST_AFTER;
  let read = 0;
  return (bytes) => {
    read += bytes;
    if (now() < next) return;
    next = now() + THEN_EVERY;
    say(`Reading the workbook: ${Math.round(read / BYTES_IN_MEGABYTE)} MB so far …`);
  };
}
