import { circlesIn } from "./circles";
import { type Module, modulesIn } from "./modules";

function moduleOf(file: string, ...imported: readonly string[]): Module {
  return { file, exports: [], imports: imported.map((name) => ({ file: name, names: [] })) };
}

test("no files import each other in a circle, types included", () => {
  const modules = [...modulesIn("src"), ...modulesIn("test")];
  expect(modules.length).toBeGreaterThan(400);
  expect(circlesIn(modules)).toEqual([]);
});

test("a circle is found wherever one comes into it", () => {
  const modules = [moduleOf("a", "b"), moduleOf("b", "c"), moduleOf("c", "d", "b"), moduleOf("d")];
  expect(circlesIn(modules)).toEqual(["b → c → b"]);
  expect(circlesIn([...modules].reverse())).toEqual(["c → b → c"]);
});
