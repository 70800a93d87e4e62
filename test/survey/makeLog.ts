import { type Quarter, quarter } from "./calendar";
import type { Complaint } from "./complaint";
import { BODIES, NUMBERINGS } from "./ingredients/bodies";
import type { Field } from "./ingredients/headers";
import { ABOVE, BELOW, BETWEEN, UNDER_HEADERS } from "./ingredients/junk";
import { LAYOUTS, SHEET_NAMES } from "./ingredients/layouts";
import { type Body, inventComplaints } from "./invent";
import { type Random, random } from "./random";
import { type Recipe, entriesOf, holds } from "./recipe";
import { type Composed, ownRecipe, publicRecipe } from "./recipes";
import { rowOf } from "./rowOf";
import { type Row, type Sheet, text } from "./sheet";
import { type Figures, trueFigures } from "./truth";
import { WRITERS } from "./writers/writers";

/** A log as a body might keep it, and what is true of it. */
export interface SurveyLog {
  readonly name: string;
  /** What it is made of. */
  readonly ingredients: readonly string[];
  readonly bytes: Uint8Array;
  readonly quarter: Quarter;
  readonly figures: Figures;
  /** The IDs of the quarter's complaints that were upheld, in whole or in part. */
  readonly upheld: readonly string[];
  readonly recipe: Recipe;
  /** The sheets that are the log. */
  readonly sheets: readonly string[];
}

/** Every how many logs one has the structure of a public one. */
const PUBLIC_EVERY = 3;

/** The log of this number in the round of this seed. */
export async function makeLog(seed: number, index: number): Promise<SurveyLog> {
  const chance = random(seed * 1009 + index);
  const isPublic = index % PUBLIC_EVERY === 0;
  const composed = isPublic ? publicRecipe(chance, seed, index / PUBLIC_EVERY) : ownRecipe(chance);
  const numbering = chance.pick(NUMBERINGS);
  const body: Body = { ...chance.pick(BODIES), ...composed.body, number: numbering.number };
  const asked = quarter(chance.whole(2021, 2024), chance.whole(1, 4));
  const complaints = inventComplaints(chance, body, asked);
  const laid = layOut(chance, { complaints, asked, composed });
  const writer = chance.pick(laid.table ? WRITERS.slice(1) : WRITERS);
  const { recipe } = composed;
  return {
    name: `${String(index + 1).padStart(2, "0")} ${composed.name}`,
    ingredients: [
      ...composed.ingredients,
      `IDs like ${numbering.name}`,
      ...laid.ingredients,
      `written with ${writer.name}`,
    ],
    bytes: await writer.write(laid.sheets),
    quarter: asked,
    figures: trueFigures(complaints, asked, {
      extensions: holds(recipe, "extension") || holds(recipe, "firstExtension"),
      escalationDates: holds(recipe, "escalated"),
      stages: holds(recipe, "stage") || recipe.shape === "wide",
    }),
    upheld: holds(recipe, "id") ? upheldIds(complaints, asked) : [],
    recipe,
    sheets: laid.logSheets,
  };
}

function upheldIds(complaints: readonly Complaint[], { first, last }: Quarter): string[] {
  return complaints
    .filter(({ closed }) => closed !== undefined && closed >= first && closed <= last)
    .filter(({ outcome }) => outcome === "upheld" || outcome === "partially")
    .map(({ id }) => id)
    .sort();
}

interface ToLayOut {
  readonly complaints: readonly Complaint[];
  readonly asked: Quarter;
  readonly composed: Composed;
}

interface Laid {
  readonly sheets: readonly Sheet[];
  readonly logSheets: readonly string[];
  readonly table: boolean;
  readonly ingredients: readonly string[];
}

function layOut(chance: Random, { complaints, asked, composed: { recipe, headerRow } }: ToLayOut): Laid {
  const [above, below] = [chance.pick(ABOVE), chance.pick(BELOW)];
  const under = chance.chance(0.15) ? chance.pick(UNDER_HEADERS) : undefined;
  const between = chance.chance(0.3) ? chance.pick(BETWEEN) : undefined;
  const layout = chance.pick(LAYOUTS);
  const headers = headerRow.map(text);
  const around = {
    width: headers.length,
    headers,
    quarter: asked,
    count: complaints.length,
    idAt: Math.max(
      0,
      recipe.columns.findIndex((one: { readonly field?: Field }) => one.field === "id"),
    ),
  };
  const order = chance.pick(["oldest first", "newest first", "in no order"]);
  // Two rows of one complaint stand in the order in which they were written.
  const ordered = order === "in no order" ? chance.shuffled(complaints) : complaints;
  const entries = (order === "newest first" ? [...ordered].reverse() : ordered).flatMap((one) =>
    entriesOf(recipe, one),
  );
  const rows = entries.map((entry) => rowOf(recipe, entry, chance));
  const cut = chance.whole(5, rows.length - 5);
  const inserted: readonly Row[] = between?.rows(around) ?? [];
  const isBare = !under && !between && below.name === "nothing below" && above.name === "nothing above";
  const table = layout.canHoldTable && isBare && new Set(headerRow).size === headerRow.length;
  const sheetName = chance.pick(SHEET_NAMES);
  const bodyRows = [
    ...(under?.rows(around) ?? []),
    ...rows.slice(0, cut),
    ...inserted,
    ...rows.slice(cut),
    ...below.rows(around),
  ];
  const sheets = layout.place({ sheetName, above: above.rows(around), headers, body: bodyRows }, chance);
  return {
    sheets: table ? sheets.map((one) => withTable(one, sheetName)) : sheets,
    logSheets: sheets.map(({ name }) => name).filter((name) => name.startsWith(sheetName)),
    table,
    ingredients: [
      above.name,
      ...(under ? [under.name] : []),
      ...(between ? [between.name] : []),
      below.name,
      layout.name,
      order,
      ...(table ? ["a table"] : []),
    ],
  };
}

function withTable(sheet: Sheet, name: string): Sheet {
  if (sheet.name !== name) return sheet;
  const width = sheet.rows[0]?.length ?? 1;
  return { ...sheet, table: `A1:${String.fromCharCode(64 + width)}${sheet.rows.length}` };
}
