import { writeFileSync } from "node:fs";
import path from "node:path";
import { type Outcome as Said, runReport } from "../command/runReport";
import { type Asked, questionsIn, trueAnswer } from "./answers";
import type { SurveyLog } from "./makeLog";

export type Verdict = "right" | "asked" | "refused well" | "wrong";

/** What came of a log. */
export interface Judged {
  readonly verdict: Verdict;
  /** The answers that were given, or what was wrong. */
  readonly why: string;
}

/** So often a keeper answers before giving up. */
const MOST_ROUNDS = 14;

/** Sentences of refusal that are true of these ingredients, and say what to do. */
const REFUSED_WELL: readonly { readonly ingredient: RegExp; readonly said: RegExp }[] = [
  { ingredient: /a date shown as General/u, said: /format|date/iu },
];

/** Asks the command for a log's report, answers what it asks as the log's keeper would, and judges what comes. */
export async function judge(log: SurveyLog, folder: string): Promise<Judged> {
  const file = path.join(folder, `${log.name.replaceAll(/\W+/gu, "-")}.xlsx`);
  writeFileSync(file, log.bytes);
  const given = new Map<string, string[]>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const said = await runReport(
      folder,
      file,
      "--json",
      "--quarter",
      log.quarter.name,
      ...[...given.values()].flat(),
    );
    if (said.status !== 0 && said.status !== 2) return { verdict: "wrong", why: `broke off: ${said.error}` };
    const amiss = said.status === 0 ? differences(log, said.out) : ["no figures"];
    const answers = [...given.values()].map((args) => args.join(" ")).join("; ");
    if (amiss.length === 0) return { verdict: given.size === 0 ? "right" : "asked", why: answers };
    if (!answerMore(log, said, given)) return last(log, said, { amiss, answers });
  }
  return { verdict: "wrong", why: "asks without end" };
}

/** Answers each question that was not answered before. */
function answerMore(log: SurveyLog, said: Said, given: Map<string, string[]>): boolean {
  const before = given.size;
  for (const question of questionsIn(said.error)) {
    const key = keyOf(question);
    if (given.has(key)) continue;
    const answer = trueAnswer(log, question);
    if (answer) given.set(key, answer);
  }
  return given.size > before;
}

const keyOf = ({ option, left }: Asked): string =>
  option === "sheet" || option === "stage-for-all" ? option : `${option} ${left}`;

function last(
  { ingredients }: SurveyLog,
  { status, error }: Said,
  { amiss, answers }: { readonly amiss: readonly string[]; readonly answers: string },
): Judged {
  const isFair = REFUSED_WELL.some(
    ({ ingredient, said }) => said.test(error) && ingredients.some((one) => ingredient.test(one)),
  );
  if (status === 2 && isFair) return { verdict: "refused well", why: error.trim() };
  const told = status === 2 ? error.trim() : `${amiss.join("; ")}\n${error.trim()}`;
  return { verdict: "wrong", why: `${answers === "" ? "" : `after ${answers}: `}${told}` };
}

interface Printed {
  readonly quarters: readonly string[];
  readonly tables: readonly { readonly rows: readonly (readonly [string, readonly unknown[]])[] }[];
  readonly upheld: readonly (readonly unknown[])[];
}

function differences({ figures, upheld, quarter }: SurveyLog, out: string): string[] {
  // The command's own output.
  const printed = JSON.parse(out) as Printed;
  const at = printed.quarters.indexOf(quarter.name);
  const rows = new Map(
    printed.tables.flatMap(({ rows: all }) => all.map(([label, cells]) => [label, cells[at]])),
  );
  const amiss = Object.entries(figures)
    .filter(([label, expected]) => JSON.stringify(rows.get(label)) !== JSON.stringify(expected))
    .map(
      ([label, expected]) => `${label}: ${JSON.stringify(rows.get(label))} for ${JSON.stringify(expected)}`,
    );
  const ids = printed.upheld.map(([id]) => String(id)).sort();
  const isListed = upheld.length === 0 || JSON.stringify(ids) === JSON.stringify(upheld);
  return isListed ? amiss : [...amiss, `upheld: ${ids.join(", ")} for ${upheld.join(", ")}`];
}
