/**
 * A survey of logs as sixty bodies might keep them: `npm run survey -- SEED`. Each is made from ingredients that were
 * gathered without a look at how logs are read, and counted before it was written down. Prints what came of each.
 */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Judged, type Verdict, judge } from "./judge";
import { type SurveyLog, makeLog } from "./makeLog";

const LOGS = 60;
const FIRST_SEED = 1;

async function survey(seed: number, only: number | undefined): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "complaints-survey-"));
  const counts: Record<Verdict, number> = { right: 0, asked: 0, "refused well": 0, wrong: 0 };
  for (let index = 0; index < LOGS; index += 1) {
    if (only !== undefined && index + 1 !== only) continue;
    const log = await makeLog(seed, index);
    const judged = await judge(log, folder);
    counts[judged.verdict] += 1;
    print(log, judged, only !== undefined);
  }
  const sum = Object.entries(counts).map(([verdict, count]) => `${verdict} ${count}`);
  process.stdout.write(`\nRound ${seed}: ${sum.join(", ")}\n`);
  if (only === undefined) rmSync(folder, { recursive: true });
  else process.stdout.write(`${folder}\n`);
  process.exitCode = counts.wrong > 0 ? 1 : 0;
}

function print({ name, ingredients, quarter }: SurveyLog, { verdict, why }: Judged, isWhole: boolean): void {
  process.stdout.write(`${verdict.padEnd(12)} ${name}, ${quarter.name}\n`);
  if (verdict === "wrong" || isWhole) process.stdout.write(`    of: ${ingredients.join("; ")}\n`);
  if (verdict !== "right") process.stdout.write(`    ${why.replaceAll("\n", "\n    ")}\n`);
}

const [seed = String(FIRST_SEED), only] = process.argv.slice(2);
void survey(Number(seed), only === undefined ? undefined : Number(only));
