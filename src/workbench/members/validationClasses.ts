import type { DataValidation } from "@cj-tech-master/excelts";
import { localAddress } from "../book/address";
import { type CellRange, requireWritable } from "../book/book";
import { requireFormula } from "../book/formulaSyntax";
import { ExcelError, invalidArgument } from "../protocol/excelError";
import { hostClass } from "../protocol/hostObject";
import { choice } from "./args";
import { logical, text } from "./ranges";

/** No longer list, and no longer formula, can be written out in a rule. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 225;

const ALERT_STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** The drop-down lists and rules of sheets that were read are kept in their files word for word. */
function requireAdded({ book, sheet }: CellRange): void {
  if (book.source?.sheets.has(sheet) === true)
    throw new ExcelError("ApiNotFound", "The workbench sets rules for cells only on sheets that were added.");
}

function change(range: CellRange, part: Readonly<Record<string, unknown>>): void {
  requireWritable(range.sheet);
  requireAdded(range);
  const address = localAddress(range);
  const before: unknown = range.sheet.dataValidations.find(address);
  range.sheet.dataValidations.add(address, { ...(before ?? { type: "any" }), ...part });
}

/** The parts of an object that a property takes: all known, none missing. */
function parts(value: unknown, names: readonly string[], what: string): ReadonlyMap<string, unknown> {
  if (typeof value !== "object" || value === null) throw invalidArgument(`${what} takes an object`);
  const given = new Map(Object.entries(value));
  const isWhole = given.size === names.length && names.every((name) => given.has(name));
  if (!isWhole) throw invalidArgument(`${what} takes ${names.join(", ")}`);
  return given;
}

function formula(value: unknown, what: string): string {
  const written = text(value, what);
  if (!/^=./u.test(written)) throw invalidArgument(`${what} begins with an equals sign`);
  if (written.length > LONGEST_LIST)
    throw invalidArgument(`${what} has no more than ${LONGEST_LIST} characters`);
  requireFormula(written.slice(1));
  return written.slice(1);
}

function short(value: unknown, most: number, what: string): string {
  const written = text(value, what);
  if (written.length > most) throw invalidArgument(`${what} has no more than ${most} characters`);
  return written;
}

/** The list of a rule as files keep it: a reference, or the entries in quotation marks. */
function listSource(value: unknown): string {
  const source = text(value, "rule.list.source");
  if (source.startsWith("=")) return formula(source, "rule.list.source");
  if (source === "" || source.length > LONGEST_LIST)
    throw invalidArgument(`rule.list.source has from 1 to ${LONGEST_LIST} characters`);
  return `"${source.replaceAll('"', '""')}"`;
}

function ruleOf(value: unknown): DataValidation & Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && "list" in value) {
    const list = parts(parts(value, ["list"], "rule").get("list"), ["inCellDropDown", "source"], "rule.list");
    if (!logical(list.get("inCellDropDown"), "inCellDropDown"))
      throw new ExcelError("ApiNotFound", "The workbench knows lists only with their arrow.");
    return { type: "list", formulae: [listSource(list.get("source"))] };
  }
  const custom = parts(parts(value, ["custom"], "rule").get("custom"), ["formula"], "rule.custom");
  return { type: "custom", formulae: [formula(custom.get("formula"), "rule.custom.formula")] };
}

/** What a rule that the workbench has set holds. */
interface SetRule {
  readonly type?: string;
  readonly formulae?: readonly (string | number)[];
  readonly error?: string;
  readonly errorTitle?: string;
  readonly errorStyle?: string;
  readonly showErrorMessage?: boolean;
}

/** The rule of the first cell, as far as the workbench sets rules; none where there is none. */
function ruleAt(range: CellRange): SetRule {
  const [first = ""] = localAddress(range).split(":");
  // The file's library has no type for what it finds.
  return (range.sheet.dataValidations.find(first) ?? {}) as SetRule;
}

/** A rule as Excel gives it: a list, a formula, or none. */
function readRule(range: CellRange): object {
  const { type, formulae = [] } = ruleAt(range);
  const formula = String(formulae[0] ?? "");
  if (type === "list") {
    const source = /^"([\s\S]*)"$/u.exec(formula)?.[1]?.replaceAll('""', '"');
    return { list: { inCellDropDown: true, source: source ?? `=${formula}` } };
  }
  return type === "custom" ? { custom: { formula: `=${formula}` } } : {};
}

function readAlert(range: CellRange): object {
  const { error = "", errorTitle = "", errorStyle, showErrorMessage = true } = ruleAt(range);
  const style = Object.entries(ALERT_STYLES).find(([, written]) => written === errorStyle)?.[0] ?? "Stop";
  return { message: error, title: errorTitle, style, showAlert: showErrorMessage };
}

/** The rule for what may be typed into a range. */
export const dataValidationClass = hostClass<CellRange>("DataValidation", {
  properties: {
    rule: {
      get: readRule,
      set: (range, value) => {
        change(range, { ...ruleOf(value), allowBlank: true });
      },
    },
    errorAlert: {
      get: readAlert,
      set: (range, value) => {
        const alert = parts(value, ["message", "showAlert", "style", "title"], "errorAlert");
        change(range, {
          error: short(alert.get("message"), LONGEST_MESSAGE, "errorAlert.message"),
          errorTitle: short(alert.get("title"), LONGEST_TITLE, "errorAlert.title"),
          errorStyle: choice(ALERT_STYLES, alert.get("style"), "errorAlert.style"),
          showErrorMessage: logical(alert.get("showAlert"), "errorAlert.showAlert"),
        });
      },
    },
  },
});
