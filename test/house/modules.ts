import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** A file of TypeScript, with what it exports and what it takes from other files of ours. */
export interface Module {
  /** From the project's folder, with slashes: `src/log/isBlank.ts`. */
  readonly file: string;
  readonly exports: readonly Export[];
  readonly imports: readonly Import[];
}

/** What a file gives to others. */
export interface Export {
  readonly name: string;
  readonly isType: boolean;
  /** Whether the file itself uses it, too. */
  readonly isUsedInside: boolean;
}

/** What a file takes from another, types included; the names are missing where it takes all. */
export interface Import {
  readonly file: string;
  readonly names: readonly string[] | undefined;
}

const PROJECT = path.join(__dirname, "../..");

/** The files of TypeScript in a folder of the project. */
export function modulesIn(folder: string): Module[] {
  return readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, "/")))
    .filter((file) => /\.tsx?$/u.test(file) && !/(\.d\.ts|node_modules\/.*)$/u.test(file))
    .sort()
    .map(readModule);
}

function readModule(file: string): Module {
  const text = readFileSync(path.join(PROJECT, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const take = (specifier: ts.Node | undefined, names: readonly string[] | undefined): void => {
    const from = specifier && ts.isStringLiteralLike(specifier) ? resolved(file, specifier.text) : undefined;
    if (from !== undefined) imports.push({ file: from, names });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) take(node.moduleSpecifier, namesOf(node.importClause));
    else if (ts.isExportDeclaration(node)) take(node.moduleSpecifier, namesOf(node));
    else if (ts.isCallExpression(node) && isImport(node.expression)) take(node.arguments[0], undefined);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      take(node.argument.literal, undefined);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const uses = identifiersIn(source);
  const exports = source.statements.flatMap((statement) =>
    exportedNames(statement).map((name) => ({
      name,
      isType: ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement),
      isUsedInside: uses.filter((use) => use === name).length > 1,
    })),
  );
  return { file, exports, imports };
}

function identifiersIn(node: ts.Node): string[] {
  const found: string[] = [];
  const visit = (inner: ts.Node): void => {
    if (ts.isIdentifier(inner)) found.push(inner.text);
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return found;
}

function isImport(called: ts.Expression): boolean {
  const { kind } = called;
  return kind === ts.SyntaxKind.ImportKeyword || called.getText() === "require";
}

/** The file that is meant; a package and what is not TypeScript are none of ours. */
function resolved(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const base = path.posix.join(path.posix.dirname(from), specifier);
  return [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`, base].find(
    (file) => /\.tsx?$/u.test(file) && existsSync(path.join(PROJECT, file)),
  );
}

function namesOf(clause: ts.ImportClause | ts.ExportDeclaration | undefined): string[] | undefined {
  if (clause === undefined) return [];
  const [bindings, first] = ts.isImportClause(clause)
    ? [clause.namedBindings, clause.name ? ["default"] : []]
    : [clause.exportClause, []];
  if (bindings === undefined) return ts.isImportClause(clause) ? first : undefined;
  if (!ts.isNamedImports(bindings) && !ts.isNamedExports(bindings)) return undefined;
  return [...first, ...bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text)];
}

function exportedNames(statement: ts.Statement): string[] {
  if (
    ts.isExportDeclaration(statement) &&
    statement.exportClause &&
    ts.isNamedExports(statement.exportClause)
  )
    return statement.exportClause.elements.map(({ name }) => name.text);
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) return ["default"];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  const { name } = statement as ts.DeclarationStatement;
  return name && ts.isIdentifier(name) ? [name.text] : [];
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}
