import { readFileSync } from "node:fs";
import ts from "typescript";

/** An `@example` of an exported function: `expression // => value`. */
export interface Example {
  /** The function that it stands above. */
  readonly of: string;
  readonly expression: string;
  readonly value: string;
}

const EXAMPLE = /^(?<expression>.+) \/\/ => (?<value>.+)$/u;

/** The examples in a file, in its order. A line of one that has no value to compare with is refused. */
export function readExamples(file: string): Example[] {
  return parsed(file)
    .statements.filter(ts.isFunctionDeclaration)
    .filter((one) => one.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap((one) => examplesOf(one));
}

/** The modules that a file imports from by a relative path: an example may use what is in them. */
export function importsOf(file: string): string[] {
  return parsed(file)
    .statements.filter(ts.isImportDeclaration)
    .flatMap(({ moduleSpecifier }) => (ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : []))
    .filter((specifier) => specifier.startsWith("."));
}

function parsed(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
}

function examplesOf(declaration: ts.FunctionDeclaration): Example[] {
  const name = declaration.name?.text ?? "default";
  return ts
    .getJSDocTags(declaration)
    .filter(({ tagName }) => tagName.text === "example")
    .flatMap(({ comment }) => (ts.getTextOfJSDocComment(comment) ?? "").split("\n"))
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const { expression, value } = EXAMPLE.exec(line.trim())?.groups ?? {};
      if (expression === undefined || value === undefined)
        throw new Error(`${name}: the example “${line}” is not of the form “expression // => value”.`);
      return { of: name, expression, value };
    });
}
