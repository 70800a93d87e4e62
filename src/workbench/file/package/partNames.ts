/**
 * By what a part is found: the names of parts are alike whatever their case, and some programs write them with
 * backslashes or a slash in front.
 */
export function partKey(name: string): string {
  return plainName(name).toLowerCase();
}

/** A part's name with slashes and none in front, its escaped signs resolved. */
export function plainName(name: string): string {
  return unescaped(name.replaceAll("\\", "/").replace(/^\/+/u, ""));
}

/** The name of the part that a relation of another leads to. */
export function targetName(from: string, target: string): string {
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  const slashed = target.replaceAll("\\", "/").replace(/[#?].*$/su, "");
  const steps = (slashed.startsWith("/") ? slashed : folder + slashed).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return unescaped(path.join("/"));
}

/** The name of the part in which a part's relations are. */
export function relationsName(name: string): string {
  const slash = name.lastIndexOf("/") + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * How a part's relation names another part of the file: from the folder of the one that has it, as Excel writes it. Not
 * every program follows a name from the root.
 * @example
 * targetFrom("xl/worksheets/sheet2.xml", "xl/tables/table1.xml") // => "../tables/table1.xml"
 */
export function targetFrom(from: string, to: string): string {
  const [folders, path] = [from.split("/").slice(0, -1), to.split("/")];
  let shared = 0;
  while (shared < folders.length && folders[shared] === path[shared]) shared++;
  return [...folders.slice(shared).map(() => ".."), ...path.slice(shared)].join("/");
}
