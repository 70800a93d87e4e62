import { readFileSync } from "node:fs";
import path from "node:path";
import { FUNCTION_HELP } from "../../app/formulas/functionHelp";
import { formulasFor } from "../../app/formulas/insertFunction";
import { NO_CHOICES } from "../../log/choices";
import { DEFAULT_SETTINGS } from "../../engine/settings";
import { openLog } from "../../app/log/openLog";
import { dayNumber } from "../../engine/calendar/day";
import { numberFormatOf, valueOf } from "../../workbench/book/cellValues";
import { shownValue } from "../../workbench/book/shownValue";
import { ownFunctions } from "../../workbench/formulas/ownFunctions";
import { type WorkbenchWorkbook, openWorkbook } from "../../workbench/openWorkbook";

/** What help says of a function. */
export interface FunctionTopic {
  readonly name: string;
  readonly sentence: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly sentence: string;
    readonly optional: boolean;
  }[];
  /** What it gives, in words. */
  readonly gives: string;
  /** A formula over the sample log, and what its cells show. */
  readonly example: string;
  readonly shows: readonly (readonly string[])[];
}

/** A function in the metadata, with the sentences that calculating does not ask for. */
interface Described {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

const SAMPLE = path.join(__dirname, "../../workbench/sample/complaints-log.xlsx");
const FUNCTIONS = path.join(__dirname, "../../functions/functions.ts");
/** The sample is as of a day after its last quarter. */
const TODAY = dayNumber({ year: 2022, month: 4, day: 20 });
/** The second complaint of the sample, from 0 in the sheet: a plain one. */
const EXAMPLE_ROW = 2;
const SHEET = "Examples";
/** Rows for what an example spills. */
const ROOM = 40;
const COLUMNS = 12;

/** The help on every function, its examples calculated. */
export async function functionTopics(): Promise<FunctionTopic[]> {
  const workbook = await openWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  workbook.activate();
  const opened = await openLog({
    asking: "pane",
    choices: NO_CHOICES,
    settings: DEFAULT_SETTINGS,
    today: TODAY,
  });
  const functions = await ownFunctions();
  const all = functions.metadata.functions as unknown as readonly Described[];
  const sheet = workbook.book.file.addWorksheet(SHEET);
  const complaint = { part: opened.found.parts[0], row: EXAMPLE_ROW };
  const formulas = formulasFor(opened, complaint);
  const examples = FUNCTION_HELP.map(({ name }) => formulas.get(name) ?? "");
  for (const [place, example] of examples.entries())
    sheet.getCell(place * ROOM + 1, 1).value = { formula: example.slice(1) };
  await workbook.calculate({ functions });
  const gives = returnsOf(readFileSync(FUNCTIONS, "utf8"));
  return FUNCTION_HELP.map(({ name }, place) => {
    const described = all.find((one) => one.name === name);
    if (!described) throw new Error(`There is no function ${name}.`);
    return {
      name,
      sentence: described.description,
      parameters: described.parameters.map((one) => ({
        name: one.name,
        sentence: one.description,
        optional: one.optional ?? false,
      })),
      gives: gives.get(name) ?? "",
      example: examples[place] ?? "",
      shows: shownAt(workbook, place * ROOM + 1),
    };
  });
}

/** What the comments say that functions return; the metadata leave it out. */
function returnsOf(source: string): ReadonlyMap<string, string> {
  const comments = source.matchAll(/@customfunction (?:\w+ )?(\w+)\n[\s\S]*?@returns (.+)/gu);
  return new Map([...comments].map(([, name = "", text = ""]) => [name, text]));
}

/** What the cells of an example show, without the blank ones at the right and below. */
function shownAt({ book }: WorkbenchWorkbook, row: number): string[][] {
  const sheet = book.file.getWorksheet(SHEET);
  const lines = Array.from({ length: ROOM }, (_, down) =>
    Array.from({ length: COLUMNS }, (__, right) => {
      const cell = sheet?.getCell(row + down, right + 1);
      return shownValue(valueOf(cell, book), numberFormatOf(cell)).text;
    }),
  );
  const height = lastUsed(lines, (line) => line.some(isUsed));
  const width = Math.max(...lines.map((line) => lastUsed(line, isUsed)));
  return lines.slice(0, height).map((line) => line.slice(0, width));
}

function isUsed(text: string): boolean {
  return text !== "";
}

/** How many there are up to the last for which something is so. */
function lastUsed<T>(all: readonly T[], isSo: (one: T) => boolean): number {
  return all.reduce((last, one, place) => (isSo(one) ? place + 1 : last), 0);
}
