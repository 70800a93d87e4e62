import { readFileSync } from "node:fs";
import path from "node:path";
import { type Module, modulesIn } from "./modules";

/** What is taken of each file: names, or all that it exports. */
type Taken = ReadonlyMap<string, ReadonlySet<string> | "all">;

/** Excel calls these by their metadata. */
const CUSTOM_FUNCTIONS = "src/functions/functions.ts";

const webpackConfig = readFileSync(path.join(__dirname, "../../webpack.config.js"), "utf8");
/** What the build takes of src. */
const takenByBuild = new Set(
  [...webpackConfig.matchAll(/const \{([^}]*)\} = require(?:TypeScript)?\(\s*"\.\/src/gu)].flatMap(
    ([, names = ""]) => names.split(",").map((name) => name.trim()),
  ),
);

function takenBy(modules: readonly Module[]): Taken {
  const taken = new Map<string, ReadonlySet<string> | "all">();
  for (const { file, names } of modules.flatMap(({ imports }) => imports)) {
    const before = taken.get(file) ?? new Set();
    taken.set(file, names && before !== "all" ? new Set([...before, ...names]) : "all");
  }
  return taken;
}

/** What src exports that nothing there needs. A type that a signature names may stand for itself. */
function unneeded(src: readonly Module[], test: readonly Module[]): string[] {
  const [bySrc, byTest] = [takenBy(src), takenBy(test)];
  const isTaken = (taken: Taken, file: string, name: string): boolean => {
    const names = taken.get(file);
    return names === "all" || (names?.has(name) ?? false);
  };
  return src
    .filter(({ file }) => file !== CUSTOM_FUNCTIONS)
    .flatMap(({ file, exports }) =>
      exports
        .filter(({ name }) => !isTaken(bySrc, file, name) && !takenByBuild.has(name))
        .filter(({ name, isType, isUsedInside }) => !isUsedInside || !(isType || isTaken(byTest, file, name)))
        .map(({ name }) => `${file}: ${name}`),
    );
}

test("nothing is exported that nothing else uses, and nothing is there for tests alone", () => {
  expect(unneeded(modulesIn("src"), modulesIn("test"))).toEqual([]);
});

test("what only tests use, and what only its own file uses, is found", () => {
  const used = (name: string, isUsedInside: boolean) => ({ name, isType: false, isUsedInside });
  const src = [
    { file: "a", exports: [used("forB", false), used("forTests", false), used("own", true)], imports: [] },
    { file: "b", exports: [used("table", true)], imports: [{ file: "a", names: ["forB"] }] },
  ];
  const imports = [
    { file: "a", names: ["forTests"] },
    { file: "b", names: ["table"] },
  ];
  expect(unneeded(src, [{ file: "t", exports: [], imports }])).toEqual(["a: forTests", "a: own"]);
});
