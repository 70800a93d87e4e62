import { attribute } from "../sheetParts";
import { childNamed, childrenOf, rootOf, spliced, tagOf, withAttribute, withPrefix } from "./xmlElements";
import { withChild } from "./xmlLists";

/** Columns of a sheet's part, which says alike neighbours in one. */
interface ColumnRun {
  readonly min: number;
  readonly max: number;
  readonly tag: string;
}

/** Gives columns of a sheet's part other widths, by their numbers from 1. All else that it says of columns stays. */
export function patchColumns(
  xml: string,
  widths: ReadonlyMap<number, number>,
  order: readonly string[],
): string {
  if (widths.size === 0) return xml;
  const list = childNamed(xml, "cols");
  const runs = list
    ? childrenOf(xml, list).map((one): ColumnRun => {
        const tag = tagOf(xml, one);
        return { min: Number(attribute(tag, "min") ?? 0), max: Number(attribute(tag, "max") ?? 0), tag };
      })
    : [];
  const prefix = rootOf(xml).prefix;
  const written = [...widths].reduce<readonly ColumnRun[]>(
    (before, [column, width]) => withWidth(before, column, width, prefix),
    runs,
  );
  const columns = written.map(({ min, max, tag }) =>
    withAttribute(withAttribute(tag, "min", min), "max", max),
  );
  if (list) return spliced(xml, list.innerStart, list.innerEnd, columns.join(""));
  return withChild(xml, `<cols>${columns.join("").replaceAll(`<${prefix}`, "<")}</cols>`, order);
}

function withWidth(
  runs: readonly ColumnRun[],
  column: number,
  width: number,
  prefix: string,
): readonly ColumnRun[] {
  const run = runs.find(({ min, max }) => min <= column && column <= max);
  const tag = withAttribute(
    withAttribute(run?.tag ?? withPrefix('<col min="1" max="1"/>', prefix), "width", width),
    "customWidth",
    1,
  );
  const one = { min: column, max: column, tag };
  const others = runs.filter((other) => other !== run);
  const beside = run
    ? [
        { ...run, max: column - 1 },
        { ...run, min: column + 1 },
      ].filter(({ min, max }) => min <= max)
    : [];
  return [...others, ...beside, one].sort((a, b) => a.min - b.min);
}
