import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const PROJECT = path.join(__dirname, "../..");
const read = (file: string): string => readFileSync(path.join(PROJECT, file), "utf8");

test("everything that is kept out of sight under a name of ours is listed in docs/privacy.md", () => {
  const files = readdirSync(path.join(PROJECT, "src"), { recursive: true, encoding: "utf8" });
  const names = files
    .filter((file) => /\.tsx?$/u.test(file))
    .flatMap((file) => read(path.join("src", file)).match(/ComplaintsMonitor\.[A-Z]\w*/gu) ?? []);
  const listed = read("docs/privacy.md");
  expect(names.length).toBeGreaterThan(0);
  expect([...new Set(names)].filter((name) => !listed.includes(`\`${name}\``))).toEqual([]);
});
