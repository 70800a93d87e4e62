/** Excel allows no longer name of a sheet. */
const LONGEST_NAME = 31;

/** A name that no sheet has, the wanted one if it is free: `Q4 2021-22 report (2)`. Case does not tell names apart. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const numbered = (number: number): string => {
    const suffix = number === 1 ? "" : ` (${number})`;
    return wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
  };
  let number = 1;
  while (names.has(numbered(number).toLowerCase())) number++;
  return numbered(number);
}

/** A name that no table has, the wanted one if it is free: `Upheld_Q4_2021_22_2`. */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  return name;
}
