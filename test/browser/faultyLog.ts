import { type Cell, HEADERS, fileOf, upheld } from "../excel/logBook";

function day(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** A complaint whose dates are given; it is open where no date closed is. */
export function complaint(id: string, received: string, closed?: string): Cell[] {
  const end = closed === undefined ? [null, "Frontline", null] : [day(closed), "Frontline", "Upheld"];
  return [id, "Care", "Adults", day(received), ...end, "Ada", "Apologised"];
}

/** A log on the sheet `Log` with one complaint in order, and one in row 3 that was closed before it came. */
export async function faultyLog(): Promise<Uint8Array> {
  return fileOf({ Log: [HEADERS, upheld(), complaint("C2", "2022-02-10", "2022-02-01")] });
}
