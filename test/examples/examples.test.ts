import { readdirSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { importsOf, readExamples } from "./readExamples";

const PROJECT = path.join(__dirname, "../..");

/** Where examples are looked for, and where every exported function must have one. */
const PLACES = ["src/engine", "src/log/dates", "src/report"];
const NEEDED = ["src/engine/calendar/", "src/engine/text/", "src/report/rounding.ts"];

type Module = Readonly<Record<string, unknown>>;

const files = PLACES.flatMap((place) =>
  readdirSync(path.join(PROJECT, place), { recursive: true, encoding: "utf8" }).map((file) =>
    path.posix.join(place, file.replaceAll(path.sep, "/")),
  ),
).filter((file) => file.endsWith(".ts"));
const examples = files.flatMap((file) =>
  readExamples(path.join(PROJECT, file)).map((example) => ({ file, ...example })),
);

/** What an example may use: what its file exports, and what the modules do that its file imports from. */
async function namesFor(file: string): Promise<Module> {
  const own = path.join(PROJECT, file);
  const imported = importsOf(own).map((specifier) => path.resolve(path.dirname(own), specifier));
  const modules = await Promise.all([...imported, own].map((one) => import(one) as Promise<Module>));
  return Object.assign({}, ...modules) as Module;
}

test.each(examples)("$file: $expression is $value", async ({ file, expression, value }) => {
  const names = await namesFor(file);
  const valueOf = (code: string): unknown => runInNewContext(`(${code})`, { ...names });
  expect(valueOf(expression)).toEqual(valueOf(value));
});

test.each(files.filter((file) => NEEDED.some((place) => file.startsWith(place))))(
  "each function that %s exports has an example",
  async (file) => {
    const module = (await import(path.join(PROJECT, file))) as Module;
    const functions = Object.keys(module).filter((name) => typeof module[name] === "function");
    const shown = new Set(readExamples(path.join(PROJECT, file)).map((example) => example.of));
    expect(functions.filter((name) => !shown.has(name))).toEqual([]);
  },
);
