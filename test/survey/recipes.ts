import type { Outcome, Stage, WithoutAnswer } from "./complaint";
import { DATE_FORMS, type DateForm } from "./ingredients/dates";
import { FILLERS } from "./ingredients/fillers";
import { type Field, HEADERS, HEADER_STYLES } from "./ingredients/headers";
import { EXTENSION_WORDS, OUTCOME_WORDS, STAGE_WORDS, type StageWords } from "./ingredients/words";
import type { Body } from "./invent";
import { columnsOf } from "./publicLogs";
import { AMERICAN } from "./publicLogs/american";
import { FORMS } from "./publicLogs/forms";
import { SYSTEMS } from "./publicLogs/systems";
import { type Random, random } from "./random";
import type { Column, Recipe, Shape } from "./recipe";
import { text } from "./sheet";

/** A recipe with its name, its headers as they are written, and what may befall the body's complaints. */
export interface Composed {
  readonly name: string;
  readonly recipe: Recipe;
  readonly headerRow: readonly string[];
  readonly body: Pick<Body, "stages" | "outcomes">;
  readonly ingredients: readonly string[];
}

const STAGES: readonly Stage[] = ["frontline", "frontline", "frontline", "investigative", "escalated"];
const OUTCOMES: readonly Outcome[] = ["upheld", "partially", "notUpheld", "resolved"];
const ALL: readonly (Outcome | WithoutAnswer)[] = [
  ...OUTCOMES,
  ...OUTCOMES,
  ...OUTCOMES,
  "withdrawn",
  "duplicate",
];

const PUBLIC_LOGS = [...AMERICAN, ...SYSTEMS, ...FORMS];

const LONG: readonly Field[] = ["id", "received", "stage", "closed", "outcome"];
const WIDE: readonly Field[] = [
  "id",
  "received",
  "firstClosed",
  "firstOutcome",
  "escalated",
  "secondClosed",
  "secondOutcome",
];
const EXTRA: readonly Field[] = ["service", "type", "officer", "action", "acknowledged"];

/** A recipe of ingredients that chance picks. */
export function ownRecipe(chance: Random): Composed {
  const shape = chance.pick<Shape>(["long", "long", "long", "stageRows", "wide"]);
  const stageWords = chance.pick(STAGE_WORDS);
  const fields = chosenFields(chance, shape, stageWords);
  const style = chance.pick(HEADER_STYLES);
  const wide = chance.whole(0, 4);
  const named = fields.map((field): Column => ({ header: headerOf(chance, field, wide), field }));
  const fillers = chance.shuffled(FILLERS).slice(0, chance.whole(0, 9));
  const columns = arranged(chance, [
    ...named,
    ...fillers.map(({ header, write }): Column => ({ header, filler: write })),
  ]);
  const headerRow = columns.map(({ header }, at) => style.write(header, at));
  const dates = dateForms(chance);
  const recipe: Recipe = {
    shape,
    columns: columns.map((one, at) => ({ ...one, header: headerRow[at] ?? one.header })),
    stageWords,
    outcomeWords: chance.pick(OUTCOME_WORDS),
    extensionWords: chance.pick(EXTENSION_WORDS),
    dates: dates.of,
    hasNumericIds: chance.chance(0.4),
  };
  return {
    name: "own words",
    recipe,
    headerRow,
    body: { stages: STAGES, outcomes: ALL },
    ingredients: [
      shape,
      `headers ${style.name}: ${headerRow.join(" | ")}`,
      ...dates.names,
      shape === "wide" ? "no stage column" : `stages ${Object.values(stageWords).join("/")}`,
      `outcomes ${Object.values(recipe.outcomeWords).join("/")}`,
      ...(fields.some((one) => /extension/iu.test(one))
        ? [`extensions ${String(recipe.extensionWords.yes)}/${String(recipe.extensionWords.no)}`]
        : []),
    ],
  };
}

function chosenFields(chance: Random, shape: Shape, words: StageWords): Field[] {
  const extra = EXTRA.filter(() => chance.chance(0.6));
  const hasExtension = chance.chance(0.7);
  if (shape === "wide") {
    return [...WIDE, ...extra, ...(hasExtension ? (["firstExtension", "secondExtension"] as const) : [])];
  }
  // Where stage 2 has one word, only the date of escalation, or the row of stage 1, tells who was escalated.
  const mustTell = shape === "long" && words.investigative === words.escalated;
  const escalated: readonly Field[] = mustTell || chance.chance(0.6) ? ["escalated"] : [];
  return [...LONG, ...escalated, ...extra, ...(hasExtension ? (["extension"] as const) : [])];
}

/** The columns of the two stages are named alike. */
function headerOf(chance: Random, field: Field, wide: number): string {
  const names = HEADERS[field];
  return /^(first|second)/u.test(field) ? (names[wide] ?? chance.pick(names)) : chance.pick(names);
}

function arranged(chance: Random, columns: readonly Column[]): readonly Column[] {
  if (chance.chance(0.4)) return columns;
  const [first, ...others] = columns;
  return first && chance.chance(0.7) ? [first, ...chance.shuffled(others)] : chance.shuffled(columns);
}

interface Dates {
  readonly of: Recipe["dates"];
  readonly names: readonly string[];
}

/** Mostly one form throughout; sometimes a form for each column. */
function dateForms(chance: Random): Dates {
  const form = chance.pick(DATE_FORMS);
  if (chance.chance(0.7)) return { of: () => form, names: [form.name] };
  const forms = new Map<Field | undefined, DateForm>();
  const other = chance.pick(DATE_FORMS);
  for (const field of ["closed", "escalated", "acknowledged"] as const) forms.set(field, other);
  return { of: (field) => forms.get(field) ?? form, names: [form.name, `${other.name}, for answers`] };
}

/** A recipe with the structure of a public log: each round takes others first. */
export function publicRecipe(chance: Random, seed: number, count: number): Composed {
  const log = random(seed).shuffled(PUBLIC_LOGS)[count % PUBLIC_LOGS.length];
  if (!log) throw new RangeError("There is no public log.");
  const columns = columnsOf(log).map(({ header, field, words }): Column =>
    field ? { header, field } : { header, filler: (_one, by) => text(by.pick(words ?? [""])) },
  );
  const stages =
    log.stages ??
    (columns.some(({ field }) => field === "escalated")
      ? STAGES
      : (["frontline", "frontline", "investigative"] as const));
  const named = DATE_FORMS.filter(({ name }) => log.dates?.includes(name) ?? false);
  const form = chance.pick(named.length > 0 ? named : DATE_FORMS);
  const recipe: Recipe = {
    shape: log.shape ?? "long",
    columns,
    stageWords: chance.pick(STAGE_WORDS),
    outcomeWords: { ...chance.pick(OUTCOME_WORDS), ...log.outcomes },
    extensionWords: chance.pick(EXTENSION_WORDS),
    dates: () => form,
    hasNumericIds: chance.chance(0.4),
  };
  return {
    name: log.name,
    recipe,
    headerRow: columns.map(({ header }) => header),
    body: { stages, outcomes: log.knows ?? ALL },
    ingredients: [
      `the structure of ${log.name} (${log.seen})`,
      form.name,
      `outcomes ${Object.values(recipe.outcomeWords).join("/")}`,
    ],
  };
}
