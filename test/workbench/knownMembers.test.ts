import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { excelMembersUsedIn } from "../manifest/excelMembers";

const MEMBERS = path.join(__dirname, "../../src/workbench/members");

/** Members that Microsoft's library names otherwise to Excel than to those who use it. */
const OTHER_NAMES: Readonly<Record<string, string>> = { gridlines: "showGridlines" };

/** What the library itself asks for. */
const OF_THE_LIBRARY = ["FunctionResult.error"];

/** The members that the workbench knows, as `Worksheet.showGridlines`, but for those that only the library asks for. */
function knownMembers(): string[] {
  return readdirSync(MEMBERS).flatMap((file) => {
    const text = readFileSync(path.join(MEMBERS, file), "utf8");
    return membersIn(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  });
}

function membersIn(node: ts.Node): string[] {
  const own = ts.isCallExpression(node) && node.expression.getText() === "hostClass" ? ofClass(node) : [];
  const below: string[] = [];
  ts.forEachChild(node, (child) => void below.push(...membersIn(child)));
  return [...own, ...below];
}

/** The names in the tables of properties, children and methods of one `hostClass(…)`. */
function ofClass({ arguments: [name, members] }: ts.CallExpression): string[] {
  if (!name || !ts.isStringLiteral(name) || !members || !ts.isObjectLiteralExpression(members)) return [];
  return members.properties
    .flatMap((table) => (ts.isPropertyAssignment(table) ? [table.initializer] : []))
    .flatMap((table) => (ts.isObjectLiteralExpression(table) ? [...table.properties] : []))
    .flatMap((member) => member.name?.getText() ?? [])
    .filter((member) => !member.startsWith("_"))
    .map((member) => `${name.text}.${OTHER_NAMES[member] ?? member}`);
}

function textsIn(folder: string, ending: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("\n");
}

/** What the tests of the workbench ask for in code, and what these and the add-in load by name. */
const TESTS = textsIn(__dirname, ".test.ts");
const ADD_IN = textsIn(path.join(__dirname, "../../src/excel"), ".ts");

function isNamed(member: string): boolean {
  const loaded = new RegExp(`"(?:[\\w/,]+[/,])?${member}[",]`, "u");
  return loaded.test(ADD_IN) || loaded.test(TESTS) || new RegExp(`\\.${member}\\b`, "u").test(TESTS);
}

test("the workbench knows no member that neither the add-in nor a test uses", () => {
  const used = new Set(excelMembersUsedIn("src/excel").map(({ name }) => name.split(".")[1]));
  const unused = knownMembers().filter((known) => {
    const [, member = ""] = known.split(".");
    return !used.has(member) && !isNamed(member) && !OF_THE_LIBRARY.includes(known);
  });
  expect(unused).toEqual([]);
});

test("members are found in their tables", () => {
  expect(knownMembers()).toEqual(
    expect.arrayContaining(["Worksheet.showGridlines", "Range.values", "Range.merge", "Table.columns"]),
  );
});
