import type { Module } from "./modules";

/** The circles in which files import each other, types included: each a path that ends where it began. */
export function circlesIn(modules: readonly Module[]): string[] {
  const imports = new Map(
    modules.map(({ file, imports }) => [file, new Set(imports.map((one) => one.file))]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file) || path.includes(file)) return;
    for (const next of imports.get(file) ?? []) follow(next, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) follow(file, []);
  return circles;
}
