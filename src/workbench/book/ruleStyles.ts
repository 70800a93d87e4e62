import type { Style, Worksheet } from "@cj-tech-master/excelts";

/** How the conditional formats of a sheet have its cells look at present, by address. */
export type RuleStyles = ReadonlyMap<string, Partial<Style>>;

const styles = new WeakMap<Worksheet, RuleStyles>();

/** Keeps what the conditional formats of a sheet came to when they were last worked out. */
export function keepRuleStyles(sheet: Worksheet, kept: RuleStyles): void {
  styles.set(sheet, kept);
}

/** What conditional formats add to the look of a cell. */
export function ruleStyleOf(sheet: Worksheet, address: string): Partial<Style> | undefined {
  return styles.get(sheet)?.get(address);
}
