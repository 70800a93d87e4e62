/** Whether Excel takes a name of a sheet: not one too long, `History`, or with signs that addresses need. */
export function canBeSheetName(name: string): boolean {
  return /^(?!')[^*?:\\/[\]]{1,31}$(?<!')/su.test(name) && name.toLowerCase() !== "history";
}
