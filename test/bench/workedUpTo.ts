/** The first day of 2040: no generated log goes so far. */
const DAYS = 51136;

/** How many working days there are up to each day. Days 0 and 1 of a week by Excel's numbers are its weekend. */
export function workedUpTo(holidays: ReadonlySet<number>): Int32Array {
  const table = new Int32Array(DAYS);
  for (let day = 1, worked = 0; day < DAYS; day++) {
    if (day % 7 > 1 && !holidays.has(day)) worked++;
    table[day] = worked;
  }
  return table;
}
