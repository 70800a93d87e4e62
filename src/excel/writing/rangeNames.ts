import type { SheetArea } from "../../log/sheetTable";
import type { NamedArea } from "../../report/plan/sheetPlan";
import { areaAddress, areasOf } from "../address";

/** What a name of a sheet stood for at some time; without an area, it was not there or led to no cells. */
export interface KeptName {
  readonly name: string;
  readonly area: SheetArea | undefined;
}

/** Gives names to cells. They are the sheet's own, so that they go with it, and no other sheet's stand in their way. */
export function addNames(sheet: Excel.Worksheet, names: readonly NamedArea[]): void {
  for (const { name, ...area } of names) sheet.names.add(name, sheet.getRange(areaAddress(area)));
}

/** Takes names off a sheet, where they are there. */
export function removeNames(sheet: Excel.Worksheet, names: readonly KeptName[]): void {
  for (const { name } of names) sheet.names.getItemOrNullObject(name).delete();
}

/** Asks for what is kept of a sheet's names. */
export function loadNames(sheet: Excel.Worksheet): Excel.NamedItemCollection {
  return sheet.names.load("items/name,items/formula");
}

/** What Excel answered, of the names that are wanted. It takes no account of case. */
export function keptNames({ items }: Excel.NamedItemCollection, wanted: readonly string[]): KeptName[] {
  return [...new Set(wanted)].map((name) => {
    const item = items.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const areas = item ? areasOf(String(item.formula)) : [];
    return { name, area: areas.length === 1 ? areas[0] : undefined };
  });
}

/** Gives a sheet the names that it had, once those that it has since are taken off. */
export function writeKeptNames(sheet: Excel.Worksheet, kept: readonly KeptName[]): void {
  addNames(
    sheet,
    kept.flatMap(({ name, area }) => (area ? [{ ...area, name }] : [])),
  );
}
