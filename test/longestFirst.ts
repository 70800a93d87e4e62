import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, by what their names hold: the last of the tests should be short, so that no core waits. */
const LONGEST = [
  "app/faultTable",
  "hostile/hostile",
  "command/npmRun",
  "app/checkExcel/checkExcel",
  "cases/cases",
  "reading/packers",
  "logs/logs",
  "functions/agreement",
  "app/log/oneGate",
  "survey/survey",
];

/** The tests in a browser first, whose workers wait much, then the longest of the others. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted].sort((a, b) => place(a) - place(b));
  }
}

function place({ project, moduleId }: TestSpecification): number {
  if (project.name === "browser") return -1;
  const index = LONGEST.findIndex((name) => moduleId.includes(`/test/${name}.`));
  return index < 0 ? LONGEST.length : index;
}
