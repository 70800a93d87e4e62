/** `17:30` for 17.5. */
export function textOfHour(hour: number): string {
  const minutes = Math.round(hour * 60);
  const twoDigits = (number: number): string => String(number).padStart(2, "0");
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
