import { ROLE_NAMES, type Field } from "./ingredients/headers";
import type { SurveyLog } from "./makeLog";

/** A question that the command asked, as the option that answers it. */
export interface Asked {
  readonly option: string;
  readonly left: string;
  /** The sentence that asks. */
  readonly said: string;
}

const OPTION = /--(column|value|dates|stage-for-all|sheet|count)(?: ("(?:[^"\\]|\\.)*"|'[^']*'|[A-Z]+))?/gu;

/** How the command says that a column may be one that the report could use. */
const HINT = /^\s*“.*” could be read as (.*)\.$/u;

/** The questions in what the command said. */
export function questionsIn(said: string): Asked[] {
  return said.split("\n").flatMap((line): Asked[] => {
    const [, role] = HINT.exec(line) ?? [];
    if (role !== undefined) return [{ option: "column", left: role, said: line }];
    return [...line.matchAll(OPTION)].map(([, option = "", quoted = ""]) => {
      const typed = quoted.replace(/^(["'])(.*)\1$/u, "$2").replaceAll('\\"', '"');
      return { option, left: typed.replace(/=[^=]*$/u, ""), said: line };
    });
  });
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s\u00a0]+/gu, " ")
    .trim();
const unquoted = (text: string): string => text.replace(/^"(.*)"$/u, "$1").replaceAll('""', '"');
const typedName = (name: string): string => (/[=:"]/u.test(name) ? `"${name.replaceAll('"', '""')}"` : name);

/** What the keeper of the log would answer; undefined where the question is about nothing that the log holds. */
export function trueAnswer(log: SurveyLog, { option, left, said }: Asked): string[] | undefined {
  switch (option) {
    case "sheet":
      return log.sheets.flatMap((sheet) => ["--sheet", sheet]);
    case "stage-for-all":
      return log.recipe.columns.some(({ field }) => field === "stage") || log.recipe.shape === "wide"
        ? undefined
        : ["--stage-for-all", "Frontline"];
    case "column":
      return columnAnswer(log, left);
    case "dates":
      return datesAnswer(log, left);
    case "value":
      return valueAnswer(log, left, said);
    default:
      return undefined;
  }
}

function columnAnswer({ recipe }: SurveyLog, role: string): string[] | undefined {
  const fields = Object.keys(ROLE_NAMES) as Field[];
  const field = fields.find((one) => plain(ROLE_NAMES[one]) === plain(role));
  if (field === undefined) return ["--column", `${role}=`];
  const header = recipe.columns.find((one) => one.field === field)?.header ?? "";
  return ["--column", `${ROLE_NAMES[field]}=${header === "" ? "" : typedName(header.replaceAll("\n", " "))}`];
}

function datesAnswer({ recipe }: SurveyLog, left: string): string[] | undefined {
  const column = recipe.columns.find(({ header }) => plain(header) === plain(unquoted(left)));
  return column && ["--dates", `${left}=${recipe.dates(column.field).order}`];
}

const OUTCOME_NAMES = {
  upheld: ["Upheld"],
  partially: ["Partially Upheld"],
  notUpheld: ["Not Upheld"],
  resolved: ["Resolution", "Resolved"],
  withdrawn: ["Withdrawn"],
  duplicate: ["Duplicate"],
} as const;

function valueAnswer({ recipe }: SurveyLog, left: string, said: string): string[] | undefined {
  const { stageWords, outcomeWords, extensionWords } = recipe;
  const asked = plain(left);
  const column = recipe.columns
    .filter(({ field }) => field !== undefined)
    .find(({ header }) => asked.startsWith(`${plain(typedName(plain(header)))}:`));
  if (!column) return undefined;
  const word = unquoted(asked.slice(plain(typedName(plain(column.header))).length + 1));
  const isWord = (one: string | number | boolean): boolean => plain(String(one)) === word;
  const meaning = ((): string | undefined => {
    if (/outcome/iu.test(column.field ?? "")) {
      const kinds = Object.keys(OUTCOME_NAMES) as (keyof typeof OUTCOME_NAMES)[];
      const found = kinds.find((kind) => isWord(outcomeWords[kind]));
      const names = found === undefined ? [] : OUTCOME_NAMES[found];
      return names.find((name) => said.includes(name)) ?? names[0];
    }
    if (column.field === "stage") {
      if (isWord(stageWords.frontline)) return "Frontline";
      if (!isWord(stageWords.investigative) && !isWord(stageWords.escalated)) return undefined;
      if (stageWords.investigative === stageWords.escalated) return "Stage 2";
      return isWord(stageWords.escalated) ? "Escalated" : "Investigative";
    }
    if (isWord(extensionWords.yes)) return "Yes";
    return isWord(extensionWords.no) ? "No" : undefined;
  })();
  return meaning === undefined ? undefined : ["--value", `${left}=${meaning}`];
}
