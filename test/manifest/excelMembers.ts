import path from "node:path";
import ts from "typescript";
import { PROJECT } from "../../src/tooling/manifest/manifestXml";

/** A member of Microsoft's Excel library that the code names, and the version of ExcelApi that brought it. */
export interface UsedMember {
  /** `Worksheet.showGridlines`. */
  readonly name: string;
  /** `[1, 8]`; undefined where the type definitions do not say, or say that it is no release's. */
  readonly since: readonly [number, number] | undefined;
  /** `src/excel/writeReport.ts:63`. */
  readonly place: string;
  /** Whether it is called or set, and not just read. */
  readonly acts: boolean;
}

/** The libraries of later versions than this are not released. */
const UNRELEASED = 99;

/** Every member of the `Excel` namespace that the files of a folder name. */
export function excelMembersUsedIn(folder: string): UsedMember[] {
  const program = programOf();
  const checker = program.getTypeChecker();
  const files = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(path.join(PROJECT, folder)));
  return files.flatMap((file) => membersOf(file, checker));
}

function programOf(): ts.Program {
  const config = path.join(PROJECT, "tsconfig.json");
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (file) => ts.sys.readFile(file)).config,
    ts.sys,
    PROJECT,
  );
  return ts.createProgram(
    fileNames.filter((name) => name.startsWith(path.join(PROJECT, "src/excel"))),
    options,
  );
}

function membersOf(file: ts.SourceFile, checker: ts.TypeChecker): UsedMember[] {
  const used: UsedMember[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const place = `${path.relative(PROJECT, file.fileName)}:${line + 1}`;
      const acts = calledBy(node) !== undefined || isSet(node);
      for (const declaration of declarationsOf(node, checker))
        used.push({ name: nameOf(declaration), since: sinceOf(declaration), place, acts });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return used;
}

/** Where the Excel library declares what a name means; of an overloaded function, the overload that is called. */
function declarationsOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Declaration[] {
  const called = calledBy(node);
  if (called) {
    const declaration = checker.getResolvedSignature(called)?.declaration;
    if (declaration && isOfExcel(declaration)) return [declaration];
  }
  const [first] = (symbolOf(node, checker)?.declarations ?? []).filter(isOfExcel);
  return first ? [first] : [];
}

function calledBy(node: ts.Identifier): ts.CallExpression | undefined {
  const callee = ts.isPropertyAccessExpression(node.parent) ? node.parent : node;
  return ts.isCallExpression(callee.parent) && callee.parent.expression === callee
    ? callee.parent
    : undefined;
}

function isSet({ parent }: ts.Identifier): boolean {
  const { EqualsToken } = ts.SyntaxKind;
  const assignment = ts.isPropertyAccessExpression(parent) ? parent.parent : undefined;
  return (
    assignment !== undefined &&
    ts.isBinaryExpression(assignment) &&
    assignment.left === parent &&
    assignment.operatorToken.kind === EqualsToken
  );
}

/** `{ showTotals }` of a table and `{ bold: true }` for a font mean the members of the table and of the font. */
function symbolOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node)
    return checker.getTypeAtLocation(parent.parent).getProperty(node.text);
  if (
    ts.isObjectLiteralElementLike(parent) &&
    parent.name === node &&
    ts.isObjectLiteralExpression(parent.parent)
  )
    return checker.getContextualType(parent.parent)?.getProperty(node.text);
  return checker.getSymbolAtLocation(node);
}

function isOfExcel(declaration: ts.Declaration): boolean {
  return (
    (ts.isClassElement(declaration) ||
      ts.isTypeElement(declaration) ||
      ts.isEnumMember(declaration) ||
      ts.isFunctionDeclaration(declaration)) &&
    namespaceOf(declaration) === "Excel"
  );
}

function namespaceOf(declaration: ts.Node): string | undefined {
  let outermost: string | undefined;
  for (let node = declaration.parent; !ts.isSourceFile(node); node = node.parent)
    if (ts.isModuleDeclaration(node)) outermost = node.name.text;
  return outermost;
}

function nameOf(declaration: ts.Declaration): string {
  const own = ts.getNameOfDeclaration(declaration)?.getText() ?? "";
  const owner = ts.isModuleBlock(declaration.parent)
    ? undefined
    : ts.getNameOfDeclaration(declaration.parent as ts.Declaration);
  return owner ? `${owner.getText()}.${own}` : `Excel.${own}`;
}

/** The note of a member, or where it has none, of what it is a member of. */
function sinceOf(declaration: ts.Node): readonly [number, number] | undefined {
  for (let node: ts.Node = declaration; !ts.isModuleBlock(node); node = node.parent) {
    const note = /\[Api set: ExcelApi ([^\]]*)\]/.exec(
      ts
        .getJSDocCommentsAndTags(node)
        .map((doc) => doc.getText())
        .join(),
    );
    if (note) return version(note[1] ?? "");
  }
  return undefined;
}

/** `1.1 for get, 1.8 for set` is taken for 1.8: who uses a member may use all of it. */
function version(note: string): readonly [number, number] | undefined {
  const versions = [...note.matchAll(/(\d+)\.(\d+)/g)].map(
    ([, major, minor]) => [Number(major), Number(minor)] as const,
  );
  const newest = versions.sort(([a, b], [c, d]) => c - a || d - b)[0];
  return newest && newest[0] < UNRELEASED ? newest : undefined;
}
