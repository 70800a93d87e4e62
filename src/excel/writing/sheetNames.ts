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
