import { numberText } from "./numberText";

/** `1 complaint`, `12,345 complaints`. */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}
