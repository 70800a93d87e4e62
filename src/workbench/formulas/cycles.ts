import type { IFormulaDependencyTreeJson } from "@univerjs/engine-formula";

/** The formulas that depend on themselves, directly or by way of others. */
export function cycles(formulas: readonly IFormulaDependencyTreeJson[]): IFormulaDependencyTreeJson[] {
  const byId = new Map(formulas.map((formula) => [formula.treeId, formula]));
  return formulas.filter(({ treeId }) => reaches(byId, treeId));
}

function reaches(byId: ReadonlyMap<number, IFormulaDependencyTreeJson>, start: number): boolean {
  const seen = new Set<number>();
  const next = [...(byId.get(start)?.children ?? [])];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (id === start) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    next.push(...(byId.get(id)?.children ?? []));
  }
  return false;
}
