import type { NamedArea } from "./sheetPlan";

/** Names of which no two are alike, case aside: of headers that differ by a sign alone, the later has a number. */
export function distinctNames(names: readonly NamedArea[]): NamedArea[] {
  const taken = new Set<string>();
  return names.map((named) => {
    let [name, number] = [named.name, 1];
    while (taken.has(name.toLowerCase())) name = `${named.name}_${++number}`;
    taken.add(name.toLowerCase());
    return { ...named, name };
  });
}
